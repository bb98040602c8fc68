import type { AuditFile } from '../database/audit-file.js';
import { comparableNumber } from './list-values.js';
import { Dictionary } from './people-table.js';

/** One column of names or dates: per record the code of its value, -1 where nothing is written. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Every record of the audit file that names a person, in columns, with the record it came from. */
export interface AuditPeople {
  readonly size: number;
  readonly recordIds: Float64Array;
  /** By record its valid IIN as a number, or NaN: twelve digits are exact, and twelve million of them as texts are not had. */
  readonly iins: Float64Array;
  /** By record what is left of an IIN that is not valid, as a text of twelve digits. */
  readonly damagedIins: ReadonlyMap<number, string>;
  /** Surname and given name share their values. */
  readonly surnames: CodedColumn;
  readonly givenNames: CodedColumn;
  readonly patronymics: CodedColumn;
  readonly birthDates: CodedColumn;
  /** By record where it stands: an entry of a list of this election, another paper of it, or the list of an earlier one. */
  readonly places: Uint8Array;
}

export const LISTED = 0;
export const PAPER = 1;
export const PREVIOUS = 2;

interface Source {
  readonly table: string;
  readonly place: number;
  /** Records that another table holds too: one AVC file may carry issue and use together. */
  readonly without?: string;
}

// Every table that names persons; tests/link/persons.test.ts compares them with the schema.
const SOURCES: readonly Source[] = [
  { table: 'listing', place: LISTED },
  { table: 'avc_issued', place: PAPER },
  { table: 'avc_used', place: PAPER, without: 'avc_issued' },
  { table: 'residence_certificate', place: PAPER },
  { table: 'registration_change', place: PAPER },
  { table: 'disqualified', place: PAPER },
  { table: 'previous_listing', place: PREVIOUS },
];

type Cell = string | null;
type Row = [id: number, iin: number | null, written: Cell, surname: Cell, given: Cell, patronymic: Cell, date: Cell];

/** Rows fetched at once: fetching one by one costs a call of the database for each. */
const BATCH = 1024;

function* rowsOf(db: AuditFile, { table, without }: Source): Generator<readonly Row[]> {
  const apart = without === undefined ? '' : `and record_id not in (select record_id from ${without})`;
  const select = db.prepare<[number], Row>(
    `select record_id, cast(iin as integer), case when iin is null then iin_written end,
            surname_fold, given_name_fold, patronymic_root, birth_date
     from ${table} where record_id > ? ${apart} order by record_id limit ${BATCH}`,
  );
  let last = 0;
  for (;;) {
    const rows = select.raw().all(last) as unknown as Row[];
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)![0];
  }
}

/** Reads every person-bearing table once. A record that neither names anybody nor bears an IIN is left out. */
export function readPeople(db: AuditFile): AuditPeople {
  const [names, patronymics, dates] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const most = SOURCES.reduce((sum, { table }) => sum + countOf(db, table), 0);
  const [ids, iins, places] = [new Float64Array(most), new Float64Array(most), new Uint8Array(most)];
  const codes = Array.from({ length: 4 }, () => new Int32Array(most));
  const damaged = new Map<number, string>();
  let size = 0;
  for (const source of SOURCES) {
    for (const rows of rowsOf(db, source)) {
      for (const [id, iin, written, surname, given, patronymic, date] of rows) {
        if (surname === null && given === null && iin === null) continue;
        const at = size++;
        ids[at] = id;
        iins[at] = iin ?? Number.NaN;
        places[at] = source.place;
        if (written !== null) noteDamaged(damaged, at, written);
        codes[0]![at] = surname === null ? -1 : names.encode(surname);
        codes[1]![at] = given === null ? -1 : names.encode(given);
        codes[2]![at] = patronymic === null ? -1 : patronymics.encode(patronymic);
        codes[3]![at] = date === null ? -1 : dates.encode(date);
      }
    }
  }
  const column = (at: number, { values }: Dictionary) => ({ codes: codes[at]!.subarray(0, size), values });
  return {
    size,
    recordIds: ids.subarray(0, size),
    iins: iins.subarray(0, size),
    damagedIins: damaged,
    surnames: column(0, names),
    givenNames: column(1, names),
    patronymics: column(2, patronymics),
    birthDates: column(3, dates),
    places: places.subarray(0, size),
  };
}

function countOf(db: AuditFile, table: string): number {
  return db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
}

/** Keeps what is left of an IIN that is not valid where enough of it stands there to be compared. */
function noteDamaged(damaged: Map<number, string>, at: number, written: string): void {
  if (/[eе]\+?\d/iu.test(written)) return;
  const digits = comparableNumber(written);
  if (/^\d{9,13}$/.test(digits)) damaged.set(at, digits.padStart(12, '0'));
}
