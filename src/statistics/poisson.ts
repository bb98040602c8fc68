import { logGamma } from './special-functions.js';

/** ln P(Y = y) of a Poisson count with that mean. */
export function logPoisson(y: number, mean: number): number {
  if (mean === 0) return y === 0 ? 0 : Number.NEGATIVE_INFINITY;
  return y * Math.log(mean) - mean - logGamma(y + 1);
}

/**
 * ln P(Y >= y) of a Poisson count: the pmf at y times a series of falling terms, never 1 - cdf. The naive form gives 0 for
 * P(Y >= 60 | 10) = 6.5219e-27.
 */
export function logPoissonTail(y: number, mean: number): number {
  if (y <= 0) return 0;
  if (mean === 0) return Number.NEGATIVE_INFINITY;
  if (y <= mean) return Math.log1p(-Math.min(1, lowerSum(y - 1, mean)));
  let term = 1;
  let sum = 1;
  for (let next = y + 1; term > sum * 1e-17; next += 1) {
    term *= mean / next;
    sum += term;
  }
  return logPoisson(y, mean) + Math.log(sum);
}

function lowerSum(y: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let at = y; at > 0 && term > sum * 1e-17; at -= 1) {
    term *= at / mean;
    sum += term;
  }
  return Math.exp(logPoisson(y, mean)) * sum;
}
