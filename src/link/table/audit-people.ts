import type { AuditFile } from '../../database/audit-file.js';
import {
  fillColumns,
  LISTED,
  makeColumns,
  PAPER,
  type PeopleColumns,
  type PeopleRead,
  type PeopleSource,
  PREVIOUS,
} from './people-columns.js';
import { Dictionary } from './people-table.js';
import { numberNationals } from './person-numbers.js';
import { repeatedKeys } from './repeated-keys.js';

/** One column of names or dates: per record the code of its value, -1 where nothing is written. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** The identity documents of the lists' entries that bear a valid IIN. */
export interface Documents {
  /** How many such entries have one. */
  readonly numbered: number;
  /** Indexes of those whose document's number, or one that seldom differs from it, stands on another as well; in order. */
  readonly repeated: Int32Array;
}

/** Every record of the audit file that names a person, in columns, with the record it came from. */
export interface AuditPeople {
  readonly size: number;
  readonly recordIds: Float64Array;
  /**
   * By record its valid IIN as a number, or NaN: twelve digits are exact, and twelve million of them as texts are not had. Another
   * country's number is the place, counted from 1, of its key in `nationalNumbers`.
   */
  readonly iins: Float64Array;
  readonly nationalNumbers: readonly string[];
  readonly documents: Documents;
  /** By record what is left of an IIN that is not valid, as a text of twelve digits. */
  readonly damagedIins: ReadonlyMap<number, string>;
  /** Surname and given name share their values. */
  readonly surnames: CodedColumn;
  readonly givenNames: CodedColumn;
  readonly patronymics: CodedColumn;
  readonly birthDates: CodedColumn;
  /** The same, and YYYY-00-00 where a year alone is written: enough to tell whom a record resembles, never to call two dates one. */
  readonly birthDatesOrYears: CodedColumn;
  /** By record where it stands: an entry of a list of this election, another paper of it, or the list of an earlier one. */
  readonly places: Uint8Array;
}

// Beside the lists, every table that names persons; tests/link/persons.test.ts compares them with the schema.
const PAPERS: readonly PeopleSource[] = [
  { table: 'avc_issued', place: PAPER },
  { table: 'avc_used', place: PAPER, without: ['avc_issued', 'listing'] },
  { table: 'residence_certificate', place: PAPER },
  { table: 'registration_change', place: PAPER },
  { table: 'list_correction', place: PAPER },
  { table: 'voted_outside', place: PAPER },
  { table: 'disqualified', place: PAPER },
  { table: 'previous_listing', place: PREVIOUS },
];

/** Reads every person-bearing table once. */
export function readPeople(db: AuditFile): AuditPeople {
  const { lists, papers } = sourcesOf(db);
  const columns = makeColumns(roomFor(db, [lists, ...papers]));
  return peopleOf(columns, [fillColumns(db, [lists, ...papers], columns)], lists);
}

/** What is to be read: the lists, with their documents where a file gives any, and everything else. */
export function sourcesOf(db: AuditFile): { readonly lists: PeopleSource; readonly papers: readonly PeopleSource[] } {
  const documents = db.prepare("select 1 from file_column where field = 'id_document' limit 1").get() !== undefined;
  return { lists: { table: 'listing', place: LISTED, documents }, papers: PAPERS };
}

/** What was read part after part, as if it had been read at once: codes are given in order of first sight. */
export function peopleOf(
  { recordIds, iins, documents, places, codes }: PeopleColumns,
  parts: readonly PeopleRead[],
  lists: PeopleSource,
): AuditPeople {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const [names, patronymics, dates] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const damagedIins = new Map<number, string>();
  const numbered: { iins: Float64Array; nationalNumbers: readonly string[] }[] = [];
  let from = 0;
  for (const part of parts) {
    const maps = [
      [names, part.names],
      [names, part.names],
      [patronymics, part.patronymics],
      [dates, part.dates],
    ] as const;
    for (const [at, [dictionary, values]] of maps.entries())
      recode(codes[at]!.subarray(from, from + part.size), dictionary, values);
    for (const [at, digits] of part.damagedIins) damagedIins.set(from + at, digits);
    numbered.push({ iins: iins.subarray(from, from + part.size), nationalNumbers: part.nationalNumbers });
    from += part.size;
  }
  const column = (at: number, { values }: Dictionary) => ({ codes: codes[at]!.subarray(0, size), values });
  const birthDatesOrYears = column(3, dates);
  return {
    size,
    recordIds: recordIds.subarray(0, size),
    iins: iins.subarray(0, size),
    nationalNumbers: numberNationals(numbered),
    documents: documentsIn(documents.subarray(0, lists.documents === true ? size : 0)),
    damagedIins,
    surnames: column(0, names),
    givenNames: column(1, names),
    patronymics: column(2, patronymics),
    birthDates: withoutYears(birthDatesOrYears),
    birthDatesOrYears,
    places: places.subarray(0, size),
  };
}

/** Where a year alone is written no date is; the same column where all are dates. */
function withoutYears(dates: CodedColumn): CodedColumn {
  const isYear = dates.values.map((value) => value.endsWith('-00-00'));
  if (!isYear.includes(true)) return dates;
  return { codes: dates.codes.map((code) => (isYear[code] === true ? -1 : code)), values: dates.values };
}

function documentsIn(numbers: Float64Array): Documents {
  let numbered = 0;
  for (let i = 0; i < numbers.length; i++) if (!Number.isNaN(numbers[i]!)) numbered += 1;
  return { numbered, repeated: Int32Array.from(repeatedKeys(numbers).flatMap((group) => [...group])).sort() };
}

function recode(codes: Int32Array, dictionary: Dictionary, values: readonly string[]): void {
  const known = Int32Array.from(values, (value) => dictionary.encode(value));
  // So it is with the first part.
  if (known.every((code, at) => code === at)) return;
  for (let at = 0; at < codes.length; at++) if (codes[at]! >= 0) codes[at] = known[codes[at]!]!;
}

/** How many records the tables hold. */
export function roomFor(db: AuditFile, sources: readonly PeopleSource[]): number {
  return sources.reduce(
    (sum, { table }) => sum + (db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0),
    0,
  );
}
