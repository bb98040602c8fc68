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
