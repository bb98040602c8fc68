import { daysInMonth, isoDay } from '../identity/calendar.js';
import type { Random } from './random.js';

/** Who is born later is not yet 18 on polling day, 9 June 2019. */
export const LAST_VOTER_BIRTH = '2001-06-09';

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

/** An ISO birth date in that year, of someone who may vote; older people are often entered under 1 January. */
export function drawBirthDate(random: Random, year: number): string {
  if (year < 1950 && random.percent(4)) return isoDay(year, 1, 1);
  for (;;) {
    const month = random.between(1, 12);
    const date = isoDay(year, month, random.between(1, daysInMonth(year, month)));
    if (date <= LAST_VOTER_BIRTH) return date;
  }
}
