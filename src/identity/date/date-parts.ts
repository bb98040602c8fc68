import { digitsAt } from '../calendar.js';
import { withoutApostrophe } from '../typed-as-text.js';
import { monthOfName } from './month-name.js';
import { dayOfSerial } from './serial-day.js';

/** A date taken apart but not judged: the numbers may make no existing day, and a two-digit year lacks its century. */
export interface DateParts {
  year: number;
  yearDigits: 2 | 4;
  month: number;
  day: number;
  monthNamed: boolean;
  repair: DateRepair | null;
}

const NUMERIC = /^(\d{1,4})([./|-])(\d{1,2})\2(\d{1,4})$/;
// "Z" says the clock was moved to UTC, so the local day is known only if nothing was moved: midnight as written.
const TIME_BEHIND =
  /^(.*\d.{0,8}?)(?:\s*,\s*|\s+|[Tt])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([AaPp])\.?[Mm]\.?|(Z|[+-]\d{2}:?\d{2}))?$/;
const YEAR_MARK =
  /(\d)\.?\s*(?:г\.?\s*р\.?|г\.?|год[аи]?(?:\s+рожд\p{L}*)?|р\.?\s*н\.?|р\.?|року|ж\.?\s*т\.?|ж\.?|жыл[ыі]?|god\.?|r\.?|roku|წ\.?|թ[․.]?)\.?$/iu;
/** Blanks alone part day, month and year. */
const SPACED = /^(\d{1,2}|\d{4}) (\d{1,2}) (\d{4}|(?<=^\d{4} \d{1,2} )\d{1,2})$/;
// A fraction is a time of day; 12.1985 is a month, so a serial with one has three digits or more.
const SERIAL = /^[1-9](?:\d{0,4}|\d{2,4}[.,]\d+)$/;

/** Workbooks that began on an old Macintosh count their days from 1 January 1904. */
const DAYS_FROM_1900_TO_1904 = 1462;

function numericParts(text: string, order: 'dmy' | 'mdy' | 'ymd'): DateParts | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first = '', , second = '', third = ''] = match;
  const yearFirst = first.length === 4 || (order === 'ymd' && first.length === 2 && third.length <= 2);
  const year = yearFirst ? first : third;
  const other = yearFirst ? third : first;
  if ((year.length !== 4 && year.length !== 2) || other.length > 2) return null;
  const [day, month] = order === 'mdy' && !yearFirst ? [second, other] : [other, second];
  return {
    year: Number(year),
    yearDigits: year.length as 2 | 4,
    month: Number(month),
    day: Number(day),
    monthNamed: false,
    repair: null,
  };
}

/** Words for a year or a day, and what joins them: "12 de marzo de 1956", "1956 yil 12 mart", "12 березня 1956 року". */
const BESIDE_NAMES =
  /^(?:г|год[а]?|р|року|рік|ж|жыл\p{L}*|жылы|of|st|nd|rd|th|de|del|d|m|god\p{L}*|r|rok\p{L}*|gad\p{L}*|yil\p{L}*|йил\p{L}*|il|წ|წლის|թ|թվական\p{L}*)$/iu;

/** Date with a month name: the one word is the month, of the two numbers the one of four digits (or the last) is the year. */
function namedParts(text: string): DateParts | null {
  const tokens = text.match(/[\p{L}'’]+|\d+/gu) ?? [];
  const numbers = tokens.filter((token) => digitsAt(token, 0, token.length) >= 0);
  const words = tokens.filter((token) => digitsAt(token, 0, token.length) < 0 && !BESIDE_NAMES.test(token));
  const [first = '', second = ''] = numbers;
  const month = words.length === 1 && numbers.length === 2 ? monthOfName(words[0] ?? '') : 0;
  if (month === 0) return null;
  const yearFirst = first.length === 4;
  const [day, year] = yearFirst ? [second, first] : [first, second];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  return {
    year: Number(year),
    yearDigits: year.length as 2 | 4,
    month,
    day: Number(day),
    monthNamed: true,
    repair: 'month-name',
  };
}

function compactParts(text: string): DateParts | null {
  if (text.length !== 8 || digitsAt(text, 0, 8) < 0) return null;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 4, 6), digitsAt(text, 6, 8)];
  return { year, yearDigits: 4, month, day, monthNamed: false, repair: null };
}

function serialParts(text: string, date1904: boolean): DateParts | null {
  const whole = SERIAL.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (whole < 1 || whole > 60000 || (text.length === 4 && whole >= 1800 && whole <= 2199)) return null;
  return {
    ...dayOfSerial(date1904 ? whole + DAYS_FROM_1900_TO_1904 : whole),
    yearDigits: 4,
    monthNamed: false,
    repair: 'excel-serial',
  };
}

/** The date part of a text with a time of day behind it, or null if there is no time, or no valid one. */
export function splitTime(text: string): { date: string; hour: number; minute: number; second: number | null } | null {
  const match = TIME_BEHIND.exec(text);
  if (match === null) return null;
  const [, date = '', hours, minutes, seconds, half, zone] = match;
  const [minute, second] = [Number(minutes), seconds === undefined ? null : Number(seconds)];
  // 12:30 AM is half past midnight; 13 PM is nothing.
  if (half !== undefined && Number(hours) > 12) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  if (zone === 'Z' && hour + minute + (second ?? 0) > 0) return null;
  return { date, hour, minute, second };
}

/** Takes a written date apart by its form; null if the form is not one of those `readDate` lists. */
export function readDateParts(written: string, order: 'dmy' | 'mdy' | 'ymd', date1904: boolean): DateParts | null {
  const trimmed = withoutApostrophe(written.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
  const time = splitTime(trimmed);
  const unmarked = (time?.date ?? trimmed).replace(YEAR_MARK, '$1').replace(/(\d)\.$/, '$1');
  // Blanks round the separators are typing, not another form.
  const text = unmarked.replace(SPACED, '$1.$2.$3').replace(/\s*([./|-])\s*/g, '$1');
  const parts = numericParts(text, order) ?? compactParts(text) ?? serialParts(text, date1904) ?? namedParts(unmarked);
  if (parts !== null && time !== null) parts.repair ??= 'time-dropped';
  return parts;
}

const YEAR_ALONE =
  /^(1[89]\d\d|20\d\d|21\d\d)(?:\s*г\.?\s*р(?:ожд(?:ения)?)?\.?|\s*г(?:од)?\.?|\s*ж\.?(?:\s*т\.?)?|\s*жыл[ыі]?)?$/iu;
const MONTH_AND_YEAR = /^(?:0{1,2}[./-])?(0?\d|1[0-2])[./-](1[89]\d\d|20\d\d|21\d\d)$/;
const YEAR_AND_MONTH = /^(1[89]\d\d|20\d\d|21\d\d)[./-](0?\d|1[0-2])(?:[./-]0{1,2})?$/;
/** A day of a month that is not known: 09.00.1950. */
const DAY_AND_YEAR = /^\d{1,2}[./-]0{1,2}[./-](1[89]\d\d|20\d\d|21\d\d)$/;

/**
 * The year of a date of which only the year, or the month and the year, is written: 1950, "1950 г.р.", 00.00.1950, 01.1950,
 * "май 1950". Null for anything else, whole dates too.
 */
export function readYearOnly(written: string): number | null {
  const text = withoutApostrophe(written.replace(/\s+/g, ' ').trim())
    .replace(/(\d)\.0$/, '$1')
    .replace(YEAR_MARK, '$1')
    .replace(/\s*([./-])\s*/g, '$1');
  const digits = (YEAR_ALONE.exec(text) ?? YEAR_AND_MONTH.exec(text) ?? DAY_AND_YEAR.exec(text))?.[1];
  const year = digits ?? MONTH_AND_YEAR.exec(text)?.[2];
  if (year !== undefined) return Number(year);
  const named = /^(?:0{1,2}[ .])?(\p{L}+)\.? ?(1[89]\d\d|20\d\d|21\d\d)(?: ?\p{L}*\.?)?$/u.exec(text);
  return named !== null && monthOfName(named[1] ?? '') > 0 ? Number(named[2]) : null;
}

/** Whether a date says by zeros that nothing of it is known: 00.00.0000. */
export function isZeroDate(written: string): boolean {
  return /^[0\s./-]+$/.test(written) && written.includes('0') && /^(?:\D*0){4,}\D*$/.test(written);
}

/** What had to be assumed to read a date, strongest claim first; when several apply the strongest one is given. */
export type DateRepair =
  | 'day-month-swapped'
  | 'two-digit-year'
  | 'century-assumed'
  | 'excel-serial'
  | 'month-name'
  | 'time-dropped';
