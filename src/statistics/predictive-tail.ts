import { logNegativeBinomialTail, smallestCountBelow } from './negative-binomial.js';

const STEP = 0.1;

/**
 * ln P(Y >= y) of a negative binomial count whose mean is only estimated: averaged over a mean that is `mean` divided by a
 * Gamma(n, n) draw, n = 1/relativeVariance (the prediction of an exponential count, exact there). A tail that falls by
 * `fall` per unit of ln mean becomes lighter by n·ln(1 + fall/n): far out, even a small error of the mean counts for much.
 */
export function logPredictiveTail(y: number, mean: number, k: number, relativeVariance: number): number {
  const plain = logNegativeBinomialTail(y, mean, k);
  if (relativeVariance < 1e-9 || plain === 0 || plain === Number.NEGATIVE_INFINITY) return plain;
  const above = logNegativeBinomialTail(y, mean * Math.exp(STEP), k);
  const fall = Math.max(0, (above - logNegativeBinomialTail(y, mean * Math.exp(-STEP), k)) / (2 * STEP));
  return Math.min(0, plain + fall - Math.log1p(fall * relativeVariance) / relativeVariance);
}

/** The smallest count whose predictive tail is at most `logP`: what a test at that level could have seen. */
export function smallestPredictedCount(logP: number, mean: number, k: number, relativeVariance: number): number {
  return smallestCountBelow(logP, mean, (y) => logPredictiveTail(y, mean, k, relativeVariance));
}
