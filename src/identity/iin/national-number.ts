import { inLatinTwins } from '../letters/look-alike.js';
import { isPlaceholder } from '../placeholder.js';
import { isValidIin } from './iin-digits.js';

/** What the key of a national number begins with, so that no key is ever taken for an IIN: nothing can be read from its digits. */
export const NATIONAL_MARK = '#';

const FEWEST_SIGNS = 6;
const MOST_SIGNS = 24;
const FEWEST_DIGITS = 4;
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/;

/** A person's number that is no IIN, read: its key, or what is wrong with it. */
export interface NationalReading {
  readonly key: string | null;
  readonly problem: 'missing' | 'length' | 'scientific' | null;
}

/**
 * Reads the national number of another country: letters and digits in capitals, one script, without blanks and signs. Zeros
 * in front of a number of digits alone do not count, because spreadsheets drop them. A number of one repeated sign, or with too
 * few signs for one of a whole people, is none.
 */
export function readNationalNumber(written: string): NationalReading {
  const text = written
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[.,]0+$/, '');
  if (SCIENTIFIC.test(text.replace(/\s/g, ''))) return { key: null, problem: 'scientific' };
  const signs = inLatinTwins(text).replace(/[^\p{L}\p{N}]+/gu, '');
  if (signs === '' || isPlaceholder(written) || /^(.)\1*$/u.test(signs)) return { key: null, problem: 'missing' };
  const digits = signs.replace(/\P{Nd}/gu, '').length;
  if (signs.length < FEWEST_SIGNS || signs.length > MOST_SIGNS || digits < FEWEST_DIGITS)
    return { key: null, problem: 'length' };
  return { key: NATIONAL_MARK + (digits === signs.length ? signs.replace(/^0+/, '') : signs), problem: null };
}

/** True for the key of a national number and for a valid IIN: both say who somebody is. */
export function isPersonNumber(text: string): boolean {
  return text.startsWith(NATIONAL_MARK) || isValidIin(text);
}

/** How surely the cells of a column are the numbers of persons: their shapes, and how seldom one stands twice. */
const SHAPES = 3;
const NEARLY_ALL = 0.9;
/** Two lines of one person are few, even in a register of certificates used twice; a household's number stands on many lines. */
const MOSTLY_ONCE = 0.9;
const ENOUGH = 20;

/**
 * Whether the cells of a column (those that are filled) are numbers of persons: nearly all can be read, have one of a few
 * shapes, and stand once. Few cells prove nothing by that: there `isSaid`, that the header calls them national numbers, is
 * enough, and otherwise they must be numbers without an exception.
 */
export function areNationalNumbers(cells: readonly string[], isSaid: boolean): boolean {
  const keys = cells.flatMap((cell) => readNationalNumber(cell).key ?? []);
  const written = cells.filter((cell) => readNationalNumber(cell).problem !== 'missing').length;
  if (keys.length === 0 || keys.length < written * NEARLY_ALL) return false;
  const once = new Set(keys).size / keys.length;
  if (keys.length < ENOUGH) return isSaid || (once === 1 && shapesOf(keys).size === 1);
  return once >= MOSTLY_ONCE && shareOfShapes(keys) >= NEARLY_ALL;
}

/** The letters of a key as letters; digits alone are one shape, because zeros in front may be lost. */
function shapesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const shapes = new Map<string, number>();
  for (const key of keys) {
    const shape = /\p{L}/u.test(key) ? key.replace(/\p{L}/gu, 'A').replace(/\p{Nd}/gu, '9') : '9';
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return shapes;
}

function shareOfShapes(keys: readonly string[]): number {
  const counts = [...shapesOf(keys).values()].sort((a, b) => b - a);
  return counts.slice(0, SHAPES).reduce((sum, count) => sum + count, 0) / keys.length;
}
