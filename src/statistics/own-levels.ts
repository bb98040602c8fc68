import { FEWEST_WITH_PAST, PAST_FORETELLS_BETTER, PAST_PRIORS, PAST_TRIMMED } from './constants.js';
import { anscombe, medianOf } from './robust-z.js';

/** A count now, what it is proportional to, and the same summed over the time before. */
export interface WithPast {
  readonly y: number;
  readonly exposure: number;
  readonly pastY: number;
  /** What was to be expected of the time before, were this one as all others. */
  readonly pastExpected: number;
}

/**
 * How many times the ordinary each unit's own level is, judged by its past: (past + c)/(expected + c), the mean of a gamma that c ordinary
 * events were seen of. c is the one with which the present is foretold best (trimmed squares on Anscombe's scale); where none is
 * clearly better than the size alone, every unit is 1. Units differ for good or by the day: the present says which.
 */
export function ownLevels(units: readonly WithPast[]): readonly number[] {
  const ordinary = units.map(() => 1);
  if (units.length < FEWEST_WITH_PAST || units.every(({ pastExpected }) => pastExpected === 0)) return ordinary;
  let best = { levels: ordinary, misses: missesOf(units, ordinary) * PAST_FORETELLS_BETTER };
  for (const prior of PAST_PRIORS) {
    const levels = units.map(({ pastY, pastExpected }) => (pastY + prior) / (pastExpected + prior));
    const misses = missesOf(units, levels);
    if (misses < best.misses) best = { levels, misses };
  }
  return best.levels;
}

/** The sum of squared distances of the counts from what these levels let one expect, without the largest. */
function missesOf(units: readonly WithPast[], levels: readonly number[]): number {
  const sizes = units.map(({ exposure }, i) => exposure * levels[i]!);
  const kept = Math.floor(units.length * (1 - PAST_TRIMMED));
  let places = units.map((_, i) => i);
  let squares: readonly number[] = [];
  // The second time without those that were farthest the first: one that stands out would raise what is expected of all.
  for (let turn = 0; turn < 2; turn += 1) {
    const rate = places.reduce((sum, i) => sum + units[i]!.y, 0) / places.reduce((sum, i) => sum + sizes[i]!, 0);
    const distances = units.map(({ y }, i) => anscombe(y) - anscombe(rate * sizes[i]!));
    const centre = medianOf(distances);
    squares = distances.map((distance) => (distance - centre) ** 2);
    places = units
      .map((_, i) => i)
      .sort((a, b) => squares[a]! - squares[b]! || a - b)
      .slice(0, kept);
  }
  return places.reduce((sum, i) => sum + squares[i]!, 0);
}
