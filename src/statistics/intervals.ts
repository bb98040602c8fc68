import { normalQuantile } from './normal.js';
import { betaQuantile, gammaQuantile } from './special-functions.js';

/** Both ends of an interval for a share or a rate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval (1927) for `hits` of `n`: good where n is small or the share near 0 or 1. */
export function wilsonInterval(hits: number, n: number, level = 0.95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = hits / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half };
}

/** The exact (Clopper-Pearson, 1934) interval for `hits` of `n`: never too short. */
export function clopperPearson(hits: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, n - hits + 1),
    high: hits === n ? 1 : betaQuantile(1 - tail, hits + 1, n - hits),
  };
}

/** The exact (Garwood, 1936) interval for the mean of a Poisson count. */
export function garwoodInterval(count: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count, 1),
    high: gammaQuantile(1 - tail, count + 1, 1),
  };
}
