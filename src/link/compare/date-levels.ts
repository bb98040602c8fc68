import { GENERATION } from '../link-constants.js';

const SLIP = 1;
const TWO_PARTS = 2;
const TWO_DIGITS = 3;
const NEAR_YEAR = 4;
const DIFFERENT = 5;
const GENERATION_APART = DIFFERENT + 1;
/** Years apart up to which two dates are near. */
const NEAR = 2;

// A date is compared as a number: four bits a digit, the year in the upper half, then the month, then the day.
const YEAR = 0xffff0000;
const MONTH = 0xff00;
const DAY = 0xff;
/** Where the digits stand in a date as it is written. */
const PLACES = [...'YYYY-MM-DD'].flatMap((letter, at) => (letter === '-' ? [] : [at]));
const DIGITS = PLACES.length;
/** A bit for each digit, and for each digit whose lower neighbour belongs to the same part. */
const EACH_DIGIT = 0x11111111;
const HAS_NEIGHBOUR = 0x11101010;

/** A date YYYY-MM-DD (00 for an unknown part) as a number of 32 bits, four a digit. */
export function dateDigits(date: string): number {
  let digits = 0;
  for (const at of PLACES) digits = (digits << 4) | (date.charCodeAt(at) & 0xf);
  return digits;
}

/** A bit for each digit that is not nothing. */
function digitsIn(digits: number): number {
  return (digits | (digits >>> 1) | (digits >>> 2) | (digits >>> 3)) & EACH_DIGIT;
}

function isSingle(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}

/** True for two digits of one part beside each other that are exchanged. */
function areNeighbours(a: number, b: number, off: number): boolean {
  const lower = off & -off;
  const upper = lower << 4;
  if (off !== (lower | upper) || (upper & HAS_NEIGHBOUR) === 0) return false;
  const at = 31 - Math.clz32(lower);
  return ((a >>> at) & 0xf) === ((b >>> (at + 4)) & 0xf) && ((b >>> at) & 0xf) === ((a >>> (at + 4)) & 0xf);
}

/** True for one year and day and month in each other's place. */
function areExchanged(a: number, b: number, off: number): boolean {
  return (off & YEAR) === 0 && (a & MONTH) >>> 8 === (b & DAY) && (b & MONTH) >>> 8 === (a & DAY);
}

function isPartial(date: number): boolean {
  return (date & YEAR) === 0 || (date & MONTH) === 0 || (date & DAY) === 0;
}

const NEW_YEAR = 0x0101;

function isNewYear(date: number): boolean {
  return (date & (MONTH | DAY)) === NEW_YEAR;
}

function yearOf(date: number): number {
  let year = 0;
  for (let digit = DIGITS - 1; digit >= DIGITS / 2; digit--) year = year * 10 + ((date >>> (digit * 4)) & 0xf);
  return year;
}

function levelOfYears(a: number, b: number): number {
  const apart = Math.abs(yearOf(a) - yearOf(b));
  if (apart <= NEAR) return NEAR_YEAR;
  return apart >= GENERATION && (a & YEAR) !== 0 && (b & YEAR) !== 0 ? GENERATION_APART : DIFFERENT;
}

/** True for dates of which at least one is known in part, where all that both tell is one year. */
export function isYearAlone(a: number, b: number): boolean {
  const month = (a & MONTH) !== 0 && (b & MONTH) !== 0;
  const day = (a & DAY) !== 0 && (b & DAY) !== 0;
  return !month && !day && (a & YEAR) !== 0 && ((a ^ b) & YEAR) === 0;
}

/**
 * True for two dates of one year of which one is the first of January: that day is written as well where nobody knows the day, and
 * then says no more than the year.
 */
export function mayBeYearAlone(a: number, b: number): boolean {
  return !isPartial(a) && !isPartial(b) && ((a ^ b) & YEAR) === 0 && isNewYear(a) !== isNewYear(b);
}

/** The level of two dates of which at least one is known in part: what is known on both sides must agree. */
function levelOfPartial(a: number, b: number): number {
  let known = 0;
  for (const part of [YEAR, MONTH, DAY]) {
    if ((a & part) === 0 || (b & part) === 0) continue;
    if (((a ^ b) & part) !== 0) return levelOfYears(a, b);
    known += 1;
  }
  return known === 2 ? TWO_PARTS : NEAR_YEAR;
}

/**
 * How alike two unequal dates, by their digits, are: 1 day and month exchanged, one digit off or two neighbouring digits
 * exchanged; 2 two of year, month and day agree, the first of January aside; 3 two digits off; 4 at most two years apart; 5 further;
 * 6 a generation apart, as father and son of one name are.
 */
export function levelOfDigits(a: number, b: number): number {
  if (isPartial(a) || isPartial(b)) return levelOfPartial(a, b);
  const off = digitsIn(a ^ b);
  if (isSingle(off) || areNeighbours(a, b, off) || areExchanged(a, b, off)) return SLIP;
  const partsOff = Number((off & YEAR) !== 0) + Number((off & MONTH) !== 0) + Number((off & DAY) !== 0);
  // The first of January is what many write where they know the year alone: to have it in common is no second part.
  if (partsOff === 1) return isNewYear(a) && isNewYear(b) ? levelOfYears(a, b) : TWO_PARTS;
  if (isSingle(off & (off - 1))) return TWO_DIGITS;
  return levelOfYears(a, b);
}

/** The same of two dates as texts. */
export function levelOfDates(a: string, b: string): number {
  return levelOfDigits(dateDigits(a), dateDigits(b));
}
