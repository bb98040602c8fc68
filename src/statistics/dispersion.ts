import { logUpperGamma } from './special-functions.js';

/** Are counts more spread than a Poisson's? D = Σ(y - mean)²/mean against chi-square with m - 1 degrees of freedom. */
export function dispersionTest(counts: readonly number[]): {
  readonly d: number;
  readonly degrees: number;
  readonly logP: number;
} {
  const mean = meanOf(counts);
  const degrees = counts.length - 1;
  if (degrees < 1 || mean === 0) return { d: 0, degrees: Math.max(0, degrees), logP: 0 };
  const d = counts.reduce((sum, y) => sum + (y - mean) ** 2, 0) / mean;
  return { d, degrees, logP: logUpperGamma(degrees / 2, d / 2) };
}

/** k = mean²/(s² - mean) from mean and variance; infinite where the counts spread no more than a Poisson's. */
export function momentDispersion(mean: number, variance: number): number {
  return variance <= mean ? Number.POSITIVE_INFINITY : mean ** 2 / (variance - mean);
}

/** The arithmetic mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
