import { areNamesCrossed } from '../link/compare/crossed-names.js';
import { isInitial } from '../link/compare/initials.js';
import { LEVEL_OF } from '../link/compare/value-levels.js';
import type { CodedColumn } from '../link/table/audit-people.js';
import { FEWEST_RESPELLED, OTHER_DATE, OTHER_NAME, SHARE_OF_A_FILE } from './constants.js';
import { BEFORE, type Entries } from './entries.js';
import type { Links } from './links.js';

/**
 * True if two entries that share a number name two people: the given name is another, and the surname or the birth date is too.
 * One of them alone is a correction: people marry, and clerks mend. An initial compares nothing.
 */
export function areTwoPeople(entries: Entries, a: number, b: number): boolean {
  const { surnames, givenNames, birthDates } = entries;
  if (!isOther('given_name', givenNames, a, b, OTHER_NAME)) return false;
  if (areNamesCrossed(surnames, givenNames, a, b)) return false;
  return isOther('surname', surnames, a, b, OTHER_NAME) || isOther('birth_date', birthDates, a, b, OTHER_DATE);
}

/** True if both have a valid number and the two differ: a slip of the finger would have left one of them invalid. */
export function haveTwoNumbers({ numbers }: Entries, a: number, b: number): boolean {
  const [one, other] = [numbers[a]!, numbers[b]!];
  return !Number.isNaN(one) && !Number.isNaN(other) && one !== other;
}

/**
 * The entries without their numbers, where most of those linked have another one in the later state: numbers were issued anew, and two of them
 * are no two people. The same entries where they were not.
 */
export function withoutNewNumbers(entries: Entries, links: Links): Entries {
  const { size, states, numbers } = entries;
  let [both, differ] = [0, 0];
  for (let a = 0; a < size; a += 1) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0 || Number.isNaN(numbers[a]!) || Number.isNaN(numbers[b]!)) continue;
    both += 1;
    if (numbers[a] !== numbers[b]) differ += 1;
  }
  const areNew = differ >= FEWEST_RESPELLED && differ > SHARE_OF_A_FILE * both;
  return areNew ? { ...entries, numbers: new Float64Array(size).fill(Number.NaN) } : entries;
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
