import { effectiveValues, expectedPairs } from '../statistics/coincidence.js';
import { logPoissonTail } from '../statistics/poisson.js';

/** People as codes: whom they share a name with, and when they were born; below 0 is missing. `years` is by date code. */
export interface NamedPeople {
  readonly names: Int32Array;
  readonly dates: Int32Array;
  readonly years: Int32Array;
}

/**
 * Pairs of different persons expected to share name and birth date: within each birth year the pairs that share the name,
 * times the chance that two people born that year share the day as the list itself spreads its days, heaps such as 1 January
 * included (domain: section 6.6).
 */
export function expectedNamesakes({ names, dates, years }: NamedPeople): number {
  const namesByYear = new Map<number, Map<number, number>>();
  const datesByYear = new Map<number, Map<number, number>>();
  for (let i = 0; i < names.length; i++) {
    const date = dates[i]!;
    if (date < 0) continue;
    countIn(datesByYear, years[date]!, date);
    if (names[i]! >= 0) countIn(namesByYear, years[date]!, names[i]!);
  }
  let expected = 0;
  for (const [year, counts] of namesByYear) {
    const days = effectiveValues([...datesByYear.get(year)!.values()]);
    for (const count of counts.values()) if (count > 1) expected += expectedPairs(count, days);
  }
  return expected;
}

function countIn(groups: Map<number, Map<number, number>>, group: number, value: number): void {
  let counts = groups.get(group);
  if (counts === undefined) {
    counts = new Map();
    groups.set(group, counts);
  }
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The smallest count that chance alone exceeds in at most `share` (0.05) of such lists, at this mean (Poisson). */
export function upperBound(mean: number, share = 0.05): number {
  let count = Math.max(0, Math.floor(mean));
  while (logPoissonTail(count + 1, mean) > Math.log(share)) count += 1;
  return count;
}
