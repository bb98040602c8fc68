import {
  type CenturyBySpan,
  type DateOptions,
  foldAddress,
  foldPlace,
  parseAddress,
  readDate,
  readDateTime,
  withoutApostrophe,
} from '../identity/index.js';
import type { SqlValue } from '../model.js';
import type { Field } from './extract.js';
import { serialRange } from './header/cell-parts.js';
import { normaliseHeader } from './header/header-spelling.js';
import { readChoice } from './read-choice.js';
import { decimalNumber, type NumberReading, type ThousandsSign, wholeNumber } from './read-number.js';
import { yesOrNo } from './read-yes-no.js';
import type { ReadingSettings } from './reading-plan.js';

/** The values of one cell for the columns of its field, and what had to be said about it. */
export interface CellReading {
  readonly values: readonly SqlValue[];
  /** Why the cell could not be read as what it should be; its field may be empty or hold the words as they are. */
  readonly unread?: string;
  readonly repair?: string;
}

/** Reads a filled cell as its field's kind asks; `pollingDay` completes cells that hold only a time, where the field is about that day. */
export function readCell(
  field: Field,
  written: string,
  settings: Pick<ReadingSettings, 'pollingDay' | 'dates'>,
  thousands?: ThousandsSign,
): CellReading {
  switch (field.kind) {
    case 'place':
      return { values: [written, foldPlace(written) || null] };
    case 'address':
      return { values: [written, foldAddress(written) || null, parseAddress(written).settlement || null] };
    case 'date':
      return readPlainDate(written, datesOf(field, settings));
    case 'date_time':
      return readTime(written, field.onPollingDay === true ? settings.pollingDay : null, datesOf(field, settings));
    case 'yes_no':
      return readYesNo(field, written);
    case 'whole_number':
      return readWholeNumber(written, thousands);
    case 'decimal':
      return ofNumber(decimalNumber(written));
    case 'candidate':
      return { values: [written, normaliseHeader(written) || written] };
    case 'precinct':
      return readPrecinctCell(written);
    case 'serial':
      return readSerial(written);
    case 'document':
      return { values: [written, bareNumber(withoutFraction(written)) || null] };
    case 'choice':
      return readChoiceCell(field, written);
    default:
      return field.numbered === true ? numberedText(written) : { values: [written] };
  }
}

/**
 * How the dates of one field are read: in the order that its column has proven, or in that of the file, and what a year of two digits
 * may mean there, given the day of the election.
 */
export function datesOf(
  field: Pick<Field, 'name' | 'kind' | 'onPollingDay'>,
  { dates, pollingDay }: Pick<ReadingSettings, 'dates' | 'pollingDay'>,
  born: keyof typeof YEARS = 'voter',
): Dates {
  const order = dates.orders?.[field.name] ?? dates.order;
  const { date1904 } = dates;
  if (pollingDay === null) return order === dates.order ? dates : { order, date1904 };
  const span = field.kind === 'birth_date' ? YEARS[born] : field.onPollingDay === true ? YEARS.thatDay : YEARS.paper;
  return { order, date1904, century: { on: pollingDay, ...span } };
}

/**
 * Whole years before the day of the election: of voters (nobody is older than a hundred and known by two digits), of people in
 * registers that hold children too, of papers, and of what happens on the day itself, where 10.05.30 is a time.
 */
const YEARS = {
  voter: { least: 18, most: 100 },
  anybody: { least: 0, most: 110 },
  paper: { least: -1, most: 48 },
  thatDay: { least: -1, most: 1 },
} as const;

function unread(kind: string, ...values: SqlValue[]): CellReading {
  return { values, unread: kind };
}

interface Dates {
  readonly order: DateOptions['order'] & string;
  readonly date1904: boolean;
  readonly century?: CenturyBySpan;
}

function readPlainDate(written: string, dates: Dates): CellReading {
  const { date, problem, repair } = readDate(written, dates);
  if (problem === 'missing') return { values: [] };
  if (date === null) return unread(`date-${problem ?? 'unreadable'}`);
  return { values: [date], ...(repair === null ? {} : { repair }) };
}

/** A spreadsheet's number of days, with the time of day as its fraction. */
const SERIAL_TIME = /^[1-9]\d{4}(?:[.,]\d+)?$|^0?[.,]\d{2,}$/;
/** Fewer than five digits are hours and minutes, or nothing: days of the year 1902 stand in no register. */
const TOO_SHORT_A_SERIAL = /^\d{1,4}(?:[.,]\d+)?$/;

/** A day that stands for any. */
const SOME_DAY = '2000-01-01';

function readTime(written: string, pollingDay: string | null, dates: Dates): CellReading {
  const { at, problem } = readDateTime(written, pollingDay, dates);
  if (problem === 'missing') return { values: [] };
  // A time needs a day to be a moment; a setting says it.
  if (at === null && pollingDay === null && readDateTime(written, SOME_DAY, dates).at?.startsWith(SOME_DAY) === true)
    return unread('day-unknown');
  const isShort = at !== null && TOO_SHORT_A_SERIAL.test(written) && at.slice(0, 10) !== pollingDay;
  if (at === null || isShort) return unread(`date-${at === null ? (problem ?? 'unreadable') : 'unreadable'}`);
  // Minutes after midnight stand in a column because check SQL may use no date functions.
  const minute = at.length > 10 ? Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) : null;
  return { values: [at, minute], ...(SERIAL_TIME.test(written) ? { repair: 'excel-serial' } : {}) };
}

const YES: CellReading = { values: [1] };
const NO: CellReading = { values: [0] };

function readYesNo(field: Field, written: string): CellReading {
  const answer = yesOrNo(field.name, written);
  return answer === null ? unread('not-yes-no') : answer === 1 ? YES : NO;
}

/** Reads a number of voters or ballots, in a column whose thousands this sign groups. */
export function readWholeNumber(written: string, thousands?: ThousandsSign): CellReading {
  return ofNumber(wholeNumber(written, thousands));
}

function ofNumber(reading: NumberReading | null): CellReading {
  if (reading === null) return unread('not-a-number');
  return { values: [reading.value], ...(reading.repair === null ? {} : { repair: reading.repair }) };
}

function readPrecinctCell(written: string): CellReading {
  const precinct = readPrecinct(withoutApostrophe(written));
  const whole = withoutFraction(precinct);
  return whole === precinct ? { values: [precinct] } : { values: [whole], repair: 'decimal-zeros' };
}

function numberedText(written: string): CellReading {
  const bare = withoutApostrophe(written);
  const whole = withoutFraction(bare);
  if (bare !== written) return { values: [whole], repair: 'apostrophe' };
  return whole === written ? { values: [written] } : { values: [whole], repair: 'decimal-zeros' };
}

/** A whole number that a data frame has written with a fraction: 153.0. */
function withoutFraction(written: string): string {
  return written.charCodeAt(written.length - 1) === 48 ? written.replace(/^(\d+)[.,]0+$/, '$1') : written;
}

/** A precinct's number as all files can agree on it: without №, УИК and the like; zeros in front are part of it. */
export function readPrecinct(written: string): string {
  if (isPlainNumber(written)) return written;
  const bare = written
    .normalize('NFC')
    .replace(/^(?:избирательный\s+участок|участок|уик|сайлау\s+учаскесі|учаске|precinct|ps)(?=[\s№#.\d])/iu, '')
    .replace(/^[\s№#.]+/u, '')
    .replace(/^no\.?\s*(?=\d)/iu, '')
    .trim();
  if (bare === '') return written;
  return VENUE.test(bare) ? (/^\d+/.exec(bare)?.[0] ?? bare) : bare;
}

/** "12 (школа № 5)": where it votes, and no part of its number, as an area would be. */
const VENUE =
  /^\d{1,6}\s*[(,;–—-]*\s*(?:сш|сош|гимнази\p{L}*|лице\p{L}*|школ\p{L}*|шг|дк|дом культуры|клуб\p{L}*|библиотек\p{L}*|колледж\p{L}*|детск\p{L}* сад\p{L}*|д\/с|мектеп\p{L}*|(?:орта )?мектебі|мәдениет үйі|school|library|town hall|community|church)(?!\p{L})/iu;

function isPlainNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
};

/** "№ 000101 УИК 12": who gave it out, and no part of its number. */
const GIVEN_BY = /(?<=\d)[\s,(]+(?:уик|тик|участ\p{L}*|учаске\p{L}*|precinct|pec)(?!\p{L}).*$/iu;

/** A day with its month and year, whatever follows. */
const DATE = /^\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})(?!\d)|^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * A serial as written, its series, its number and that number without zeros in front. The series loses spaces and dashes and
 * takes Latin look-alikes, so that "АА № 0012345" typed in either alphabet meets "AA-0012345".
 */
function readSerial(written: string): CellReading {
  const digits = inDigits(written.replace(GIVEN_BY, ''));
  const match = /^(.*?)(\d+)$/u.exec(bareNumber(withoutFraction(digits)));
  // Words or a date where a serial should stand say that there is a certificate, and not which; a range is many.
  if (match === null || DATE.test(written) || serialRange(written) !== null) return unread('not-a-serial', written);
  const number = match[2] ?? '';
  return { values: [written, match[1] ?? '', number, number.replace(/^0+(?=.)/, '')] };
}

/** Letters that look like digits, right behind a digit and up to the end: a number typed or scanned so. */
const DIGITS_TO_THE_END = /\d[\dOoОоЗз]*[OoОоЗз][\dOoОоЗз]*$/u;

function inDigits(written: string): string {
  return written.replace(DIGITS_TO_THE_END, (number) => number.replace(/[OoОо]/gu, '0').replace(/[Зз]/gu, '3'));
}

/** The number of a paper without spaces, dashes and №, its letters Latin where they look it. */
function bareNumber(written: string): string {
  if (isPlainNumber(written)) return written;
  const bare = written
    .normalize('NFC')
    .toUpperCase()
    .replace(/№|\bNO\b\.?/gu, '')
    .replace(/[\s\u00a0._/-]+/gu, '');
  return [...bare].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

function readChoiceCell(field: Field, written: string): CellReading {
  const reading = readChoice(field, written);
  if (reading === null) return unread('not-a-choice');
  return reading.known ? { values: [reading.value] } : unread('other-words', reading.value);
}
