import type { UnderstoodColumn } from './types.js';

/** How the years of a column of births are counted, where that is not the calendar of all others: Thailand's, which is turned into it, or another, which is not. */
export type BirthCalendar = 'buddhist' | 'other';

const YEAR = /(?<!\d)(\d{4})(?!\d)/;
const MONTH = /^\D*(?:\d{1,2}[./|-](\d{1,2})[./|-]\d{4}|\d{4}[./|-](\d{1,2})[./|-]\d{1,2})(?!\d)/;
const DAY_BEFORE = /^\D*(\d{1,2})[./|-]\d{1,2}[./|-]\d{4}(?!\d)|^\D*\d{4}[./|-]\d{1,2}[./|-](\d{1,2})(?!\d)/;

const FEWEST = 3;
const NEARLY_ALL = 0.8;
/** Of voters born in a calendar that is half a century ahead many are not born yet; of one that counts from elsewhere nearly all. */
const UNBORN = 0.05;
/** Nobody of voting age is born after this year for a generation, and a calendar ahead of ours is well beyond it. */
const NO_VOTER_YET = 2045;
/** The thirteenth month of Ethiopia and of the Copts has five days, or six. */
const THIRTEENTH = { month: 13, lastDay: 6, share: 0.003, fewest: 2 };
const ETHIOPIC = /\p{Script=Ethiopic}/u;
/** "In the Ethiopian calendar", as forms in English say it. */
const OF_ETHIOPIA = /(?<!\p{L})E\.\s?C\.?(?!\p{L})|(?<!\p{L})EC(?!\p{L})|ethiopian\s+calendar/u;
/** "In the European calendar", as Ethiopian forms add where that is so. */
const OF_EUROPE = /እ\s*\.?\s*ኤ\s*\.?\s*አ|ፈረንጅ|G\.?C\.?/iu;

/**
 * The calendar of a column of birth dates, by its header and its cells; null for the common one. A year of another era would make
 * voters unborn, or a few years older than they are, one by one.
 */
export function birthCalendarOf(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): BirthCalendar | null {
  const column = columns.find(({ field }) => field?.name === 'birth_date');
  if (column === undefined) return null;
  const cells = records.map((record) => (record[column.position - 1] ?? '').trim()).filter((cell) => cell !== '');
  const years = cells.flatMap((cell) => (YEAR.test(cell) ? [Number(YEAR.exec(cell)?.[1])] : []));
  if (years.length < FEWEST) return null;
  const among = (from: number, to: number) => years.filter((year) => year >= from && year <= to).length;
  if (among(2400, 2650) >= years.length * NEARLY_ALL) return 'buddhist';
  if (among(1250, 1480) >= years.length * NEARLY_ALL) return 'other';
  const ahead = among(NO_VOTER_YET, 2199);
  if (ahead >= FEWEST && ahead >= years.length * UNBORN) return 'other';
  if ((ETHIOPIC.test(column.header) && !OF_EUROPE.test(column.header)) || OF_ETHIOPIA.test(column.header))
    return 'other';
  return hasThirteenthMonth(cells) ? 'other' : null;
}

function hasThirteenthMonth(cells: readonly string[]): boolean {
  const months = cells.map((cell) => numberOf(MONTH, cell));
  if (months.some((month) => month > THIRTEENTH.month)) return false;
  const thirteenth = cells.filter((_, at) => months[at] === THIRTEENTH.month);
  if (thirteenth.length < Math.max(THIRTEENTH.fewest, cells.length * THIRTEENTH.share)) return false;
  return thirteenth.every((cell) => numberOf(DAY_BEFORE, cell) <= THIRTEENTH.lastDay);
}

function numberOf(pattern: RegExp, cell: string): number {
  const [, one, other] = pattern.exec(cell) ?? [];
  return Number(one ?? other ?? 0);
}

const BEFORE_CHRIST_ERA = 543;
/** Until 1941 Thailand's year began in April: which of two a day before it belongs to, a birth date does not say. */
const YEARS_FROM_JANUARY = 2484;

/** A birth date of Thailand's calendar in the common one; only its year where the years did not begin in January. */
export function fromBuddhist(written: string): string {
  const year = Number(YEAR.exec(written)?.[1] ?? 0);
  if (year < 2400 || year > 2650) return written;
  const common = String(year - BEFORE_CHRIST_ERA);
  if (year < YEARS_FROM_JANUARY && [1, 2, 3].includes(numberOf(MONTH, written))) return common;
  return written.replace(YEAR, common);
}
