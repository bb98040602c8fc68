import { expect, test } from 'vitest';
import { RandomSource } from '../../src/statistics/random-source.js';
import { chanceOfWholePercent, isWholePercent, tailOfSum } from '../../src/statistics/whole-percents.js';

test('a turnout is at a whole per cent up to 0.05 from it, on either side', () => {
  const at = (listed: number, voted: number) => isWholePercent({ listed, voted });
  expect([at(2000, 1000), at(2000, 1001), at(2000, 1002)]).toEqual([true, true, false]);
  expect([at(2000, 999), at(2000, 998)]).toEqual([true, false]);
  expect([at(100, 37), at(97, 48)]).toEqual([true, false]);
});

test('the chance of one is that of the binomial count: certain where the list forces it, one in ten on long lists', () => {
  expect(chanceOfWholePercent({ listed: 100, voted: 41 })).toBeCloseTo(1, 9);
  expect(chanceOfWholePercent({ listed: 50, voted: 20 })).toBeCloseTo(1, 9);
  expect(chanceOfWholePercent({ listed: 2, voted: 1 })).toBeCloseTo(1, 9);
  expect(chanceOfWholePercent({ listed: 3, voted: 2 })).toBeCloseTo(1 / 27 + 8 / 27, 9);
  // On 1,000 voters every tenth count is one, whichever side of it the turnout lies on.
  expect(chanceOfWholePercent({ listed: 1000, voted: 640 })).toBeCloseTo(0.1, 4);
  expect(chanceOfWholePercent({ listed: 1000, voted: 645 })).toBeCloseTo(0.1, 4);
});

test('the tail of the sum is exact: binomial, certain and impossible events, and far out', () => {
  expect(tailOfSum([0.5, 0.5, 0.5], 2)).toBeCloseTo(0.5, 12);
  expect(tailOfSum([1, 1, 0], 2)).toBe(1);
  expect(tailOfSum([1, 1, 0], 3)).toBe(0);
  expect(tailOfSum([], 0)).toBe(1);
  expect(
    tailOfSum(
      Array.from({ length: 20 }, () => 0.1),
      20,
    ),
  ).toBeCloseTo(1e-20, 30);
  expect(tailOfSum([0.2, 0.7], 1)).toBeCloseTo(1 - 0.8 * 0.3, 12);
});

test('honest elections are not rarer than they should be, whatever the turnouts of their precincts', () => {
  const random = new RandomSource(41);
  const rare = Array.from({ length: 60 }, () => {
    const turnouts = Array.from({ length: 300 }, () => {
      const listed = 40 + Math.floor(2500 * random.uniform());
      return { listed, voted: random.binomial(listed, 0.3 + 0.65 * random.uniform()) };
    }).filter(({ listed, voted }) => voted > 0 && voted < listed);
    return tailOfSum(turnouts.map(chanceOfWholePercent), turnouts.filter(isWholePercent).length);
  }).filter((p) => p <= 0.05);
  expect(rare.length).toBeLessThanOrEqual(8);
});
