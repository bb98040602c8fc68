import { INTERVAL_LEVEL } from './constants.js';
import { normalQuantile } from './normal.js';
import { lowerBeta } from './special-functions.js';

/** Both ends of an interval for a share or a rate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval (1927) for `hits` of `n`: good where n is small or the share near 0 or 1. */
export function wilsonInterval(hits: number, n: number, level = INTERVAL_LEVEL): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = hits / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half };
}

/**
 * Clopper and Pearson's exact interval (1934) for `hits` of `n`: it holds the true share at least as often as its level says, whatever
 * that share is; of things drawn without putting them back it holds it more often still.
 */
export function exactInterval(hits: number, n: number, level = INTERVAL_LEVEL): Interval {
  const tail = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, n - hits + 1),
    high: exactUpperBound(hits, n, 1 - tail),
  };
}

/** The exact one-sided bound: the share is no greater, at this level. */
export function exactUpperBound(hits: number, n: number, level = INTERVAL_LEVEL): number {
  return hits >= n ? 1 : betaQuantile(level, hits + 1, n - hits);
}

/** The quantile of Student's t with `freedom` degrees of freedom, for a share above a half. */
export function studentQuantile(share: number, freedom: number): number {
  const rest = 2 * (1 - share);
  // Of t, freedom / (freedom + t * t) is a Beta variable.
  const x = betaQuantile(rest, freedom / 2, 1 / 2);
  return Math.sqrt((freedom * (1 - x)) / x);
}

/** By halving: the distribution rises, and fifty steps are as exact as its values. */
function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (lowerBeta(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
