import { isTransposed } from './similarity.js';

const SLIP = 1;
const TWO_PARTS = 2;
const TWO_DIGITS = 3;
const NEAR_YEAR = 4;
const DIFFERENT = 5;

function digitsOff(a: string, b: string): number {
  let off = 0;
  for (let i = 0; i < 10; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) off += 1;
  return off;
}

/** The level of two dates of which at least one is known in part: what is known on both sides must agree. */
function levelOfPartial(a: string, b: string): number {
  let known = 0;
  for (const [start, end, unknown] of [
    [0, 4, '0000'],
    [5, 7, '00'],
    [8, 10, '00'],
  ] as const) {
    const partA = a.slice(start, end);
    const partB = b.slice(start, end);
    if (partA === unknown || partB === unknown) continue;
    if (partA !== partB) return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 2 ? NEAR_YEAR : DIFFERENT;
    known += 1;
  }
  return known === 2 ? TWO_PARTS : NEAR_YEAR;
}

/**
 * How alike two unequal dates (YYYY-MM-DD, 00 for an unknown part) are: 1 day and month exchanged, one digit off or two
 * neighbouring digits exchanged; 2 two of year, month and day agree; 3 two digits off; 4 at most two years apart; 5 different.
 */
export function levelOfDates(a: string, b: string): number {
  if (a.includes('-00') || b.includes('-00') || a.startsWith('0000') || b.startsWith('0000'))
    return levelOfPartial(a, b);
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  const sameMonth = a.slice(5, 7) === b.slice(5, 7);
  const sameDay = a.slice(8) === b.slice(8);
  const off = digitsOff(a, b);
  if (off <= 1 || isTransposed(a, b)) return SLIP;
  if (sameYear && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)) return SLIP;
  if (Number(sameYear) + Number(sameMonth) + Number(sameDay) === 2) return TWO_PARTS;
  if (off <= 2) return TWO_DIGITS;
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 2 ? NEAR_YEAR : DIFFERENT;
}
