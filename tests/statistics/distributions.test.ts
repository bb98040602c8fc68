import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGumbel, gumbelTail } from '../../src/statistics/gumbel.js';
import { wilsonInterval } from '../../src/statistics/intervals.js';
import {
  logNegativeBinomial,
  logNegativeBinomialTail,
  smallestTailCount,
} from '../../src/statistics/negative-binomial.js';
import { normalQuantile, normalUpperTail } from '../../src/statistics/normal.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { quantileOf } from '../../src/statistics/robust-z.js';
import { gammaQuantile, logGamma, lowerBeta, lowerGamma } from '../../src/statistics/special-functions.js';

const negativeBinomialTail = (y: number, mean: number, k: number) => Math.exp(logNegativeBinomialTail(y, mean, k));

describe('special functions', () => {
  test('known values', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(101)).toBeCloseTo(363.7393755555635, 9);
    expect(lowerGamma(1, 2)).toBeCloseTo(1 - Math.exp(-2), 13);
    expect(lowerBeta(0.3, 2, 3)).toBeCloseTo(0.3483, 10);
    expect(gammaQuantile(0.95, 1, 1)).toBeCloseTo(-Math.log(0.05), 9);
    expect(normalUpperTail(1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015, 8);
  });

  test('the quantile of a gamma variable is where its distribution says', () => {
    const shape = fc.oneof(
      fc.double({ min: 0.05, max: 5, noNaN: true }),
      fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(shape, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (shape, share) => {
        const quantile = gammaQuantile(share, shape, 3);
        expect(Math.abs(lowerGamma(shape, quantile * 3) - share)).toBeLessThan(1e-9);
      }),
    );
  });

  test('intervals', () => {
    const { low, high } = wilsonInterval(10, 200);
    expect([low, high].map((each) => each.toFixed(4))).toEqual(['0.0274', '0.0896']);
    expect(wilsonInterval(0, 10).low).toBe(0);
  });
});

describe('tails', () => {
  const counts = fc.record({
    mean: fc.double({ min: 0.05, max: 200, noNaN: true }),
    k: fc.double({ min: 0.2, max: 50, noNaN: true }),
    y: fc.integer({ min: 1, max: 400 }),
  });

  test('fall, sum with the point probability, and stay above zero', () => {
    fc.assert(
      fc.property(counts, ({ mean, k, y }) => {
        const tail = negativeBinomialTail(y, mean, k);
        const next = negativeBinomialTail(y + 1, mean, k);
        expect(tail - next).toBeCloseTo(Math.exp(logNegativeBinomial(y, mean, k)), 10);
        expect(logNegativeBinomialTail(y, mean, k)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
      }),
    );
  });

  test('the smallest count of a tail is the smallest', () => {
    fc.assert(
      fc.property(counts, ({ mean, k }) => {
        const count = smallestTailCount(Math.log(1e-4), mean, k);
        expect(negativeBinomialTail(count, mean, k)).toBeLessThanOrEqual(1e-4 * (1 + 1e-9));
        expect(negativeBinomialTail(count - 1, mean, k)).toBeGreaterThan(1e-4 * (1 - 1e-9));
      }),
      { numRuns: 40 },
    );
  });
});

describe('draws', () => {
  test('the same seed draws the same, and moments are those asked for', () => {
    const [one, two] = [new RandomSource(7), new RandomSource(7)];
    expect(Array.from({ length: 5 }, () => one.uniform())).toEqual(Array.from({ length: 5 }, () => two.uniform()));
    const random = new RandomSource(1);
    const draws = Array.from({ length: 40_000 }, () => random.negativeBinomial(25, 0.75));
    const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
    expect(mean).toBeGreaterThan(24.3);
    expect(mean).toBeLessThan(25.7);
    expect(draws.filter((y) => y > 100).length / draws.length).toBeCloseTo(0.0296, 2);
    expect(random.poisson(1000)).toBeGreaterThan(800);
  });

  test('a Gumbel distribution is recovered from its maxima', () => {
    const random = new RandomSource(3);
    const maxima = Array.from({ length: 4000 }, () => 5 - 2 * Math.log(-Math.log(random.uniform())));
    const { location, scale } = fitGumbel(maxima);
    expect(location).toBeCloseTo(5, 0);
    expect(scale).toBeCloseTo(2, 0);
    expect(gumbelTail(100, { location: 5, scale: 2 })).toBeCloseTo(Math.exp(-47.5), 25);
  });
});

describe('sequences', () => {
  test('quantiles lie between two values', () => {
    expect(quantileOf([1, 2, 3, 4], 0.25)).toBe(1.75);
  });
});
