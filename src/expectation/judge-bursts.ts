import { benjaminiHochberg } from '../statistics/false-discovery.js';
import type { TimedSubject } from '../statistics/time-profile.js';
import { type Burst, scanTimes, type TimeScanOptions } from '../statistics/time-scan.js';

/** A subject's busiest window with its q-value among all subjects. */
export interface JudgedBurst extends Burst {
  readonly q: number;
}

/** Scans every subject's day; q over all subjects with enough events, divided by the family's share. */
export function judgeBursts(
  subjects: readonly TimedSubject[],
  share: number,
  options: TimeScanOptions = {},
): JudgedBurst[] {
  const bursts = scanTimes(subjects, options);
  const q = benjaminiHochberg(bursts.map(({ p }) => p));
  return bursts.map((burst, i) => ({ ...burst, q: Math.min(1, (q[i] ?? 1) / share) }));
}
