import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { winsorLimit } from '../../src/statistics/count-cells.js';
import { logNegativeBinomial, logNegativeBinomialTail } from '../../src/statistics/negative-binomial.js';
import { logPredictiveTail, smallestPredictedCount } from '../../src/statistics/predictive-tail.js';

const MEAN = fc.double({ min: 0.2, max: 200, noNaN: true });
const K = fc.double({ min: 0.3, max: 50, noNaN: true });

/** The tail averaged over means divided by a Gamma(n, n) draw, by the trapezoidal rule. */
function averagedTail(y: number, mean: number, k: number, n: number): number {
  let [sum, weights] = [0, 0];
  for (let i = 1; i < 2000; i += 1) {
    const draw = i / 800;
    const weight = Math.exp((n - 1) * Math.log(draw) - n * (draw - 1));
    weights += weight;
    sum += weight * Math.exp(logNegativeBinomialTail(y, mean / draw, k));
  }
  return Math.log(sum / weights);
}

describe('the tail of a count whose mean is estimated', () => {
  test.each([
    [77, 5, 0.75, 28],
    [53, 5, 0.75, 60],
    [362, 25, 0.75, 28],
    [23, 1.24, 0.75, 40],
    [42, 5, 2, 30],
  ])('%s on a mean of %s, k %s, an estimate from %s: as by integration', (y, mean, k, n) => {
    const averaged = averagedTail(y, mean, k, n);
    expect(Math.abs(logPredictiveTail(y, mean, k, 1 / n) - averaged)).toBeLessThan(0.15);
    // A larger dispersion alone, with the same variance, would miss most of it.
    expect(averaged - logNegativeBinomialTail(y, mean, 1 / (1 / k + 1 / n))).toBeGreaterThan(0.3);
  });

  test('is never lighter than with a known mean, and falls with the count', () => {
    fc.assert(
      fc.property(
        MEAN,
        K,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (mean, k, error, y) => {
          const tail = logPredictiveTail(y, mean, k, error);
          expect(tail).toBeGreaterThanOrEqual(logNegativeBinomialTail(y, mean, k) - 1e-9);
          expect(tail).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  test('the smallest count that stands out is the first one that does', () => {
    const level = Math.log(5e-6);
    const count = smallestPredictedCount(level, 5, 0.75, 0.04);
    expect(logPredictiveTail(count, 5, 0.75, 0.04)).toBeLessThanOrEqual(level);
    expect(logPredictiveTail(count - 1, 5, 0.75, 0.04)).toBeGreaterThan(level);
    expect(count).toBeGreaterThan(smallestPredictedCount(level, 5, 0.75, 0));
  });
});

test('a winsorised count: mean, variance and slope are those of min(Y, limit)', () => {
  fc.assert(
    fc.property(MEAN, K, (expected, k) => {
      const { limit, mean, variance, slope } = winsorLimit(expected, k);
      const momentsOf = (at: number) => {
        let [first, second, below] = [0, 0, 0];
        for (let y = 0; y < limit; y += 1) {
          const p = Math.exp(logNegativeBinomial(y, at, k));
          first += p * y;
          second += p * y * y;
          below += p;
        }
        return [first + (1 - below) * limit, second + (1 - below) * limit * limit] as const;
      };
      const [first, second] = momentsOf(expected);
      const step = 1e-4;
      expect(mean).toBeCloseTo(first, 6);
      expect(variance / (second - first * first)).toBeCloseTo(1, 5);
      expect(
        slope / ((momentsOf(expected * (1 + step))[0] - momentsOf(expected * (1 - step))[0]) / (2 * step)),
      ).toBeCloseTo(1, 3);
    }),
    { numRuns: 40 },
  );
});
