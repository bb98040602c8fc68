import { INTERVAL_LEVEL } from './constants.js';
import { normalQuantile } from './normal.js';

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
