import type { Random } from '../random.js';

/** Polling day as offices write it. */
export const POLLING_DAY = '09.06.2019';

/** Hour → how many of a hundred come in it: busy in the morning, quiet in the evening. */
const ARRIVALS: readonly (readonly [number, number])[] = [
  [7, 6],
  [8, 9],
  [9, 13],
  [10, 15],
  [11, 13],
  [12, 10],
  [13, 8],
  [14, 6],
  [15, 5],
  [16, 5],
  [17, 4],
  [18, 4],
  [19, 2],
];

/** A minute after midnight in which someone comes to vote; the last quarter of an hour is left to formalities. */
export function drawVotingMinute(random: Random): number {
  return random.pickWeighted(ARRIVALS) * 60 + random.between(2, 44);
}

/** Minutes after midnight as HH:MM. */
export function clock(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** A number with at least two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
