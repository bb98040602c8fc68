import { describe, expect, test } from 'vitest';
import { ownLevels, type WithPast } from '../../src/statistics/own-levels.js';
import { RandomSource } from '../../src/statistics/random-source.js';

/** 60 precincts that lose 8 of 1,000 in a step, times their own level; three steps of past. */
function drawn(levelOf: (i: number) => number, dayOf: (random: RandomSource) => number): readonly WithPast[] {
  const random = new RandomSource(4);
  return Array.from({ length: 60 }, (_, i) => {
    const draw = () => random.poisson(8 * levelOf(i) * dayOf(random));
    return { y: draw(), exposure: 1000, pastY: draw() + draw() + draw(), pastExpected: 24 };
  });
}

describe('the own level of a precinct, by its past', () => {
  test('precincts that differ for good have levels near their own', () => {
    const truth = (i: number) => 0.25 * 2 ** (i % 5);
    const levels = ownLevels(drawn(truth, () => 1));
    const far = levels.filter((level, i) => Math.abs(Math.log(level / truth(i))) > 0.6);
    expect(far.length).toBeLessThanOrEqual(3);
  });

  test('where they differ by the day alone the past says nothing', () => {
    expect(
      new Set(
        ownLevels(
          drawn(
            () => 1,
            (random) => Math.exp(0.9 * random.normal()),
          ),
        ),
      ),
    ).toEqual(new Set([1]));
  });

  test('one that stands out now does not decide what the past is worth', () => {
    const units = drawn(
      (i) => 0.25 * 2 ** (i % 5),
      () => 1,
    );
    const spoilt = units.map((unit, i) => (i === 7 ? { ...unit, y: 400 } : unit));
    expect(ownLevels(spoilt)).toEqual(ownLevels(units));
  });

  test('without a past, or with few precincts, every level is 1', () => {
    const units = drawn(
      (i) => 1 + (i % 5),
      () => 1,
    );
    expect(ownLevels(units.map((unit) => ({ ...unit, pastY: 0, pastExpected: 0 })))).toEqual(units.map(() => 1));
    expect(ownLevels(units.slice(0, 9))).toEqual(units.slice(0, 9).map(() => 1));
  });
});
