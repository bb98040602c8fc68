import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RandomSource } from '../../src/statistics/random-source.js';
import { anscombe, robustScale, robustZ } from '../../src/statistics/robust-z.js';
import { stretchedLogP, tailStretch, UNSTRETCHED, unstretchedLogP } from '../../src/statistics/tails/tail-stretch.js';

// What spikes must not be able to do: hide behind a yardstick that they have stretched themselves.

function ordinary(units: number, mean: number, k: number, seed: number): { y: number; expected: number }[] {
  const random = new RandomSource(seed);
  return Array.from({ length: units }, () => ({ y: random.negativeBinomial(mean, k), expected: mean }));
}

describe('robust z', () => {
  test("on Anscombe's scale a Poisson count has a standard deviation near 1, whatever its mean", () => {
    for (const mean of [4, 25, 100]) {
      const random = new RandomSource(mean);
      const draws = Array.from({ length: 4000 }, () => anscombe(random.poisson(mean)));
      const centre = draws.reduce((sum, each) => sum + each, 0) / draws.length;
      const variance = draws.reduce((sum, each) => sum + (each - centre) ** 2, 0) / draws.length;
      expect(Math.sqrt(variance)).toBeGreaterThan(0.93);
      expect(Math.sqrt(variance)).toBeLessThan(1.07);
    }
    expect(anscombe(0)).toBeCloseTo(2 * Math.sqrt(0.375), 12);
  });

  test('a tenth of the precincts at 1,000 moves nobody across 3.5, and all of the tenth lie beyond', () => {
    const counts = ordinary(500, 25, 5, 1).map(({ y }, i) => (i % 10 === 0 ? 1000 : y));
    const scale = robustScale(counts.map(anscombe));
    const beyond = counts.map((y) => (robustZ(anscombe(y), scale) ?? 0) > 3.5);
    expect(counts.filter((y, i) => y === 1000 && beyond[i])).toHaveLength(50);
    expect(counts.filter((y, i) => y < 1000 && beyond[i])).toEqual([]);
  });

  test('where more than half the precincts added nobody, the mean deviation stands in for a MAD of zero', () => {
    const counts = [...new Array<number>(60).fill(0), ...new Array<number>(40).fill(2)];
    expect(robustScale(counts)).toEqual({ centre: 0, spread: 1.2533 * 0.8 });
    expect(robustZ(2, robustScale(counts))).toBeCloseTo(2 / (1.2533 * 0.8), 12);
  });
});

describe('the stretch of a tail', () => {
  const uniform = (count: number, seed: number) => {
    const random = new RandomSource(seed);
    return Array.from({ length: count }, () => Math.log(random.uniform()));
  };

  test('p-values of a fit that holds are left alone, and twenty spikes among them teach nothing', () => {
    const calm = uniform(9968, 1);
    const { scale, bend } = tailStretch(calm);
    expect(bend).toBe(0);
    expect(scale).toBeLessThan(1.05);
    const spiked = tailStretch(calm.map((each, i) => (i < 20 ? -200 : each)));
    expect(spiked.bend).toBe(0);
    expect(spiked.scale).toBeLessThan(1.15);
  });

  test('a tail that thins out half as fast is stretched by about two', () => {
    const heavy = uniform(9968, 2).map((each) =>
      each < Math.log(0.1) ? Math.log(0.1) + 2 * (each - Math.log(0.1)) : each,
    );
    expect(tailStretch(heavy).scale).toBeGreaterThan(1.7);
    expect(tailStretch(heavy).scale).toBeLessThan(2.2);
  });

  test('a bend is learnt where the whole tail lies further out, not where only its last hundredth does', () => {
    const bent = (logP: number, from: number) => (logP < from ? from - Math.expm1(0.5 * (from - logP)) / 0.5 : logP);
    const whole = uniform(9968, 4).map((each) => bent(each, Math.log(0.1)));
    expect(tailStretch(whole).bend).toBeGreaterThan(0.2);
    const last = uniform(9968, 4).map((each) => bent(each, Math.log(0.01)));
    const shorter = last.map((each) => (each < Math.log(0.1) && each > Math.log(0.01) ? 0.93 * each : each));
    expect(tailStretch(shorter)).toEqual(UNSTRETCHED);
  });

  test('of fewer than 300 nothing is learnt', () => {
    expect(tailStretch(uniform(299, 3).map((each) => 5 * each))).toBe(UNSTRETCHED);
  });

  test('stretching never makes p smaller, keeps their order, and is undone by its inverse', () => {
    const logP = fc.double({ min: -300, max: 0, noNaN: true });
    fc.assert(
      fc.property(
        logP,
        logP,
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.constantFrom(0, 0.05, 0.3, 1),
        (one, other, scale, bend) => {
          const stretch = { scale, bend };
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(stretchedLogP(one, stretch)).toBeGreaterThanOrEqual(one);
          expect(stretchedLogP(low, stretch)).toBeLessThanOrEqual(stretchedLogP(high, stretch));
          expect(stretchedLogP(unstretchedLogP(one, stretch), stretch)).toBeCloseTo(one, 6);
        },
      ),
    );
  });
});
