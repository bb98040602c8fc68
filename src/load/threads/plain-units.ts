import { LONGEST_PLACEHOLDER } from '../../identity/index.js';

// Texts as the numbers of their characters, walked over by hand: a call into the engine for a few of them costs several times as much.

/** Cyrillic with the letters of Kazakh; and ASCII from the blank to the tilde. */
const FIRST_LETTER = 0x400;
const LAST_LETTER = 0x52f;
const BLANK = 0x20;
const LAST_SIGN = 0x7e;
const ZERO = 48;
const NINE = 57;
/** Latin letters, which a bit makes small. */
const SMALL = 0x20;
const FIRST_LATIN = 0x61;
const LAST_LATIN = 0x7a;
/** More digits are no number of a line or of a document. */
const MOST_DIGITS = 15;
/** What is much longer is no text of a list's column. */
const LONGEST_PLAIN = 4_096;

/** Digits, or nothing. */
export function isNumber(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > MOST_DIGITS) return false;
  for (let i = from; i < to; i += 1) if (units[i]! < ZERO || units[i]! > NINE) return false;
  return true;
}

/**
 * How many bytes a text takes that stands for itself, as long addresses do: no blanks around it, no sign in front, nothing that nobody sees
 * and no word for "nothing", which are all shorter. 0 for any other.
 */
export function plainSize(units: Uint16Array, from: number, to: number): number {
  if (
    to - from <= LONGEST_PLACEHOLDER ||
    to - from > LONGEST_PLAIN ||
    !isPlain(units[from]!, false) ||
    !isPlain(units[to - 1]!, true)
  )
    return 0;
  let size = to - from;
  for (let i = from; i < to; i += 1) {
    const unit = units[i]!;
    if (unit >= FIRST_LETTER && unit <= LAST_LETTER) size += 1;
    else if (unit < BLANK || unit > LAST_SIGN) return 0;
  }
  return size;
}

/** A digit or a letter of these; a sign too, where `mayBeSign`. */
function isPlain(unit: number, mayBeSign: boolean): boolean {
  if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return true;
  if (mayBeSign) return unit > BLANK && unit <= LAST_SIGN;
  const small = unit | SMALL;
  return (unit >= ZERO && unit <= NINE) || (small >= FIRST_LATIN && small <= LAST_LATIN);
}

/** Copies bytes, and gives where the copy ends. */
export function copy(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
  const shift = at - from;
  for (let i = from; i < to; i += 1) target[i + shift] = source[i]!;
  return to + shift;
}

/** Copies characters of one or two bytes in UTF-8, and gives where the copy ends. */
export function copyText(source: Uint16Array, from: number, to: number, target: Uint8Array, begin: number): number {
  let at = begin;
  for (let i = from; i < to; i += 1) {
    const unit = source[i]!;
    if (unit < 0x80) target[at] = unit;
    else {
      target[at] = 0xc0 | (unit >> 6);
      at += 1;
      target[at] = 0x80 | (unit & 0x3f);
    }
    at += 1;
  }
  return at;
}
