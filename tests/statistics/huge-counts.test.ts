import { expect, test } from 'vitest';
import { logNegativeBinomialTail, smallestTailCount } from '../../src/statistics/negative-binomial.js';

// A number of another column in the place of a count, such as an IIN, once kept an audit busy without end.

test('the smallest unlikely count is found where it has more than 32 bits', () => {
  const count = smallestTailCount(-20, 850_101_100_101, 5);
  expect(count).toBeGreaterThanOrEqual(850_101_100_101);
  expect(Number.isSafeInteger(count)).toBe(true);
});

test.each([
  [0.5, 1],
  [3, 2],
  [40, 1.2],
])('the tail of a large count goes on where the sum of its terms ends: k %f, %f times the mean', (k, times) => {
  const [below, above] = [900_000, 1_100_000].map((mean) => logNegativeBinomialTail(times * mean, mean, k));
  expect(above).toBeCloseTo(below ?? Number.NaN, 2);
});
