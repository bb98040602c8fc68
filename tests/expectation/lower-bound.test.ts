import { expect, test } from 'vitest';
import { judgeCounts } from '../../src/expectation/judge-counts.js';
import type { RandomSource } from '../../src/statistics/random-source.js';
import { units } from './units.js';

// "At least n times as many as expected" stands beside q on the page: both must say the same.
test.each([
  ['a dozen places', 12, (random: RandomSource) => random.negativeBinomial(20, 1)],
  ['hardly any', 80, (random: RandomSource) => random.poisson(0.4)],
  ['even counts', 60, (random: RandomSource) => random.poisson(30)],
  ['large even counts', 60, (random: RandomSource) => random.poisson(2000)],
  ['gamma', 150, (random: RandomSource) => random.negativeBinomial(25, 1)],
  ['log-normal', 150, (random: RandomSource) => random.poisson(15 * Math.exp(0.8 * random.normal()))],
])('the lower bound and q agree: %s', (_, places, draw) => {
  for (const times of [1.2, 2, 5, 30, 1000]) {
    const counts = units(places, draw, 17, 5).map((each, i) =>
      i % 20 === 4 ? { ...each, y: Math.round((each.y + 1) * times) } : each,
    );
    const judged = judgeCounts(counts, 0.6);
    expect(judged).toHaveLength(places);
    for (const { q, eb05, observed, expected } of judged) {
      expect(eb05).toBeLessThanOrEqual(Math.max(observed, 1e-3) / expected);
      if (q <= 0.05) expect(eb05).toBeGreaterThan(1);
      // A tail so thin is not that of "at least 1 times".
      if (q <= 1e-6) expect(Math.round(10 * eb05) / 10).toBeGreaterThan(1);
    }
    // Of one expectation, the larger count has the smaller q and the larger bound.
    const sorted = [...judged].sort((a, b) => a.eb05 - b.eb05);
    expect(sorted.at(-1)?.q ?? 1).toBeLessThanOrEqual(sorted[0]?.q ?? 0);
  }
});

test('where nobody else counts anything, one is many times that but not millions', () => {
  const judged = judgeCounts(
    units(40, (_, i) => (i === 7 ? 55 : i === 9 ? 1 : 0), 17, 5),
    0.6,
  );
  const one = judged.find(({ id }) => id === '7');
  expect(one?.q).toBeLessThan(0.05);
  expect(one?.eb05).toBeGreaterThan(20);
  expect(one?.eb05).toBeLessThan(110);
  expect(one?.robustZ).toBeGreaterThan(10);
  expect(one?.robustZ).toBeLessThan(100);
});
