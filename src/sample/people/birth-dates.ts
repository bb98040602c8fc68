import { daysInMonth, isoDay } from '../../identity/calendar.js';
import type { Random } from '../random.js';

/**
 * Births are written this many years before the age that they stand for, so that every IIN belongs to the 19th century: no
 * number of a sample can be a living person's. Years in this folder are years as lived; only dates and IINs are written early.
 */
export const YEARS_EARLY = 102;

/** Who is born later is not yet of voting age on polling day: 18 years as lived, 120 as written. */
export const LAST_VOTER_BIRTH = '1899-06-09';

/** Years of birth of heads of households: [first, last] and how many in a thousand. */
const HEADS: readonly (readonly [readonly [number, number], number])[] = [
  [[1926, 1939], 45],
  [[1940, 1949], 75],
  [[1950, 1959], 165],
  [[1960, 1969], 190],
  [[1970, 1979], 205],
  [[1980, 1989], 225],
  [[1990, 1998], 95],
];

/** A year of birth for the head of a household. */
export function drawHeadYear(random: Random): number {
  const [first, last] = random.pickWeighted(HEADS);
  return random.between(first, last);
}

/** An ISO birth date, as written, of someone born in that year who may vote; older people are often entered under 1 January. */
export function drawBirthDate(random: Random, year: number): string {
  const written = year - YEARS_EARLY;
  if (year < 1950 && random.percent(4)) return isoDay(written, 1, 1);
  for (;;) {
    const month = random.between(1, 12);
    const date = isoDay(written, month, random.between(1, daysInMonth(written, month)));
    if (date <= LAST_VOTER_BIRTH) return date;
  }
}
