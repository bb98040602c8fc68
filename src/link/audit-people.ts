import type { AuditFile } from '../database/audit-file.js';
import { comparableNumber } from './list-values.js';
import { Dictionary, type FieldColumn, type PeopleTable } from './people-table.js';

/** Every record of the audit file that names a person, in columns, with the record it came from. */
export interface AuditPeople {
  readonly table: PeopleTable;
  readonly recordIds: Float64Array;
  /** By record 1 where it bears a valid IIN. */
  readonly identified: Uint8Array;
  /** By record 1 where it is an entry of the voter list. */
  readonly listed: Uint8Array;
}

const NAMED = 'surname_fold, given_name_fold, patronymic_root, birth_date, iin, iin_written';
// The same record stands in two tables where one AVC file carries issue and use together.
const SOURCES: readonly string[] = [
  `select record_id, ${NAMED}, list = 'voter' as listed from listing`,
  `select record_id, ${NAMED}, 0 from avc_issued`,
  `select record_id, ${NAMED}, 0 from avc_used where not exists (select 1 from avc_issued where avc_issued.record_id = avc_used.record_id)`,
  `select record_id, ${NAMED}, 0 from residence_certificate`,
  `select record_id, ${NAMED}, 0 from disqualified`,
];

type Row = [number, string | null, string | null, string | null, string | null, string | null, string | null, number];

/** Codes of one column while it is read; four bytes a record. */
class GrowingCodes {
  #codes = new Int32Array(1 << 16);
  #size = 0;

  push(code: number): void {
    if (this.#size === this.#codes.length) {
      const longer = new Int32Array(this.#codes.length * 2);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#size++] = code;
  }

  done(): Int32Array {
    return this.#codes.subarray(0, this.#size);
  }
}

/** Reads each column of every extract once. Pairs are sought for the records without a valid IIN. */
export function readPeople(db: AuditFile): AuditPeople {
  const names = new Dictionary();
  const [patronymics, dates, iins] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const codes = Array.from({ length: 5 }, () => new GrowingCodes());
  const ids: number[] = [];
  const identified: number[] = [];
  const listed: number[] = [];
  for (const source of SOURCES) {
    for (const row of db.prepare<[], Row>(source).raw().iterate() as IterableIterator<Row>) {
      const [id, surname, givenName, patronymic, birthDate, iin, written, isListed] = row;
      if (surname === null && givenName === null && iin === null) continue;
      ids.push(id);
      codes[0]!.push(names.encode(surname ?? ''));
      codes[1]!.push(names.encode(givenName ?? ''));
      codes[2]!.push(patronymics.encode(patronymic ?? ''));
      codes[3]!.push(dates.encode(birthDate ?? ''));
      codes[4]!.push(iins.encode(iin ?? damagedIin(written)));
      identified.push(iin === null ? 0 : 1);
      listed.push(isListed);
    }
  }
  const column = (field: string, kind: FieldColumn['kind'], at: number, { values }: Dictionary): FieldColumn => ({
    field,
    kind,
    codes: codes[at]!.done(),
    values,
  });
  const columns = [
    column('surname', 'surname', 0, names),
    column('given_name', 'given_name', 1, names),
    column('patronymic', 'patronymic', 2, patronymics),
    column('birth_date', 'birth_date', 3, dates),
    column('iin', 'iin', 4, iins),
  ];
  const focus = Uint8Array.from(identified, (mark) => 1 - mark);
  return {
    table: { size: ids.length, columns, focus, strictNames: true },
    recordIds: Float64Array.from(ids),
    identified: Uint8Array.from(identified),
    listed: Uint8Array.from(listed),
  };
}

/** What is left of an IIN that is not valid, or '' where too little stands there to be compared. */
function damagedIin(written: string | null): string {
  if (written === null || /[eе]\+?\d/iu.test(written)) return '';
  const digits = comparableNumber(written);
  return /^\d{9,13}$/.test(digits) ? digits.padStart(12, '0') : '';
}
