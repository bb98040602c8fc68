import { expect, test } from 'vitest';
import { judgeCounts } from '../../src/expectation/judge-counts.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { unit } from './units.js';

// Where a commission has one precinct or two, its level and the scatter of its counts look alike; of a hospital's or a station's kind
// there is seldom more than one in a commission.

const counts = (precincts: number, commissions: number, mean: number, k: number, seed: number, spiked = 0) => {
  const random = new RandomSource(seed);
  return Array.from({ length: precincts }, (_, i) => {
    const tec = `TEC ${Math.floor(random.uniform() * commissions)}`;
    return unit(`${i}`, random.negativeBinomial(mean, k) + (i < spiked ? 40 * mean : 0), tec);
  });
};
const found = (...drawn: Parameters<typeof counts>) =>
  judgeCounts(counts(...drawn), 0.5)
    .filter(({ q, observed, expected }) => q <= 0.05 && observed > expected)
    .map(({ id }) => Number(id));

test.each([
  [120, 400, 30, 1.2],
  [600, 3_000, 120, 1.2],
  [300, 250, 60, 2],
])('%i precincts of %i commissions: nobody stands out where nothing is planted', (precincts, commissions, mean, k) => {
  const alarms = [1, 2, 3].map((seed) => found(precincts, commissions, mean, k, seed).length);
  expect(alarms.filter((each) => each > 0)).toHaveLength(0);
});

test('and forty times as many as usual are seen among them', () => {
  expect(found(300, 900, 30, 1.2, 3, 4)).toEqual(expect.arrayContaining([0, 1, 2, 3]));
});

test('nobody added at two of a commission’s four precincts makes its level no lower for certain', () => {
  const random = new RandomSource(11);
  const others = Array.from({ length: 600 }, (_, i) =>
    unit(`${i}`, random.negativeBinomial(15, 1.2), `TEC ${Math.floor(i / 6)}`),
  );
  const odd = [62, 0, 0, 160].map((y, i) => unit(`odd ${i}`, y, 'TEC odd'));
  const last = judgeCounts([...others, ...odd], 0.5).find(({ id }) => id === 'odd 3');
  const alone = judgeCounts([...others, unit('odd 3', 160)], 0.5).find(({ id }) => id === 'odd 3');
  // Three counts that contradict each other say little of a fourth.
  expect(last?.expected).toBeGreaterThan(0.5 * (alone?.expected ?? 0));
  expect(last?.logP).toBeGreaterThan(1.5 * (alone?.logP ?? 0));
});
