import { isCalendarDate, TWO_DIGITS } from '../calendar.js';
import { isPlaceholder } from '../placeholder.js';
import { splitTime } from './date-parts.js';
import { type DateOptions, type DateProblem, readDate } from './read-date.js';

/** A local date-time YYYY-MM-DDTHH:MM[:SS], or YYYY-MM-DD if no time is written, or null with the problem. */
export interface DateTimeReading {
  at: string | null;
  problem: DateProblem | null;
}

const BARE_TIME = /^(\d{1,2})(?:[:.](\d{2})|:(\d{2}):(\d{2}))$/;
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

/**
 * Reads a local date-time as written. A bare time (10:15, 10.15, 10:15:30) is on `day`, the polling day as ISO text, and
 * unreadable without it; a date alone gives the date. Seconds are kept where they are written.
 */
export function readDateTime(written: string, day: string | null, options: DateOptions = {}): DateTimeReading {
  if (isPlaceholder(written)) return { at: null, problem: 'missing' };
  const text = written.trim();
  const bare = BARE_TIME.exec(text);
  if (bare !== null) {
    if (day === null || !isCalendarDate(day)) return { at: null, problem: 'unreadable' };
    return at(day, Number(bare[1]), Number(bare[2] ?? bare[3]), bare[4] === undefined ? null : Number(bare[4]));
  }
  const time = splitTime(text);
  const date = readDate(time === null ? text : time.date, options);
  if (date.date === null) return { at: null, problem: date.problem };
  if (time === null) return readSerial(text, options) ?? { at: date.date, problem: null };
  return at(date.date, time.hour, time.minute, time.second);
}
