import { describe, expect, test } from 'vitest';
import { ordinaryShare } from '../../../src/statistics/peers/contamination.js';
import { gammaNoise, logNormalNoise } from '../../../src/statistics/peers/noise-family.js';
import { RandomSource } from '../../../src/statistics/random-source.js';

/** Share of 40,000 drawn log-normal counts that reach y. */
function drawn(y: number, mean: number, sigma: number): number {
  const random = new RandomSource(y + mean);
  let reached = 0;
  for (let i = 0; i < 40_000; i += 1)
    if (random.poisson(mean * Math.exp(sigma * random.normal() - sigma ** 2 / 2)) >= y) reached += 1;
  return reached / 40_000;
}

describe('kinds of noise', () => {
  test.each([
    [3, 1, 0.8],
    [12, 5, 0.8],
    [40, 20, 0.8],
    [90, 20, 0.8],
    [60, 20, 0.5],
  ])('P(count >= %s) of a log-normal mean of %s, sigma %s, is what draws show', (y, mean, sigma) => {
    const seen = drawn(y, mean, sigma);
    const said = Math.exp(logNormalNoise(sigma).logTail(y, Math.log(mean)));
    expect(Math.abs(said - seen)).toBeLessThan(4 * Math.sqrt(seen / 40_000) + 0.05 * seen);
  });

  test.each([gammaNoise(1), logNormalNoise(0.8)])('points sum to one, and what they leave is the tail', (noise) => {
    let sum = 0;
    for (let y = 0; y < 12; y += 1) sum += Math.exp(noise.logPoint(y, Math.log(6)));
    expect(sum + Math.exp(noise.logTail(12, Math.log(6)))).toBeCloseTo(1, 6);
  });
});

test('a count near its mean is ordinary, one far above it hardly so, and how far no longer matters', () => {
  const noise = gammaNoise(2);
  const at = (y: number) => ordinaryShare(y, 20, noise.logPoint(y, Math.log(20)));
  expect(at(20)).toBe(1);
  expect(at(400)).toBeLessThan(1e-6);
  expect(at(40_000)).toBeLessThan(1e-6);
});
