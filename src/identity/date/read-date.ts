import { dayExists, digitsAt, isoDay } from '../calendar.js';
import { isPlaceholder } from '../placeholder.js';
import { type DateParts, type DateRepair, isZeroDate, readDateParts, readYearOnly } from './date-parts.js';

/**
 * Why a text gives no date: empty, not understood, understood as a day that does not exist (or lies after `latest`), or only the
 * year (and month) of one, or with a year of two digits whose century nothing tells.
 */
export type DateProblem = 'missing' | 'unreadable' | 'impossible' | 'partial' | 'century';

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
  /** What decides the century of a year of two digits that no IIN proves; without it such a date is unreadable. */
  century?: CenturyBySpan;
}

/** The day lies so many whole years before `on` (after it, where negative): one century at most fits. */
export interface CenturyBySpan {
  readonly on: string;
  readonly least: number;
  readonly most: number;
}

/** For telling dates from other cells: any century will do. */
export const SOME_CENTURY: CenturyBySpan = { on: '2000-01-01', least: 0, most: 99 };

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

/** The year in full and what gave it its century, or null where nothing does. */
function yearOf(parts: DateParts, options: DateOptions | undefined): [year: number, by: DateRepair | null] | null {
  if (parts.yearDigits === 4) return [parts.year, parts.repair];
  const proof = options?.iinBirthDate ?? null;
  const proved = proof === null ? -1 : digitsAt(proof, 0, 4);
  if (proved >= 0 && proved % 100 === parts.year) return [proved, 'two-digit-year'];
  const assumed = options?.century === undefined ? null : yearInSpan(parts, options.century);
  return assumed === null ? null : [assumed, 'century-assumed'];
}

/** The one year that ends in these two digits and lies in the span; null where none does, or two do. */
function yearInSpan({ year, month, day }: DateParts, { on, least, most }: CenturyBySpan): number | null {
  const lastYear = digitsAt(on, 0, 4);
  const monthAndDay = digitsAt(on, 5, 7) * 100 + digitsAt(on, 8, 10);
  const isLater = month * 100 + day > monthAndDay ? 1 : 0;
  const fits: number[] = [];
  for (let century = lastYear - (lastYear % 100) - 100; century <= lastYear + 100; century += 100) {
    const before = lastYear - (century + year) - isLater;
    if (before >= least && before <= most) fits.push(century + year);
  }
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function judge(parts: DateParts, options: DateOptions | undefined): DateReading {
  const iinBirthDate = options?.iinBirthDate ?? null;
  const known = yearOf(parts, options);
  if (known === null) return unread('century');
  const [year, repair] = known;
  const date = possibleDay(year, parts.month, parts.day, options?.latest);
  if (iinBirthDate !== null && date !== iinBirthDate && !parts.monthNamed) {
    const swapped = possibleDay(year, parts.day, parts.month, options?.latest);
    if (swapped === iinBirthDate) return { date: swapped, problem: null, repair: 'day-month-swapped' };
  }
  if (date === null) return unread('impossible');
  return { date, problem: null, repair };
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
 * year is read only if `iinBirthDate` proves the century or `century` leaves one; day and month are swapped only if the written date is not
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
