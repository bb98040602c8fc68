import { isInitial } from '../link/compare/initials.js';
import { LEVEL_OF } from '../link/compare/value-levels.js';
import type { CodedColumn } from '../link/table/audit-people.js';
import { OTHER_DATE, OTHER_NAME } from './constants.js';
import type { Entries } from './entries.js';

/**
 * True if two entries that share a number name two people: the given name is another, and the surname or the birth date is too.
 * One of them alone is a correction: people marry, and clerks mend. An initial compares nothing.
 */
export function areTwoPeople(entries: Entries, a: number, b: number): boolean {
  const { surnames, givenNames, birthDates } = entries;
  if (!isOther('given_name', givenNames, a, b, OTHER_NAME)) return false;
  if (surnames.codes[a] === givenNames.codes[b] && surnames.codes[b] === givenNames.codes[a]) return false;
  return isOther('surname', surnames, a, b, OTHER_NAME) || isOther('birth_date', birthDates, a, b, OTHER_DATE);
}

/** True if both have a valid number and the two differ: a slip of the finger would have left one of them invalid. */
export function haveTwoNumbers({ numbers }: Entries, a: number, b: number): boolean {
  const [one, other] = [numbers[a]!, numbers[b]!];
  return !Number.isNaN(one) && !Number.isNaN(other) && one !== other;
}

function isOther(
  kind: 'surname' | 'given_name' | 'birth_date',
  { codes, values }: CodedColumn,
  a: number,
  b: number,
  from: number,
): boolean {
  const [one, other] = [codes[a]!, codes[b]!];
  if (one < 0 || other < 0 || one === other) return false;
  const [left, right] = [values[one]!, values[other]!];
  const isShortened = (name: string) => name.length === 1 || (kind === 'given_name' && isInitial(name));
  if (kind !== 'birth_date' && (isShortened(left) || isShortened(right))) return false;
  return LEVEL_OF[kind](left, right) >= from;
}
