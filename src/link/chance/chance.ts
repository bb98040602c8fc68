import { expectedPairs } from '../../statistics/coincidence.js';
import { logPoissonTail } from '../../statistics/poisson.js';
import { CHANCE_SHARE } from '../link-constants.js';

/**
 * Persons as numbers, each once: one number for a whole name (any 32 bits) and a code for the birth date, below 0 where either
 * is missing. `years` is by date code; `identified` is 1 for persons who bear a valid IIN.
 */
export interface NamedPeople {
  readonly names: Int32Array;
  readonly dates: Int32Array;
  readonly years: Int32Array;
  readonly identified: Uint8Array;
}

/** Pairs of different persons expected to share name and birth date, by what their IINs say. */
export interface ExpectedNamesakes {
  /** Pairs of two valid IINs, and pairs in which one at least is missing. */
  readonly twoIins: number;
  readonly withoutIin: number;
  /** Persons with a name and a birth date. */
  readonly persons: number;
  /** How many persons bear the name and were born in the year, and how many pairs of them share their day by chance. */
  readonly bearers: (name: number, year: number) => { readonly count: number; readonly expected: number };
}

/**
 * Within each birth year the pairs that share the name, times the chance that two people born that year share the day as the
 * list itself spreads its days, heaps such as 1 January included (domain: section 6.6).
 */
export function expectedNamesakes(people: NamedPeople): ExpectedNamesakes {
  const shared = sharedDays(people);
  const keys = nameYearKeys(people);
  let [twoIins, all] = [0, 0];
  for (let start = 0; start < keys.length; ) {
    const key = 2 * Math.floor(keys[start]! / 2);
    let end = start;
    let identified = 0;
    for (; end < keys.length && keys[end]! <= key + 1; end++) identified += keys[end]! - key;
    const days = 1 / shared.get(Math.floor(key / KEY_OF_YEAR))!;
    all += expectedPairs(end - start, days);
    twoIins += expectedPairs(identified, days);
    start = end;
  }
  const bearers = (name: number, year: number) => {
    const key = keyOf(name, year);
    const count = firstFrom(keys, key + 2) - firstFrom(keys, key);
    return { count, expected: expectedPairs(count, 1 / (shared.get(year) ?? 1)) };
  };
  return { twoIins, withoutIin: Math.max(0, all - twoIins), persons: keys.length, bearers };
}

const KEY_OF_YEAR = 2 ** 33;
const keyOf = (name: number, year: number) => year * KEY_OF_YEAR + (name >>> 0) * 2;

/** Sorted: year, name and, in the last bit, whether the person bears an IIN. */
function nameYearKeys({ names, dates, years, identified }: NamedPeople): Float64Array {
  const keys = new Float64Array(names.length);
  let size = 0;
  for (let i = 0; i < names.length; i++) {
    if (dates[i]! >= 0) keys[size++] = keyOf(names[i]!, years[dates[i]!]!) + identified[i]!;
  }
  return keys.subarray(0, size).sort();
}

const DAYS = 365.25;
/** Pairs of an even year that each year is given: two people who happen to share a day say nothing of how days are spread. */
const EVEN_PAIRS = 20_000;

/** By birth year: the share of pairs of people born then who share the day. */
function sharedDays({ dates, years }: NamedPeople): ReadonlyMap<number, number> {
  const byDate = new Float64Array(years.length);
  for (let i = 0; i < dates.length; i++) if (dates[i]! >= 0) byDate[dates[i]!]! += 1;
  const people = new Map<number, number>();
  const same = new Map<number, number>();
  byDate.forEach((count, date) => {
    const year = years[date]!;
    people.set(year, (people.get(year) ?? 0) + count);
    same.set(year, (same.get(year) ?? 0) + count * (count - 1));
  });
  return new Map(
    [...people].map(([year, count]) => [
      year,
      (same.get(year)! + EVEN_PAIRS / DAYS) / (count * (count - 1) + EVEN_PAIRS),
    ]),
  );
}

/** The index of the first key that is not below `key`. */
function firstFrom(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest count that chance alone exceeds in at most `share` (0.05) of such lists, at this mean (Poisson). */
export function upperBound(mean: number, share = CHANCE_SHARE): number {
  let count = Math.max(0, Math.floor(mean));
  while (logPoissonTail(count + 1, mean) > Math.log(share)) count += 1;
  return count;
}
