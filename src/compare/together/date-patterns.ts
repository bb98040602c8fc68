import { FEW_DAYS, OTHER_CALENDAR } from '../constants.js';

const DAY_MS = 86_400_000;

/**
 * How two birth dates differ, where a file may be the cause: `swapped` for day and month, or the days from one to the other where these are a
 * clock's (an export across midnight) or a spreadsheet's. Null for anything else. Dates are ISO.
 */
export function datePattern(before: string, after: string): string | null {
  if (
    before.slice(0, 4) === after.slice(0, 4) &&
    before.slice(5, 7) === after.slice(8) &&
    before.slice(8) === after.slice(5, 7)
  )
    return 'swapped';
  const days = Math.round((Date.parse(after) - Date.parse(before)) / DAY_MS);
  const isClock = Math.abs(days) <= FEW_DAYS || Math.abs(days) === OTHER_CALENDAR;
  return isClock && days !== 0 ? String(days) : null;
}

/** The date after a pattern that `datePattern` names; the same one where the pattern gives no date. */
export function shiftedDate(date: string, pattern: string): string {
  const [year, month, day] = date.split('-');
  if (pattern === 'swapped') {
    const swapped = `${year}-${day}-${month}`;
    return Number.isNaN(Date.parse(swapped)) ? date : swapped;
  }
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + Number(pattern) * DAY_MS).toISOString().slice(0, date.length);
}
