import { describe, expect, test } from 'vitest';
import { judgeAreas } from '../../src/expectation/judge-areas.js';
import { type CountedUnit, judgeCounts } from '../../src/expectation/judge-counts.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { unit } from './units.js';

/** Names of the areas that stand out among precincts of `perTec` to a TEC. */
function high(counts: readonly CountedUnit[], perTec: number): string[] {
  const placeOf = (id: string) => ({ region: null, tec: `TEC ${Math.floor(Number(id) / perTec)}` });
  return judgeAreas(judgeCounts(counts, 1), placeOf, 0.1, 199)
    .filter(({ q, observed, centred }) => q <= 0.05 && observed >= 1.5 * centred)
    .map(({ name }) => name);
}

describe('a whole district', () => {
  test('seven precincts with 45 where 300 others have none', () => {
    const counts = Array.from({ length: 308 }, (_, i) => unit(`${i}`, i < 7 ? 45 : 0));
    expect(high(counts, 7)).toEqual(['TEC 0']);
  });

  test.each([20, 60])('a municipality of many that holds half of a country’s, of %s', (areas) => {
    const random = new RandomSource(areas);
    const counts = Array.from({ length: areas * 10 }, (_, i) =>
      unit(`${i}`, random.negativeBinomial(i < 10 ? 5 * areas : 5, 2)),
    );
    expect(high(counts, 10)).toEqual(['TEC 0']);
  });

  test('a fifth of twenty districts, each with eight times the others’', () => {
    const found = [4, 5, 6, 7, 8].flatMap((seed) => {
      const random = new RandomSource(seed);
      const counts = Array.from({ length: 200 }, (_, i) => unit(`${i}`, random.negativeBinomial(i < 40 ? 96 : 12, 2)));
      return high(counts, 10);
    });
    expect(found.filter((name) => !/^TEC [0-3]$/.test(name))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(18);
  });

  test('districts that differ as districts do are none', () => {
    const random = new RandomSource(5);
    const levels = Array.from({ length: 30 }, () => Math.exp(0.4 * random.normal()));
    const counts = Array.from({ length: 300 }, (_, i) =>
      unit(`${i}`, random.negativeBinomial(15 * (levels[Math.floor(i / 10)] ?? 1), 1)),
    );
    expect(high(counts, 10)).toEqual([]);
  });
});
