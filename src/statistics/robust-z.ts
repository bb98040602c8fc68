import { ANSCOMBE_SHIFT, MEAN_DEVIATION_TO_SD, MIDDLE_Z } from './constants.js';

/** The middle value; of an even number of values the mean of the two in the middle. 0 of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The mean of the lowest such a share of sorted values, one at least. */
export function meanOfLowest(sorted: readonly number[], share: number): number {
  const kept = sorted.slice(0, Math.max(1, Math.ceil(sorted.length * share)));
  return kept.reduce((sum, each) => sum + each, 0) / kept.length;
}

/** The value below which `share` of the values lie, by linear interpolation (type 7, as R and spreadsheets do). */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? 0) - low);
}

/** Anscombe's 2·√(y + 3/8): counts on a scale where a Poisson has a standard deviation near 1. */
export function anscombe(y: number): number {
  return 2 * Math.sqrt(y + ANSCOMBE_SHIFT);
}

/** Centre and spread of a group: median, and a standard deviation that outliers cannot stretch. */
export interface RobustScale {
  readonly centre: number;
  /** MAD/0.6745; 1.2533 times the mean absolute deviation where the MAD is 0; 0 where all values are equal. */
  readonly spread: number;
}

/** More than half the precincts may have the same count: then the MAD is 0 and the mean absolute deviation stands in. */
export function robustScale(values: readonly number[]): RobustScale {
  const centre = medianOf(values);
  const distances = values.map((value) => Math.abs(value - centre));
  const mad = medianOf(distances);
  if (mad > 0) return { centre, spread: mad / MIDDLE_Z };
  const mean = distances.reduce((sum, each) => sum + each, 0) / Math.max(1, distances.length);
  return { centre, spread: MEAN_DEVIATION_TO_SD * mean };
}

/** (value - centre)/spread (Iglewicz and Hoaglin: look at 3.5 and more); null where the group has no spread at all. */
export function robustZ(value: number, scale: RobustScale): number | null {
  return scale.spread === 0 ? null : (value - scale.centre) / scale.spread;
}
