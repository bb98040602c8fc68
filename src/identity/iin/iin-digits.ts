import { dayExists, digitsAt, isoDay } from '../calendar.js';

/** Sex as the IIN and the patronymic show it: m(ale) or f(emale). */
export type Sex = 'm' | 'f';

/** What is wrong with twelve digits that should be an IIN. */
export type DigitProblem = 'birth-date' | 'century' | 'check-digit' | 'unassignable' | 'company';

const ZERO = 48;

/** Check digit of a text whose first 11 characters are known to be digits, or -1 if no digit can be assigned. */
function checkDigitOf(text: string): number {
  let weighted = 0;
  let sum = 0;
  for (let i = 0; i < 11; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    weighted += digit * (i + 1);
    sum += digit;
  }
  return checkDigitOfSums(weighted, sum);
}

/** The check digit of digits with this sum, and this sum of each times its place from 1; -1 if no digit can be assigned. */
function checkDigitOfSums(weighted: number, sum: number): number {
  const first = weighted % 11;
  if (first < 10) return first;
  // The second weights 3,4,…,11,1,2 are the first plus 2 modulo 11, so the second sum is the first plus twice the digit sum.
  const second = (weighted + 2 * sum) % 11;
  return second < 10 ? second : -1;
}

/**
 * The number that the twelve units of a text from `at` on are, where they are the digits of a valid IIN of somebody born on this day, which
 * exists (as a number, 18890325); -1 for anything else. No text is made of them.
 */
export function iinOfUnits(units: Uint16Array, at: number, birthDay: number): number {
  let number = 0;
  let weighted = 0;
  let sum = 0;
  for (let i = 0; i < 11; i += 1) {
    const digit = units[at + i]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
    weighted += digit * (i + 1);
    sum += digit;
  }
  const check = units[at + 11]! - ZERO;
  if (checkDigitOfSums(weighted, sum) !== check) return -1;
  // Of eleven digits the first six are a day without its century, which the seventh says.
  const day = Math.floor(number / 100_000);
  const year = yearOfCentury(Math.floor(number / 10_000) % 10, Math.floor(day / 10_000));
  return year * 10_000 + (day % 10_000) === birthDay ? number * 10 + check : -1;
}

/**
 * Check digit (0 to 9) of the first 11 digits of an IIN, or null if the number cannot be assigned to anybody;
 * throws RangeError unless given exactly 11 digits (domain: government resolution 22 May 2007 N 406).
 */
export function iinCheckDigit(head11: string): number | null {
  if (head11.length !== 11 || digitsAt(head11, 0, 11) < 0) {
    throw new RangeError('iinCheckDigit needs exactly 11 digits, 0 to 9');
  }
  const digit = checkDigitOf(head11);
  return digit < 0 ? null : digit;
}

/** Full year of birth by century digit (digit 7) and two-digit year, or 0 if digit 7 is not 1 to 6. */
export function yearOfCentury(centuryDigit: number, shortYear: number): number {
  return centuryDigit >= 1 && centuryDigit <= 6 ? 1800 + ((centuryDigit - 1) >> 1) * 100 + shortYear : 0;
}

/**
 * The first problem of a text known to be 12 digits, or null if it is a valid IIN: company, then birth date, century,
 * leap day, check digit. Digit 5 is the tens of the day (0 to 3), and 4 to 6 in the number of a company (BIN).
 */
export function problemOfDigits(text: string): DigitProblem | null {
  const fifth = text.charCodeAt(4) - ZERO;
  if (fifth >= 4 && fifth <= 6) return 'company';
  const month = digitsAt(text, 2, 4);
  const day = digitsAt(text, 4, 6);
  // 2000 was a leap year: a 29 February is refused only once the century is known.
  if (!dayExists(2000, month, day)) return 'birth-date';
  const year = yearOfCentury(text.charCodeAt(6) - ZERO, digitsAt(text, 0, 2));
  if (year === 0) return 'century';
  if (!dayExists(year, month, day)) return 'birth-date';
  const check = checkDigitOf(text);
  if (check < 0) return 'unassignable';
  return check === text.charCodeAt(11) - ZERO ? null : 'check-digit';
}

/** True if every character of the text is an ASCII digit (so neither other scripts' digits nor look-alike letters). */
export function isAllDigits(text: string): boolean {
  return text.length > 0 && digitsAt(text, 0, text.length) >= 0;
}

/** True if the text is exactly 12 digits that make a valid IIN: real birth date, digit 7 of 1 to 6, right check digit. */
export function isValidIin(text: string): boolean {
  return text.length === 12 && isAllDigits(text) && problemOfDigits(text) === null;
}

/** ISO birth date in digits 1 to 7 of an IIN; null unless there are 12 digits and the date exists. Does not check digit 12. */
export function iinBirthDate(iin: string): string | null {
  if (iin.length !== 12 || !isAllDigits(iin)) return null;
  return birthDateOfPrefix(iin);
}

/** ISO birth date in a text that begins with YYMMDD and the century digit, or null if there is no such day. */
export function birthDateOfPrefix(text: string): string | null {
  const shortYear = digitsAt(text, 0, 2);
  const year = yearOfCentury(text.charCodeAt(6) - ZERO, shortYear);
  const month = digitsAt(text, 2, 4);
  const day = digitsAt(text, 4, 6);
  return shortYear >= 0 && year > 0 && dayExists(year, month, day) ? isoDay(year, month, day) : null;
}

/** Sex in digit 7 of an IIN (odd is male); null unless there are 12 digits and digit 7 is 1 to 6. Does not check digit 12. */
export function iinSex(iin: string): Sex | null {
  if (iin.length !== 12 || !isAllDigits(iin)) return null;
  const digit = iin.charCodeAt(6) - ZERO;
  if (digit < 1 || digit > 6) return null;
  return digit % 2 === 1 ? 'm' : 'f';
}
