import { describe, expect, test } from 'vitest';
import { expectedPairs } from '../../src/statistics/coincidence.js';
import { meanOf } from '../../src/statistics/dispersion.js';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.js';
import { additiveDispersion, funnelLimits, funnelZ } from '../../src/statistics/funnel.js';
import { fitGumbel, gumbelTail } from '../../src/statistics/gumbel.js';
import { harmRatio } from '../../src/statistics/harm-ratio.js';
import { kulldorffRatio } from '../../src/statistics/kulldorff.js';
import { logNegativeBinomial, logNegativeBinomialTail } from '../../src/statistics/negative-binomial.js';
import { logPoisson, logPoissonTail } from '../../src/statistics/poisson.js';
import { robustScale, robustZ } from '../../src/statistics/robust-z.js';
import { gammaQuantile } from '../../src/statistics/special-functions.js';

const poissonTail = (y: number, mean: number) => Math.exp(logPoissonTail(y, mean));
const negativeBinomialTail = (y: number, mean: number, k: number) => Math.exp(logNegativeBinomialTail(y, mean, k));

// Every formula and figure of the domain reference's section on statistics.

const PRECINCTS = 9968;

describe('Poisson and negative binomial', () => {
  test('mean 25 and 40 of 1,352 above 100 give k of about 0.75 and a standard deviation of about 29', () => {
    expect(negativeBinomialTail(101, 25, 0.72)).toBeGreaterThan(40 / 1352);
    expect(negativeBinomialTail(101, 25, 0.78)).toBeLessThan(40 / 1352);
    expect(Math.sqrt(25 + 625 / 0.75)).toBeCloseTo(29.3, 1);
  });

  test('about 295 precincts of 9,968 above 100 are ordinary then', () => {
    expect(PRECINCTS * negativeBinomialTail(101, 25, 0.75)).toBeGreaterThan(285);
    expect(PRECINCTS * negativeBinomialTail(101, 25, 0.75)).toBeLessThan(305);
  });

  test('a Poisson count of mean 25 passes 100 once in 10^29.5, one of mean 1.24 once in 10^151', () => {
    expect(logPoissonTail(101, 25) / Math.LN10).toBeCloseTo(-29.5, 1);
    expect(Math.round(logPoissonTail(100, 1.24) / Math.LN10)).toBeLessThanOrEqual(-148);
    expect(Math.round(logPoissonTail(101, 1.24) / Math.LN10)).toBe(-151);
  });

  test('P(X >= 60 | 10) is 6.5219e-27, where 1 - cdf is zero', () => {
    expect(poissonTail(60, 10)).toBeCloseTo(6.5219e-27, 31);
    expect(poissonTail(60, 10) / 6.5219e-27).toBeCloseTo(1, 4);
  });

  test('P(X > 100 | 25) is 3e-30, and 1 - cdf is off by fifteen powers of ten', () => {
    expect(poissonTail(101, 25) / 3e-30).toBeCloseTo(1, 1);
    let cdf = 0;
    for (let y = 0; y <= 100; y += 1) cdf += Math.exp(logPoisson(y, 25));
    expect(Math.abs(Math.log10(Math.abs(1 - cdf) / poissonTail(101, 25)))).toBeGreaterThan(10);
  });

  test('the negative binomial becomes a Poisson as k grows', () => {
    expect(logNegativeBinomialTail(60, 10, 1e6)).toBeCloseTo(logPoissonTail(60, 10), 1);
    expect(logNegativeBinomialTail(60, 10, 1e9)).toBe(logPoissonTail(60, 10));
  });
});

describe('many tests', () => {
  test('the first of 9,968 needs 5e-6', () => {
    expect(0.05 / PRECINCTS).toBeCloseTo(5e-6, 7);
    const p = [5e-6, ...new Array<number>(PRECINCTS - 1).fill(0.9)];
    expect(benjaminiHochberg(p)[0]).toBeCloseTo(0.05, 2);
  });

  test("Benjamini and Hochberg's own example rejects four of fifteen", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(p).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(benjaminiHochberg([...p].reverse())).toEqual(benjaminiHochberg(p).reverse());
  });

  test('p-values of counts reach a level less often than it says', () => {
    const rejected = (level: number, pOf: (y: number) => number) => {
      let share = 0;
      for (let y = 0; y < 400; y += 1) if (pOf(y) <= level) share += Math.exp(logNegativeBinomial(y, 5, 0.75));
      return share;
    };
    const levels = Array.from({ length: 50 }, (_, i) => (i + 1) / 1000);
    const plain = levels.map((level) => rejected(level, (y) => negativeBinomialTail(y, 5, 0.75)));
    expect(plain.every((share, i) => share <= (levels[i] ?? 0) + 1e-12)).toBe(true);
    expect(meanOf(plain) / meanOf(levels)).toBeLessThan(0.99);
  });
});

describe('rates, funnels, scans', () => {
  test('the mean of one value is that value, and of none 0', () => {
    expect(meanOf([7])).toBe(7);
    expect(meanOf([])).toBe(0);
  });

  test('robust z: MAD, and the mean absolute deviation where over half are equal', () => {
    expect(robustScale([1, 2, 3, 4, 100]).centre).toBe(3);
    expect(robustScale([1, 2, 3, 4, 100]).spread).toBeCloseTo(1 / 0.6745, 10);
    expect(robustScale([1, 1, 1, 1, 11]).spread).toBeCloseTo(1.2533 * 2, 10);
    expect(robustZ(11, robustScale([1, 1, 1]))).toBeNull();
  });

  test('EB05 is the lower 5 % quantile of Gamma(y + a, E + b): a few cases prove less than many of a lower rate', () => {
    expect(gammaQuantile(0.05, 9 + 1, 1 + 1)).toBeCloseTo(2.713, 2);
    expect(gammaQuantile(0.05, 2 + 1, 0.1 + 1)).toBeLessThan(gammaQuantile(0.05, 200 + 1, 100 + 1));
  });

  test('funnel: z = (y - E)/sqrt(E + tau^2 E^2), limits narrow in rate as lists grow', () => {
    expect(funnelZ({ observed: 40, expected: 25, variance: 25 }, 0)).toBe(3);
    expect(funnelZ({ observed: 40, expected: 25, variance: 25 }, 0.04)).toBeCloseTo(15 / Math.sqrt(50), 12);
    expect(funnelLimits(0.02, 3000, 0).high / 3000).toBeLessThan(funnelLimits(0.02, 300, 0).high / 300);
    const calm = Array.from({ length: 100 }, (_, i) => ({ observed: 100 + (i % 3), expected: 101, variance: 101 }));
    expect(additiveDispersion(calm)).toBe(0);
  });

  test('half of the units out of line do not stretch tau', () => {
    const units = Array.from({ length: 101 }, (_, i) => ({
      observed: i < 50 ? 1000 : 100 + 10 * ((i % 5) - 2),
      expected: 100,
      variance: 100,
    }));
    expect(additiveDispersion(units)).toBeLessThan(0.2);
  });

  test("Kulldorff's ratio: y ln(y/E) + (Y - y) ln((Y - y)/(Y - E)), 0 where there is no more than expected", () => {
    expect(kulldorffRatio(20, 10, 100)).toBeCloseTo(20 * Math.log(2) + 80 * Math.log(80 / 90), 12);
    expect(kulldorffRatio(10, 10, 100)).toBe(0);
    expect(kulldorffRatio(100, 10, 100)).toBeCloseTo(100 * Math.log(10), 12);
  });

  test('a Gumbel tail goes below what 999 replicates can show', () => {
    const maxima = Array.from({ length: 999 }, (_, i) => -Math.log(-Math.log((i + 0.5) / 999)));
    const far = Math.log10(gumbelTail(20, fitGumbel(maxima)));
    expect(far).toBeLessThan(-8);
    expect(far).toBeGreaterThan(-9.5);
  });
});

describe('coincidence and harm', () => {
  test('141 of one name born in one year: 27.04 pairs expected, 27 observed', () => {
    expect(expectedPairs(141, 365)).toBeCloseTo(27.04, 2);
  });

  test('a national list of 11,947,995 against itself: 397, 3,965 and 19,827 matches by chance', () => {
    const within = expectedPairs(11_947_995, 18_000);
    expect([1e-7, 1e-6, 5e-6].map((c) => Math.round(within * c))).toEqual([397, 3965, 19_827]);
  });

  test('harm: chance matches beside those beyond chance', () => {
    expect(harmRatio(130, 100)).toEqual({ excess: 30, wrongPerRight: 100 / 30 });
    expect(harmRatio(90, 100).wrongPerRight).toBe(Number.POSITIVE_INFINITY);
  });
});
