import { expect, test } from 'vitest';
import { type Comparable, strataOf } from '../../src/expectation/strata.js';
import { RandomSource } from '../../src/statistics/random-source.js';

const LISTS = 700;

/** Precincts of towns of 24; of each the first few have lists of `short` voters, and draw their counts otherwise. */
function towns(
  howMany: number,
  shortOnes: number,
  drawShort: (random: RandomSource) => number,
  settlement: (town: number) => string | null = (town) => `town ${town}`,
): Comparable[] {
  const random = new RandomSource(31);
  return Array.from({ length: howMany * 24 }, (_, i) => {
    const town = Math.floor(i / 24);
    const isShort = i % 24 < shortOnes;
    return {
      type: 'ordinary',
      source: 'list',
      region: null,
      tec: `TEC ${town}`,
      settlement: settlement(town),
      listSize: isShort ? 90 : LISTS + (i % 24),
      y: isShort ? drawShort(random) : random.poisson(6),
    };
  });
}

const shortIn = (counts: readonly Comparable[]) =>
  strataOf(counts).filter((each) => each.includes('short list')).length;

test('short lists that count more all the same are a kind of their own, by settlement or TEC', () => {
  const hospital = (random: RandomSource) => random.poisson(30);
  expect(shortIn(towns(15, 2, hospital))).toBe(30);
  expect(shortIn(towns(15, 2, hospital, () => null))).toBe(30);
  expect(strataOf(towns(15, 2, hospital))[0]).toBe('ordinary, by list, short list');
});

test('short lists that count as few as their size lets expect, or as many as the others, are none', () => {
  expect(shortIn(towns(15, 2, (random) => random.poisson(1)))).toBe(0);
  expect(shortIn(towns(15, 2, (random) => random.poisson(6)))).toBe(0);
});

test('one spike in each third short list makes no kind of them, nor are a few of them one', () => {
  let at = 0;
  const spiked = (random: RandomSource) => {
    at += 1;
    return random.poisson(2) + (at % 3 === 0 ? 200 : 0);
  };
  expect(shortIn(towns(15, 2, spiked))).toBe(0);
  expect(shortIn(towns(9, 2, (random) => random.poisson(40)))).toBe(0);
});

test('villages of a precinct or two have no neighbours to be short beside', () => {
  const villages = towns(15, 2, (random) => random.poisson(30)).map((each, i) => ({
    ...each,
    settlement: `village ${Math.floor(i / 2)}`,
  }));
  expect(shortIn(villages)).toBe(0);
});

test('a region of few is a world of its own, one where the typical precinct counts nobody is not', () => {
  const counts = (low: number) =>
    towns(4, 0, () => 0).map((each, i) =>
      i < 24 ? { ...each, region: 'low', y: i === 0 ? 90 : low } : { ...each, region: 'rest', y: 40 },
    );
  expect(new Set(strataOf(counts(4)).slice(0, 24))).toEqual(new Set(['ordinary, by list · low']));
  expect(new Set(strataOf(counts(0)))).toEqual(new Set(['ordinary, by list']));
});
