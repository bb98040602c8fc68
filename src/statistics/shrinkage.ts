import { gammaQuantile } from './special-functions.js';

/** A rate that borrows strength: y ~ Poisson(E·θ), θ ~ Gamma(a, b). */
export interface ShrunkenRate {
  /** Posterior mean (y + a)/(E + b): times as many as expected. */
  readonly mean: number;
  /** The rate that θ exceeds with 95 %: the lower 5 % quantile of the posterior (EB05, DuMouchel 1999). */
  readonly eb05: number;
}

/** The empirical-Bayes rate of one precinct; it cures the extremes of tiny precincts. */
export function shrinkRate(y: number, expected: number, a: number, b: number): ShrunkenRate {
  return { mean: (y + a) / (expected + b), eb05: gammaQuantile(0.05, y + a, expected + b) };
}

/** The prior's a = b by moments from observed and expected counts: Var(θ) = (Σ(y - E)² - ΣE)/ΣE², at least 1e-6. */
export function priorShape(observed: readonly number[], expected: readonly number[]): number {
  let spread = 0;
  let squares = 0;
  observed.forEach((y, i) => {
    const e = expected[i] ?? 0;
    spread += (y - e) ** 2 - e;
    squares += e * e;
  });
  return squares === 0 ? 1e6 : 1 / Math.max(1e-6, spread / squares);
}
