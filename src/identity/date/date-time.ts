import { isCalendarDate, TWO_DIGITS } from '../calendar.js';
import { isPlaceholder } from '../placeholder.js';
import { splitTime } from './date-parts.js';
import { type DateOptions, type DateProblem, readDate } from './read-date.js';

/** A local date-time YYYY-MM-DDTHH:MM[:SS], or YYYY-MM-DD if no time is written, or null with the problem. */
export interface DateTimeReading {
  at: string | null;
  problem: DateProblem | null;
}

const BARE_TIME = /^(\d{1,2})\s?(?:[:.\u2013\u2014-]\s?(\d{2})|:(\d{2}):(\d{2})(?:[.,]\d{1,9})?)$/;
const HOURS_AND_MINUTES = /^(\d{1,2})\s?(?:ч(?:ас(?:ов|а)?)?|сағ(?:ат)?|h)\.?\s?(\d{2})\s?(?:м(?:ин(?:ут)?)?\.?)?$/iu;
/** 1015 and 930: hours and minutes without a sign. */
const RUN_TOGETHER = /^(\d{1,2})(\d{2})$/;
/** A spreadsheet's time without a date: a share of the day. */
const SHARE_OF_DAY = /^0?[.,](\d{2,})$/;
const BEFORE_TIME = /^(?:в|во|около|сағат|сағ\.?|at)\s+(?=\d)/iu;
/** Between a date and its time: 09.06.2019 в 10:15. */
const BETWEEN = /(\d)\s*,?\s+(?:в|во|at|сағат|сағ\.?)\s+(?=\d)/iu;
const AFTER_TIME = /(\d)\s*(?:ч\.?|час(?:ов|а)?\.?|мин\.?|сағ\.?|сағат(?:та)?|h|hrs?|hours|uhr)$/iu;
const HALF_OF_DAY = /^(\d{1,2}):(\d{2})\s?([ap])\.?m\.?$/i;
/** A date with a time whose sign is a dot or a dash. */
const TIME_WITH_DOT = /^(.*\d\S*)\s+(?:в\s+)?(\d{1,2})[.-](\d{2})$/u;
const SERIAL_WITH_TIME = /^([1-9]\d{2,4})[.,](\d{2,})$/;

function at(day: string, hour: number, minute: number, second: number | null): DateTimeReading {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return { at: null, problem: 'impossible' };
  const tail = second === null ? '' : `:${TWO_DIGITS[second]}`;
  return { at: `${day}T${TWO_DIGITS[hour]}:${TWO_DIGITS[minute]}${tail}`, problem: null };
}

/** A serial with a fraction of a day, rounded to the second: 43625.427083 is 2019-06-09T10:15:00. */
function readSerial(text: string, options: DateOptions): DateTimeReading | null {
  const match = SERIAL_WITH_TIME.exec(text);
  const day = match === null ? null : readDate(match[1] ?? '', options);
  if (match === null || day === null || day.date === null) return null;
  const seconds = Math.min(86399, Math.round(Number(`0.${match[2]}`) * 86400));
  return at(day.date, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
}

/** A time without a date, as hours, minutes and seconds; null for anything else. */
function readBareTime(written: string): [hour: number, minute: number, second: number | null] | null {
  const text = written.replace(BEFORE_TIME, '').trim();
  const half = HALF_OF_DAY.exec(text);
  if (half !== null) return [(Number(half[1]) % 12) + (/p/i.test(half[3] ?? '') ? 12 : 0), Number(half[2]), null];
  const share = SHARE_OF_DAY.exec(text);
  if (share !== null) {
    // Spreadsheets keep some nine digits of the share: nearer than a second it says nothing.
    const seconds = Math.min(86399, Math.round(Number(`0.${share[1]}`) * 86400));
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  }
  const bare =
    BARE_TIME.exec(text.replace(AFTER_TIME, '$1')) ?? HOURS_AND_MINUTES.exec(text) ?? RUN_TOGETHER.exec(text);
  if (bare === null) return null;
  return [Number(bare[1]), Number(bare[2] ?? bare[3]), bare[4] === undefined ? null : Number(bare[4])];
}

const WITHOUT_YEAR = /^\d{1,2}([./-])\d{1,2}\.?$/;

/** A clerk writes "09.06 10:15" of the year in which everybody votes; without a time it might be one itself. */
function withYear(date: string, day: string | null): string {
  const sign = WITHOUT_YEAR.exec(date.trim())?.[1];
  return sign === undefined || day === null ? date : `${date.trim().replace(/\.$/, '')}${sign}${day.slice(0, 4)}`;
}

/**
 * Reads a local date-time as written. A bare time (10:15, 10.15, 10-15, 1015, "в 10:15", 10:15:30, 0.427083) is on `day`, the polling
 * day as ISO text, and unreadable without it; so is the year of a time whose date has none. A date alone gives the date. Seconds are kept where they are written.
 */
export function readDateTime(written: string, day: string | null, options: DateOptions = {}): DateTimeReading {
  if (isPlaceholder(written)) return { at: null, problem: 'missing' };
  const text = written.trim().replace(BETWEEN, '$1 ');
  const bare = readBareTime(text);
  if (bare !== null) {
    if (day === null || !isCalendarDate(day)) return { at: null, problem: 'unreadable' };
    return at(day, ...bare);
  }
  const time = splitTime(text) ?? splitTime(text.replace(TIME_WITH_DOT, '$1 $2:$3'));
  const date = readDate(time === null ? text : withYear(time.date, day), options);
  if (date.date === null) return { at: null, problem: date.problem };
  if (time === null) return readSerial(text, options) ?? { at: date.date, problem: null };
  return at(date.date, time.hour, time.minute, time.second);
}
