import { birthDateOfPrefix } from './iin-digits.js';

/** A whole number in scientific notation: the digits shown, how many the number has, and whether all of them are shown. */
export interface ScientificNumber {
  digits: string;
  length: number;
  complete: boolean;
}

const SCIENTIFIC = /^(\d)(?:[.,](\d+))?[eEеЕ]\+?(\d{1,2})$/;

/** Reads 8.50101E+11 (comma, Cyrillic Е and a missing plus allowed); null if the text is no such number of 9 to 12 digits. */
export function readScientific(text: string): ScientificNumber | null {
  const parts = SCIENTIFIC.exec(text);
  if (parts === null) return null;
  const digits = `${parts[1]}${parts[2] ?? ''}`;
  const length = Number(parts[3]) + 1;
  if (length < 9 || length > 12 || digits.length > length) return null;
  // Trailing zeros may have been left off, but as well be digits rounded away: short of all digits the serial is lost.
  return { digits, length, complete: digits.length === length };
}

/**
 * The birth dates (ISO) that the IINs rounding to this number can have. The last digit shown is rounded, so digit 7 may be
 * one less with a high serial; a spreadsheet that shows six digits keeps YYMMDD (domain: section 1 and 3, IIN damage).
 */
function possibleBirthDates(number: ScientificNumber): Set<string> {
  const unit = 10 ** (number.length - number.digits.length);
  const middle = Number(number.digits) * unit;
  const lowest = Math.floor((middle - unit / 2) / 1e5);
  const highest = Math.floor((middle + unit / 2 - 1) / 1e5);
  const dates = new Set<string>();
  for (let prefix = lowest; prefix <= highest; prefix++) {
    const date = birthDateOfPrefix(String(prefix).padStart(7, '0'));
    if (date !== null) dates.add(date);
  }
  return dates;
}

/**
 * The birth date (ISO) that scientific notation without its serial still shows, or null. Shown are: the only possible
 * date; the written birth date, if it is one of several; else the only one of the years 1910 to 2039, so YY 40 to 99 is
 * 19YY, YY 00 to 09 is 20YY, and YY 10 to 39 needs digit 7.
 */
export function birthDateOfScientific(number: ScientificNumber, birthDate: string | null): string | null {
  if (number.digits.length + 12 - number.length < 6) return null;
  const dates = possibleBirthDates(number);
  if (birthDate !== null && dates.has(birthDate)) return birthDate;
  const likely = dates.size === 1 ? [...dates] : [...dates].filter((date) => date >= '1910' && date < '2040');
  return likely.length === 1 ? (likely[0] ?? null) : null;
}
