import { describe, expect, it } from 'vitest';
import { RandomSource } from '../../src/statistics/random-source.js';
import { crowdOf, scaleUnderCrowd } from '../../src/statistics/tails/crowded-tail.js';
import { tailStretch } from '../../src/statistics/tails/tail-stretch.js';

/** ln p of counts as the fit says. */
const ordinary = (many: number, seed: number): number[] => {
  const random = new RandomSource(seed);
  return Array.from({ length: many }, () => Math.log(random.uniform()));
};

describe('a crowded tail', () => {
  it('is none where counts lie as the fit says, in any of fifty draws', () => {
    const crowds = Array.from({ length: 50 }, (_, seed) => crowdOf(ordinary(500, seed + 1)));
    expect(crowds.filter((crowd) => crowd > 0)).toEqual([]);
  });

  it('is none where the tail is heavy: far out there are many, but no more than usual beyond p = 0.05', () => {
    const heavy = ordinary(2000, 7).map((logP) => (logP < Math.log(0.02) ? 4 * logP : logP));
    expect(crowdOf(heavy)).toBe(0);
    expect(tailStretch(heavy).scale).toBeGreaterThan(1.5);
  });

  it('shows how many lie on top, and leaves the ordinary ones as straight as they are', () => {
    const some = ordinary(450, 11);
    const spikes = Array.from({ length: 50 }, (_, i) => -6 - i / 5);
    expect(crowdOf([...some, ...spikes])).toBeCloseTo(0.1, 1);
    // Without that the whole tail was taken to thin out so slowly, and no spike was one.
    expect(tailStretch([...some, ...spikes]).scale).toBeLessThan(1.5);
  });

  it('is none where few or none are left to compare: eight of thirty may be of another kind', () => {
    expect(crowdOf([])).toBe(0);
    expect(crowdOf([...ordinary(22, 3), -6, -6, -7, -7, -8, -8, -9, -9])).toBe(0);
  });

  it('is never straighter than the fit says', () => {
    expect(scaleUnderCrowd([0.1, 0.1, 0.2, 9, 10], 0.4)).toBe(1);
  });
});
