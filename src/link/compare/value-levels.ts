import { distance } from 'fastest-levenshtein';
import { areOneGivenName, isPersonNumber, NATIONAL_MARK, nameDistance, surnameRoot } from '../../identity/index.js';
import { ALIKE, INITIAL, SHORT_FORM } from '../link-constants.js';
import type { FieldKind } from '../table/people-table.js';
import { levelOfDates } from './date-levels.js';
import { levelOfDwellings } from './dwelling-levels.js';
import { isInitial } from './initials.js';
import { apartAtLeast, isBeginning, isTransposed, jaroWinkler, sharedWords } from './similarity.js';
import { soundOf } from './sound.js';

/** How alike two unequal values are: from 1, the most alike, to the last level, different. Level 0 is equality, which of dwellings alone two ways of writing one may be. */
export type LevelOf = (a: string, b: string) => number;

/** How many levels each kind of field has, equality included. */
export const LEVEL_COUNTS: Readonly<Record<FieldKind, number>> = {
  surname: 5,
  given_name: 5,
  patronymic: 5,
  birth_date: 7,
  iin: 4,
  identifier: 4,
  number: 3,
  category: 2,
  dwelling: 3,
  text: 5,
};

/** What the levels of each kind mean, best first, for whoever reads the weights. */
export const LEVEL_NAMES: Readonly<Record<FieldKind, readonly string[]>> = {
  surname: ['equal', 'one letter or a part off', 'similar', 'remotely similar', 'different'],
  given_name: ['equal', 'one letter off', 'similar', 'remotely similar', 'different'],
  patronymic: ['equal', 'one letter off', 'similar', 'remotely similar', 'different'],
  birth_date: [
    'equal',
    'one slip',
    'two parts agree',
    'two digits off',
    'near year',
    'different',
    'a generation apart',
  ],
  iin: ['equal', 'one digit damaged', 'damaged', 'two valid ones'],
  identifier: ['equal', 'one digit off', 'similar', 'different'],
  number: ['equal', 'one digit off', 'different'],
  category: ['equal', 'different'],
  dwelling: ['same dwelling', 'same house', 'another dwelling'],
  text: ['equal', 'one letter off', 'similar', 'remotely similar', 'different'],
};

/** A slip of the finger: one letter more, less or other, or two neighbours exchanged. */
function isOneSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && (distance(a, b) <= 1 || isTransposed(a, b));
}

/** Share of letters in which two remotely similar texts may differ. */
const REMOTE = 0.42;

/** A part of a surname of several words (García of García López) is nearer to it than two that merely share a word. */
function levelOfSurnames(a: string, b: string): number {
  const shared = sharedWords(a, b);
  return shared === 1 ? 1 : shared > 0 ? Math.max(3, levelOfNames(a, b)) : levelOfNames(a, b);
}

/** Names of which one is an initial agree or they do not; a name and its nickname are one name. */
function levelOfInitialled(a: string, b: string): number {
  if (isInitial(a) || isInitial(b)) return isBeginning(a, b) ? INITIAL : 4;
  return areOneGivenName(a, b) ? SHORT_FORM : levelOfNames(a, b);
}

function levelOfNames(a: string, b: string): number {
  if (a.includes('?') || b.includes('?')) {
    const away = nameDistance(a, b);
    if (away <= 1) return 1;
  }
  const shorter = Math.min(a.length, b.length);
  // Counting the letters that differ costs most: once, and only where they can be few.
  const apart = apartAtLeast(a, b);
  const away = apart.letters >= FAR ? FAR : distance(a, b);
  const isSlip = away <= 1 || (away === 2 && isTransposed(a, b));
  if (shorter >= 4 && isSlip) return 1;
  if (a.length >= 5 && b.length >= 4 && surnameRoot(a) === surnameRoot(b)) return 1;
  const alike = apart.alike < ALIKE ? 0 : jaroWinkler(a, b);
  if (alike >= ALIKE && shorter >= 4 && soundOf(a) === soundOf(b)) return 1;
  if (isBeginning(a, b) || sharedWords(a, b) > 0) return 2;
  if (alike >= 0.9 || (shorter >= 6 && away <= 2)) return 2;
  // Short names are many and alike, but a slip spares none of them.
  if (shorter <= 3 && isSlip) return shorter === 3 ? 2 : 3;
  return alike >= ALIKE || (shorter >= 4 && away <= 2) ? 3 : 4;
}

/** More letters than are ever asked for. */
const FAR = 3;

function levelOfTexts(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  // Texts of very different length are never near; counting their letters is what costs most.
  const isFar = Math.abs(a.length - b.length) / longest > REMOTE;
  const letters = isFar ? longest : distance(a, b);
  if (longest > 2 && !isFar && (letters <= 1 || isTransposed(a, b))) return 1;
  const away = letters / longest;
  if (away <= 0.12) return 1;
  if (away <= 0.25) return 2;
  const shared = sharedWords(a, b);
  if (shared > 0.5) return 2;
  return away <= REMOTE || shared > 0 ? 3 : 4;
}

function levelOfIdentifiers(a: string, b: string): number {
  if (a.length >= 3 && b.length >= 3 && isOneSlip(a, b)) return 1;
  return distance(a, b) / Math.max(a.length, b.length) <= 0.4 ? 2 : 3;
}

/** Two valid IINs one digit apart are two people, mostly twins; a slip shows itself by a check digit that fails. */
function levelOfIins(a: string, b: string): number {
  if (isPersonNumber(a) && isPersonNumber(b)) return 3;
  return isOneSlip(withoutMark(a), withoutMark(b)) ? 1 : 2;
}

function withoutMark(number: string): string {
  return number.startsWith(NATIONAL_MARK) ? number.slice(NATIONAL_MARK.length) : number;
}

function levelOfNumbers(a: string, b: string): number {
  return Math.max(a.length, b.length) >= 2 && isOneSlip(a, b) ? 1 : 2;
}

/** How values of each kind are compared. Symmetric; the values differ and none is empty. */
export const LEVEL_OF: Readonly<Record<FieldKind, LevelOf>> = {
  surname: levelOfSurnames,
  given_name: levelOfInitialled,
  patronymic: levelOfInitialled,
  birth_date: levelOfDates,
  iin: levelOfIins,
  identifier: levelOfIdentifiers,
  number: levelOfNumbers,
  category: () => 1,
  dwelling: levelOfDwellings,
  text: levelOfTexts,
};
