import { dayExists, digitsAt, isoDay } from '../calendar.js';
import { isPlaceholder } from '../placeholder.js';
import { type DateParts, type DateRepair, isZeroDate, readDateParts, readYearOnly } from './date-parts.js';

/**
 * Why a text gives no date: empty, not understood, understood as a day that does not exist (or lies after `latest`), or only the
 * year (and month) of one.
 */
export type DateProblem = 'missing' | 'unreadable' | 'impossible' | 'partial';

/** One date read: ISO text or null with the problem, and the repair if one was needed. */
export interface DateReading {
  date: string | null;
  problem: DateProblem | null;
  repair: DateRepair | null;
  /** The year, where that is all that is known. */
  year?: number;
}

/**
 * Order of the parts where the year does not come first (default dmy), the IIN's birth date, the last possible day, and
 * whether spreadsheet serials count from 1904.
 */
export interface DateOptions {
  order?: 'dmy' | 'mdy' | 'ymd';
  iinBirthDate?: string | null;
  latest?: string;
  date1904?: boolean;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
const DOT = 46;
const HYPHEN = 45;

function unread(problem: DateProblem): DateReading {
  return { date: null, problem, repair: null };
}

/** The ISO day if it exists, lies in the years 1800 to 2199 and not after `latest`; else null. */
function possibleDay(year: number, month: number, day: number, latest: string | undefined): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || !dayExists(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  return latest !== undefined && iso > latest ? null : iso;
}

function centuryProved(parts: DateParts, iinBirthDate: string | null): number {
  if (parts.yearDigits === 4) return parts.year;
  const year = iinBirthDate === null ? -1 : digitsAt(iinBirthDate, 0, 4);
  return year % 100 === parts.year ? year : -1;
}

function judge(parts: DateParts, options: DateOptions | undefined): DateReading {
  const iinBirthDate = options?.iinBirthDate ?? null;
  const year = centuryProved(parts, iinBirthDate);
  if (year < 0) return unread('unreadable');
  const date = possibleDay(year, parts.month, parts.day, options?.latest);
  if (iinBirthDate !== null && date !== iinBirthDate && !parts.monthNamed) {
    const swapped = possibleDay(year, parts.day, parts.month, options?.latest);
    if (swapped === iinBirthDate) return { date: swapped, problem: null, repair: 'day-month-swapped' };
  }
  if (date === null) return unread('impossible');
  return { date, problem: null, repair: parts.yearDigits === 2 ? 'two-digit-year' : parts.repair };
}

/** The ISO day of DD.MM.YYYY or YYYY-MM-DD, the two common forms, without looking at anything else; null otherwise. */
function readCommonForm(text: string, order: string | undefined, latest: string | undefined): string | null {
  if (text.length !== 10) return null;
  if (text.charCodeAt(2) === DOT && text.charCodeAt(5) === DOT && order !== 'mdy') {
    return possibleDay(digitsAt(text, 6, 10), digitsAt(text, 3, 5), digitsAt(text, 0, 2), latest);
  }
  if (text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN) {
    return possibleDay(digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10), latest);
  }
  return null;
}

/**
 * Reads a date as written: DD.MM.YYYY and its relatives with . / -, year first, YYYYMMDD, a time behind it, Russian, Kazakh
 * and English month names, spreadsheet serials 1 to 60000 (1900 system unless `date1904`; a bare year 1800 to 2199 is no serial). A two-digit
 * year is read only if `iinBirthDate` proves the century; day and month are swapped only if the written date is not
 * `iinBirthDate` and the swapped one is. Strict: anything else is unreadable, and no Date object or time zone is involved.
 */
export function readDate(written: string, options?: DateOptions): DateReading {
  const iinBirthDate = options?.iinBirthDate;
  const common = readCommonForm(written, options?.order, options?.latest);
  if (common !== null && (iinBirthDate == null || common === iinBirthDate)) {
    return { date: common, problem: null, repair: null };
  }
  if (isPlaceholder(written) || isZeroDate(written)) return unread('missing');
  const year = readYearOnly(written);
  if (year !== null) return { ...unread('partial'), year };
  const parts = readDateParts(written, options?.order ?? 'dmy', options?.date1904 ?? false);
  return parts === null ? unread('unreadable') : judge(parts, options);
}
