import { LARGEST_SPREAD, LEAST_VARIANCE, SPREAD_CUT, SPREAD_PRECISION, USUAL_CUT_SQUARE } from './constants.js';

/** How far one unit is from the middle of all, with what chance alone gives. */
export interface Deviation {
  readonly distance: number;
  readonly variance: number;
  /** The part of the spread's square that this unit shows: less than 1 where it counts hardly anything. */
  readonly share: number;
}

/**
 * τ²: how far units differ beyond chance. An M-estimate of scale (Huber 1981): the value at which the squares of all z, cut at
 * 1.5, have the mean of a normal distribution's. It withstands a third of the units out of line, and knows as much from a dozen
 * units as their middle half from twice as many. 0 where chance explains everything.
 */
export function spreadBetween(units: readonly Deviation[]): number {
  const excess = (tau2: number): boolean => {
    let sum = 0;
    for (const { distance, variance, share } of units)
      sum += Math.min(SPREAD_CUT ** 2, distance ** 2 / Math.max(LEAST_VARIANCE, variance + tau2 * share));
    return sum > USUAL_CUT_SQUARE * units.length;
  };
  if (!excess(0)) return 0;
  let [low, high] = [0, SPREAD_PRECISION];
  while (excess(high) && high < LARGEST_SPREAD) high *= 2;
  while (high - low > SPREAD_PRECISION * high) {
    const middle = (low + high) / 2;
    if (excess(middle)) low = middle;
    else high = middle;
  }
  return high;
}
