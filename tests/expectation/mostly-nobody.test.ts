import { expect, test } from 'vitest';
import { judgeCounts } from '../../src/expectation/judge-counts.js';
import type { RandomSource } from '../../src/statistics/random-source.js';
import { units } from './units.js';

// Where most precincts count nobody, those that count somebody are how ordinary counts scatter, or clerks who write people down.

const found = (counts: Parameters<typeof judgeCounts>[0]) =>
  judgeCounts(counts, 0.6)
    .filter(({ q, observed, expected }) => q <= 0.05 && observed - expected >= 10)
    .map(({ id }) => Number(id));
const quiet = (counts: Parameters<typeof judgeCounts>[0]) =>
  judgeCounts(counts, 0.6).filter(({ fewQ, observed, expected }) => fewQ <= 0.05 && expected - observed >= 10);

/** Four of five write nobody down; the others as many as ten, give or take. */
const some = (random: RandomSource) =>
  random.uniform() < 0.8 ? 0 : random.poisson(10 * Math.exp(0.6 * random.normal() - 0.18));

test('of 12 elections where four of five precincts count nobody hardly one is accused', () => {
  const accused = Array.from({ length: 12 }, (_, i) =>
    found(units([30, 60, 150][i % 3] ?? 30, some, 9100 + i, 5)),
  ).filter((each) => each.length > 0);
  // More than 3 of 12 happen once in five hundred at 0.05.
  expect(accused.length).toBeLessThanOrEqual(3);
});

test('what the others expect of each of them is somebody', () => {
  const judged = judgeCounts(units(150, some, 9200, 5), 0.6);
  const expected = judged.map((each) => each.expected).sort((a, b) => a - b);
  // The mean of all is two; its level a TEC's own.
  expect(expected[0]).toBeGreaterThan(0.2);
  expect(expected.at(-1)).toBeLessThan(12);
});

test('and three hundred among them are found', () => {
  const counts = units(150, (random, i) => (i === 40 || i === 90 ? 300 : some(random)), 9300, 5);
  expect(found(counts)).toEqual([40, 90]);
});

test('a fifth that write nobody down whatever their list: a spike is seen beside those who do, and nobody is too quiet', () => {
  const draw = (random: RandomSource) => (random.uniform() < 0.25 ? 0 : random.negativeBinomial(40, 4));
  const counts = units(120, (random, i) => (i === 7 ? 320 : draw(random)), 9400, 6);
  expect(found(counts)).toEqual([7]);
  expect(quiet(counts)).toEqual([]);
});

test('of gamma counts the low ones are no quiet precincts: that tail is the heavier there', () => {
  const accused = Array.from({ length: 10 }, (_, i) =>
    quiet(units(60, (random) => random.negativeBinomial(200, 1.5), 9500 + i, 5)),
  ).filter((each) => each.length > 0);
  expect(accused.length).toBeLessThanOrEqual(2);
});
