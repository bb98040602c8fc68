import { asFoldedSurname } from '../../identity/index.js';
import type { CodedColumn } from '../table/audit-people.js';
import { LEVEL_OF } from './value-levels.js';

const ONE_LETTER = 1;

/**
 * True for two records of which each has the other's surname where its given name should stand, up to a letter. In the given name's
 * place a woman's surname keeps her ending (Омарова), and in the surname's her given name loses one (Ирина becomes Ирин).
 */
export function areNamesCrossed(surnames: CodedColumn, givenNames: CodedColumn, a: number, b: number): boolean {
  const isSurnameOf = (x: number, y: number) => {
    const [surname, given] = [surnames.codes[x]!, givenNames.codes[y]!];
    if (surname < 0 || given < 0) return false;
    const [one, other] = [surnames.values[surname]!, asFoldedSurname(givenNames.values[given]!)];
    return one === other || LEVEL_OF.surname(one, other) <= ONE_LETTER;
  };
  return isSurnameOf(a, b) && isSurnameOf(b, a);
}
