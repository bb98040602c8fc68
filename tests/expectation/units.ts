import { MOST_IN_A_DAY } from '../../src/expectation/constants.js';
import type { CountedUnit } from '../../src/expectation/judge-counts.js';
import { RandomSource } from '../../src/statistics/random-source.js';

/** Precincts whose counts a test draws or names; twenty TECs unless said otherwise. */
export function units(
  count: number,
  draw: (random: RandomSource, i: number) => number,
  seed = 1,
  tecs = 20,
): CountedUnit[] {
  const random = new RandomSource(seed);
  return Array.from({ length: count }, (_, i) => unit(`${i}`, draw(random, i), tecs === 0 ? '' : `TEC ${i % tecs}`));
}

export function unit(id: string, y: number, tec = '', size: number | null = null): CountedUnit {
  return { id, y, exposure: 1, stratum: 'ordinary', size, band: '', region: '', tec, most: MOST_IN_A_DAY };
}
