/** '00' to '99': two-digit texts by number, so that dates are put together without padding. */
export const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`));

const MONTH_LENGTHS = new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Days of a month in the Gregorian calendar: year as a full number, month 1 to 12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return MONTH_LENGTHS[month] ?? 0;
}

/** True if the day exists in the Gregorian calendar (year, month 1 to 12, day 1 to 31 as numbers). */
export function dayExists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** ISO text YYYY-MM-DD of a day given as numbers; the year must have four digits, nothing is validated. */
export function isoDay(year: number, month: number, day: number): string {
  return `${TWO_DIGITS[(year / 100) | 0]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** The number written by decimal digits at [from, to) of a text, or -1 if any of them is not 0 to 9. */
export function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    // A position past the end gives NaN, which fails both comparisons: hence the negated form.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** True if the text is an existing day as YYYY-MM-DD, years 0001 to 9999. */
export function isCalendarDate(iso: string): boolean {
  if (iso.length !== 10 || iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return false;
  const year = digitsAt(iso, 0, 4);
  return year > 0 && dayExists(year, digitsAt(iso, 5, 7), digitsAt(iso, 8, 10));
}
