import type { AuditFile } from '../database/audit-file.js';
import type { CodedColumn } from '../link/table/audit-people.js';
import { Dictionary } from '../link/table/people-table.js';
import { hashText } from '../link/table/scatter.js';
import type { SharedPrecincts } from './shared-precincts.js';

/** Where an entry stands: on the previous list, on a list of today, or on a line of today's list that is struck off. */
export const BEFORE = 0;
export const AFTER = 1;
export const STRUCK = 2;

/** Behind the year of a birth date of which nothing else is known. */
export const DAY_UNKNOWN = '-00-00';

/** The entries of both states in columns, in the order of their records. */
export interface Entries {
  readonly size: number;
  readonly states: Uint8Array;
  readonly recordIds: Float64Array;
  /** A number for the valid national number of the entry; NaN where there is none. Two numbers seldom share one. */
  readonly numbers: Float64Array;
  /** Surname and given name share their values. */
  readonly surnames: CodedColumn;
  readonly givenNames: CodedColumn;
  readonly patronymics: CodedColumn;
  readonly birthDates: CodedColumn;
  readonly precincts: CodedColumn;
  /** A number for the address as written; 0 where there is none. */
  readonly addresses: Float64Array;
  /** A number for the names as written. */
  readonly writings: Float64Array;
}

type Cell = string | null;
type Row = [
  id: number,
  state: number,
  iin: Cell,
  surname: Cell,
  given: Cell,
  patronymic: Cell,
  date: Cell,
  precinct: string,
  address: Cell,
  names: string,
];

/** Where the year of birth alone is known, it is the date. */
const COLUMNS = `iin, surname_fold, given_name_fold, patronymic_root, coalesce(birth_date, birth_year || '${DAY_UNKNOWN}'),
  precinct, address, coalesce(surname, '') || char(10) || coalesce(given_name, '') || char(10) || coalesce(patronymic, '')`;

/**
 * Reads the entries of both states once; those of the previous list that are struck off there belong to no state. Beside a state that
 * is a part of the whole, only the entries of its precincts and those that share a number, or names and birth date, with one of its
 * entries: nobody else can be linked, and a nation beside five precincts would be read for nothing.
 */
export function readEntries(db: AuditFile, { isWhole }: SharedPrecincts): Entries {
  const count = (table: string) => db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
  const room = count('previous_listing') + count('listing');
  const entries = {
    states: new Uint8Array(room),
    recordIds: new Float64Array(room),
    numbers: new Float64Array(room),
    addresses: new Float64Array(room),
    writings: new Float64Array(room),
  };
  const codes = Array.from({ length: 5 }, () => new Int32Array(room));
  const names = new Dictionary();
  const dictionaries = [names, names, new Dictionary(), new Dictionary(), new Dictionary()];
  let size = 0;
  const read = (sql: string) => {
    for (const row of db.prepare(sql).raw().iterate() as IterableIterator<Row>) {
      const [id, state, iin, surname, given, patronymic, date, precinct, address, written] = row;
      entries.recordIds[size] = id;
      entries.states[size] = state;
      entries.numbers[size] = iin === null ? Number.NaN : hashOf(iin);
      entries.addresses[size] = address === null ? 0 : hashOf(address);
      entries.writings[size] = hashOf(written);
      [surname, given, patronymic, date, precinct].forEach((cell, c) => {
        codes[c]![size] = cell === null ? -1 : dictionaries[c]!.encode(cell);
      });
      size += 1;
    }
  };
  const near = (isAll: boolean, other: string) =>
    isAll
      ? '1'
      : `(precinct in (select precinct from ${other}) or iin in (select iin from ${other})
          or (surname_fold, given_name_fold, birth_date) in (select surname_fold, given_name_fold, birth_date from ${other}))`;
  read(
    `select record_id, ${BEFORE}, ${COLUMNS} from previous_listing
     where coalesce(struck_off, 0) = 0 and ${near(isWhole.after, 'listing')} order by record_id`,
  );
  read(
    `select record_id, iif(struck_off = 1, ${STRUCK}, ${AFTER}), ${COLUMNS} from listing
     where ${near(isWhole.before, 'previous_listing')} order by record_id`,
  );
  const column = (c: number): CodedColumn => ({ codes: codes[c]!.subarray(0, size), values: dictionaries[c]!.values });
  return {
    size,
    states: entries.states.subarray(0, size),
    recordIds: entries.recordIds.subarray(0, size),
    numbers: entries.numbers.subarray(0, size),
    addresses: entries.addresses.subarray(0, size),
    writings: entries.writings.subarray(0, size),
    surnames: column(0),
    givenNames: column(1),
    patronymics: column(2),
    birthDates: column(3),
    precincts: column(4),
  };
}

/** 53 bits of a text, above 0. */
export function hashOf(text: string): number {
  return (hashText(text) >>> 0) * 0x20_0000 + (hashText(`#${text}`) >>> 11);
}
