import type { AuditFile } from '../database/audit-file.js';
import { levelOfDwellings } from '../link/compare/dwelling-levels.js';
import { addressReader, dwellingText } from '../link/table/dwellings.js';
import { BEFORE, type Entries } from './entries.js';

/** A field of an entry that differs between the states, in the form for comparison; null where nothing is written. */
export interface Difference {
  readonly field: 'surname' | 'given_name' | 'patronymic' | 'birth_date' | 'iin' | 'address';
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between an entry and the same person's entry of the other state, besides the precinct. A column that one state
 * has nothing in was left out of that file, and nobody's data was changed. Two ways of writing one address are no difference.
 */
export function differenceReader(db: AuditFile, entries: Entries): (a: number, b: number) => readonly Difference[] {
  const { surnames, givenNames, patronymics, birthDates, numbers, addresses, states, recordIds } = entries;
  const filled = new Map<string, [boolean, boolean]>();
  const isInBoth = (field: string, isWritten: (entry: number) => boolean): boolean => {
    let known = filled.get(field);
    if (known === undefined) {
      known = [false, false];
      for (let i = 0; i < entries.size && !(known[0] && known[1]); i++)
        if (isWritten(i)) known[states[i] === BEFORE ? 0 : 1] = true;
      filled.set(field, known);
    }
    return known[0] && known[1];
  };
  const coded = [
    ['surname', surnames],
    ['given_name', givenNames],
    ['patronymic', patronymics],
    ['birth_date', birthDates],
  ] as const;
  const numberOf = textReader(db, 'iin');
  const addressOf = addressReader(db);
  return (a, b) => {
    const found: Difference[] = [];
    for (const [field, { codes, values }] of coded) {
      const [one, other] = [codes[a]!, codes[b]!];
      if (one !== other && isInBoth(field, (i) => codes[i]! >= 0))
        found.push({ field, before: values[one] ?? null, after: values[other] ?? null });
    }
    const isOneNumber = numbers[a] === numbers[b] || (Number.isNaN(numbers[a]!) && Number.isNaN(numbers[b]!));
    if (!isOneNumber && isInBoth('iin', (i) => !Number.isNaN(numbers[i]!)))
      found.push({ field: 'iin', before: numberOf(recordIds[a]!), after: numberOf(recordIds[b]!) });
    if (addressOf !== null && addresses[a] !== addresses[b] && isInBoth('address', (i) => addresses[i] !== 0)) {
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
