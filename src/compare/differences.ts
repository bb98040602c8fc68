import type { AuditFile } from '../database/audit-file.js';
import { levelOfDwellings } from '../link/compare/dwelling-levels.js';
import { addressReader, dwellingText } from '../link/table/dwellings.js';
import { DAY_UNKNOWN, type Entries } from './entries.js';
import { type Field, filledFields } from './filled-fields.js';
import { spellingReader } from './spellings.js';

/**
 * A field of an entry that differs between the states, in the form for comparison, or as it is spelt where that form is the same; null
 * where nothing is written.
 */
export interface Difference {
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between an entry and the same person's entry of the other state, besides the precinct. A column that one state
 * has nothing in was left out of that file, and nobody's data was changed. Two ways of writing one address are no difference, nor is
 * a year of birth beside the whole date, nor two ways of writing a name where the files write in two.
 */
export function differenceReader(
  db: AuditFile,
  entries: Entries,
  /** The same entries with names that are one however the two files write them, where these write in two ways; null where they do not. */
  bySound: Entries | null,
): (a: number, b: number) => readonly Difference[] {
  const { surnames, givenNames, patronymics, birthDates, numbers, addresses, writings, recordIds } = entries;
  const filled = filledFields(entries);
  const isInBoth = (field: Field): boolean => filled(field).every((isFilled) => isFilled);
  const coded = [
    ['surname', surnames, (bySound ?? entries).surnames],
    ['given_name', givenNames, (bySound ?? entries).givenNames],
    ['patronymic', patronymics, (bySound ?? entries).patronymics],
  ] as const;
  const numberOf = textReader(db, 'coalesce(iin, iin_written)');
  const spellingsOf = bySound === null ? spellingReader(db, entries) : () => [];
  const dateOf = writtenDates(db, entries);
  const addressOf = addressReader(db);
  const said = [surnames, givenNames, patronymics, birthDates].map(({ codes }) => codes);
  // Most pairs: nothing has to be looked up to see that they are alike.
  const areAlike = (a: number, b: number) =>
    writings[a] === writings[b] &&
    addresses[a] === addresses[b] &&
    isOneNumber(a, b) &&
    said.every((codes) => codes[a] === codes[b]) &&
    dateOf(a) === dateOf(b);
  const isOneNumber = (a: number, b: number) =>
    numbers[a] === numbers[b] || (Number.isNaN(numbers[a]!) && Number.isNaN(numbers[b]!));
  return (a, b) => {
    if (areAlike(a, b)) return NONE;
    const found: Difference[] = [];
    const respelled = spellingsOf(a, b);
    for (const [field, { codes, values }, compared] of coded) {
      const [one, other] = [codes[a]!, codes[b]!];
      if (compared.codes[a] !== compared.codes[b] && isInBoth(field))
        found.push({ field, before: values[one] ?? null, after: values[other] ?? null });
      else found.push(...respelled.filter((spelling) => spelling.field === field));
    }
    const [before, after] = [dateOf(a), dateOf(b)];
    if (before !== after && isInBoth('birth_date') && !isOneYear(before, after))
      found.push({ field: 'birth_date', before, after });
    if (!isOneNumber(a, b) && isInBoth('iin'))
      found.push({ field: 'iin', before: numberOf(recordIds[a]!), after: numberOf(recordIds[b]!) });
    if (addressOf !== null && addresses[a] !== addresses[b] && isInBoth('address')) {
      const [before, after] = [addressOf(recordIds[a]!), addressOf(recordIds[b]!)].map(dwellingText) as [
        string,
        string,
      ];
      if (before !== after && (before === '' || after === '' || levelOfDwellings(before, after) > 0))
        found.push({ field: 'address', before: before || null, after: after || null });
    }
    return found;
  };
}

const NONE: readonly Difference[] = [];

/** Reads a column of either list by record. */
function textReader(db: AuditFile, column: string): (recordId: number) => string | null {
  const selects = ['listing', 'previous_listing'].map((table) =>
    db.prepare<[number], string | null>(`select ${column} from ${table} where record_id = ?`).pluck(),
  );
  return (recordId) => {
    for (const select of selects) {
      const text = select.get(recordId);
      if (text !== undefined) return text;
    }
    return null;
  };
}

/** True if of one date only the year is known, and the other is of that year. */
function isOneYear(one: string | null, other: string | null): boolean {
  const isYear = (date: string | null) => date?.endsWith(DAY_UNKNOWN) === true;
  return one?.slice(0, 4) === other?.slice(0, 4) && (isYear(one) || isYear(other));
}

/**
 * Birth dates of entries as their files have them: loading puts day and month in the order that the valid number proves, and whoever
 * mended the date in between has corrected it.
 */
function writtenDates(db: AuditFile, { birthDates, recordIds }: Entries): (entry: number) => string | null {
  const swapped = new Set(
    db
      .prepare<[], number>("select record_id from repair where field = 'birth_date' and kind = 'day-month-swapped'")
      .pluck()
      .all(),
  );
  return (entry) => {
    const date = birthDates.values[birthDates.codes[entry]!] ?? null;
    if (date === null || swapped.size === 0 || !swapped.has(recordIds[entry]!)) return date;
    const [year, month, day] = date.split('-');
    return `${year}-${day}-${month}`;
  };
}
