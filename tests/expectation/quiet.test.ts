import { expect, test } from 'vitest';
import { judgeCounts } from '../../src/expectation/judge-counts.js';
import type { RandomSource } from '../../src/statistics/random-source.js';
import { units } from './units.js';

// AD14 reads fewQ: who wrote down far fewer than peers let one expect.
const quiet = (counts: Parameters<typeof judgeCounts>[0]) =>
  judgeCounts(counts, 0.6)
    .filter(({ fewQ, expected, observed }) => fewQ <= 0.05 && expected - observed >= 10)
    .map(({ id }) => Number(id));

const NOISES: [string, (random: RandomSource, mean: number) => number][] = [
  ['even', (random, mean) => random.poisson(mean)],
  ['k 4', (random, mean) => random.negativeBinomial(mean, 4)],
  ['k 1', (random, mean) => random.negativeBinomial(mean, 1)],
  ['log-normal', (random, mean) => random.poisson(mean * Math.exp(0.5 * random.normal() - 0.125))],
];

test.each(NOISES)('of 12 ordinary elections hardly one has a quiet precinct: %s', (_, draw) => {
  let accused = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const precincts = [12, 40, 90][seed % 3] ?? 12;
    if (quiet(units(precincts, (random) => draw(random, 30), 8100 + seed, 6)).length > 0) accused += 1;
  }
  // 0.05 and what so few elections leave to chance: more than 3 of 12 happen once in five hundred.
  expect(accused).toBeLessThanOrEqual(3);
});

test.each(NOISES.slice(0, 2))('precincts that wrote nobody down are found: %s', (_, draw) => {
  const silent = [11, 52, 83];
  for (const places of [40, 120]) {
    const counts = units(places, (random, i) => (silent.includes(i) ? 0 : draw(random, 60)), 8200 + places, 6);
    expect(quiet(counts)).toEqual(silent.filter((i) => i < places));
  }
});

test('one quiet precinct more never makes another louder, and a spike elsewhere hides none', () => {
  const counts = units(80, (random) => random.negativeBinomial(60, 4), 8300, 6).map((each, i) =>
    i === 20 ? { ...each, y: 0 } : i === 21 ? { ...each, y: 900 } : each,
  );
  expect(quiet(counts)).toEqual([20]);
});

test('few is few in each count: the fewer, the smaller its q', () => {
  const base = units(60, (random) => random.negativeBinomial(50, 4), 8400, 4);
  const fewAt = (y: number) =>
    judgeCounts(
      base.map((each, i) => (i === 30 ? { ...each, y } : each)),
      0.6,
    )[30]?.logFew ?? 0;
  const values = [0, 2, 5, 9, 15].map(fewAt);
  expect([...values].sort((a, b) => a - b)).toEqual(values);
  expect(values[0]).toBeLessThan(-4);
});
