import type { AuditFile } from '../../database/audit-file.js';
import { documentKey } from '../../identity/index.js';
import { comparableNumber } from './list-values.js';
import { Dictionary } from './people-table.js';

export const LISTED = 0;
export const PAPER = 1;
export const PREVIOUS = 2;

/** A table that names persons, or those of its records whose ids are above `above` and not above `upTo`. */
export interface PeopleSource {
  readonly table: string;
  readonly place: number;
  /** Tables that hold some of its records too: one AVC file may carry issue and use together, and an addition be the use of an AVC. */
  readonly without?: readonly string[];
  /** Whether its records bear numbers of identity documents. */
  readonly documents?: boolean;
  readonly above?: number;
  readonly upTo?: number;
}

/** Room for a number of records, column by column; see AuditPeople. The codes are of surname, given name, patronymic, birth date. */
export interface PeopleColumns {
  readonly recordIds: Float64Array;
  /** IINs as numbers, NaN where there is none; those of another country as -1 - their place among `nationalNumbers`. */
  readonly iins: Float64Array;
  readonly documents: Float64Array;
  readonly codes: readonly Int32Array[];
  readonly places: Uint8Array;
}

/** What was read of some sources: how many records, the texts of their codes, and what is left of IINs that are not valid. */
export interface PeopleRead {
  readonly size: number;
  readonly names: readonly string[];
  readonly patronymics: readonly string[];
  readonly dates: readonly string[];
  readonly nationalNumbers: readonly string[];
  /** By record, counted from the first of these. */
  readonly damagedIins: ReadonlyMap<number, string>;
}

const CODED = 4;
const BYTES_PER_RECORD = 2 * 8 + 4 * CODED + 1;

/** The memory of columns. That of the documents lies apart: it is given back when they have been looked at. */
export interface PeopleMemory<Memory = SharedArrayBuffer> {
  readonly columns: Memory;
  readonly documents: Memory;
}

/** Columns for `most` records. */
export function makeColumns(most: number): PeopleColumns {
  return columnsOver({ columns: new ArrayBuffer(most * BYTES_PER_RECORD), documents: new ArrayBuffer(most * 8) });
}

/** Memory of columns that another thread may fill; what is never filled is never taken up. */
export function sharedMemory(most: number): PeopleMemory {
  return { columns: new SharedArrayBuffer(most * BYTES_PER_RECORD), documents: new SharedArrayBuffer(most * 8) };
}

/** The columns that lie in some memory. The widest come first, so that each begins where its numbers may. */
export function columnsOver({ columns, documents }: PeopleMemory<ArrayBuffer | SharedArrayBuffer>): PeopleColumns {
  const most = columns.byteLength / BYTES_PER_RECORD;
  return {
    recordIds: new Float64Array(columns, 0, most),
    iins: new Float64Array(columns, most * 8, most),
    documents: new Float64Array(documents),
    codes: Array.from({ length: CODED }, (_, at) => new Int32Array(columns, most * (16 + 4 * at), most)),
    places: new Uint8Array(columns, most * (16 + 4 * CODED), most),
  };
}

type Cell = string | null;
type Names = [surname: Cell, given: Cell, patronymic: Cell];
type Row = [id: number, iin: number | null, written: Cell, ...Names, date: Cell, document: Cell];

type Dictionaries = [names: Dictionary, patronymics: Dictionary, dates: Dictionary, nationals: Dictionary];

/** Rows fetched at once: fetching one by one costs a call of the database for each. */
const BATCH = 1024;

function* rowsOf(db: AuditFile, source: PeopleSource): Generator<readonly Row[]> {
  const { table, without = [], documents = false, above = 0, upTo = Number.MAX_SAFE_INTEGER } = source;
  const apart = without
    .map((other) => `and not exists (select 1 from ${other} where ${other}.record_id = ${table}.record_id)`)
    .join(' ');
  const select = db.prepare<[number, number], Row>(
    // The key of a national number begins with a mark, which is less than any digit, and is 0 as a number.
    `select record_id, cast(iin as integer), case when iin is null then iin_written when iin < '0' then iin end,
            surname_fold, given_name_fold, patronymic_root,
            coalesce(birth_date, birth_year || '-00-00'), ${documents ? 'id_document_fold' : 'null'}
     from ${table} where record_id > ? and record_id <= ? ${apart} order by record_id limit ${BATCH}`,
  );
  let last = above;
  for (;;) {
    const rows = select.raw().all(last, upTo) as unknown as Row[];
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)![0];
  }
}

/** Reads the sources into the columns, from index `from` on. A record that neither names anybody nor bears an IIN is left out. */
export function fillColumns(
  db: AuditFile,
  sources: readonly PeopleSource[],
  { recordIds, iins, documents, codes, places }: PeopleColumns,
  from = 0,
): PeopleRead {
  const [names, patronymics, dates, nationals] = [1, 2, 3, 4].map(() => new Dictionary()) as Dictionaries;
  const damaged = new Map<number, string>();
  const withDocuments = sources.some((source) => source.documents === true);
  let at = from;
  for (const source of sources) {
    for (const rows of rowsOf(db, source)) {
      for (const [id, iin, written, surname, given, patronymic, date, document] of rows) {
        if (surname === null && given === null && iin === null) continue;
        recordIds[at] = id;
        iins[at] = iin === 0 ? -1 - nationals.encode(written ?? '') : (iin ?? Number.NaN);
        if (withDocuments) documents[at] = document === null || iin === null ? Number.NaN : documentKey(document);
        places[at] = source.place;
        if (written !== null && iin === null) noteDamaged(damaged, at - from, written);
        codes[0]![at] = surname === null ? -1 : names.encode(surname);
        codes[1]![at] = given === null ? -1 : names.encode(given);
        codes[2]![at] = patronymic === null ? -1 : patronymics.encode(patronymic);
        codes[3]![at] = date === null ? -1 : dates.encode(date);
        at += 1;
      }
    }
  }
  const values = { names: names.values, patronymics: patronymics.values, dates: dates.values };
  return { size: at - from, ...values, nationalNumbers: nationals.values, damagedIins: damaged };
}

/** Keeps what is left of an IIN that is not valid where enough of it stands there to be compared. */
export function noteDamaged(damaged: Map<number, string>, at: number, written: string): void {
  if (/[eе]\+?\d/iu.test(written)) return;
  const digits = comparableNumber(written);
  if (/^\d{9,13}$/.test(digits)) damaged.set(at, digits.padStart(12, '0'));
}
