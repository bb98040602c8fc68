import { logPoisson, logPoissonTail } from './poisson.js';
import { logGamma, logLowerBeta } from './special-functions.js';

/** Above this k the negative binomial cannot be told from a Poisson. */
export const NEARLY_POISSON = 1e7;

/** ln P(Y = y) of a negative binomial count (NB2): variance mean + mean²/k. */
export function logNegativeBinomial(y: number, mean: number, k: number): number {
  if (k >= NEARLY_POISSON) return logPoisson(y, mean);
  if (mean === 0) return y === 0 ? 0 : Number.NEGATIVE_INFINITY;
  const perY = Math.log(mean / (mean + k));
  return logGamma(y + k) - logGamma(k) - logGamma(y + 1) + y * perY + k * Math.log(k / (mean + k));
}

/** ln P(Y >= y) of a negative binomial count, in log space: exact where 1 - cdf would be rounding error. */
export function logNegativeBinomialTail(y: number, mean: number, k: number): number {
  if (y <= 0) return 0;
  if (mean === 0) return Number.NEGATIVE_INFINITY;
  if (k >= NEARLY_POISSON) return logPoissonTail(y, mean);
  // P(Y >= y) is the regularised incomplete beta function of that share: no sum over hundreds of counts.
  return logLowerBeta(mean / (mean + k), y, k);
}

/** The smallest count whose upper tail ln P(Y >= count) is at most `logP`: what a test at that level could have seen. */
export function smallestTailCount(logP: number, mean: number, k: number): number {
  return smallestCountBelow(logP, mean, (y) => logNegativeBinomialTail(y, mean, k));
}

/**
 * The smallest count from `mean` on at which a falling ln tail is at most `logP`; at most about 10 million. By halves of the
 * bracket in turn with where a straight line through its ends meets `logP`, since tails cost what they do.
 */
export function smallestCountBelow(logP: number, mean: number, logTail: (y: number) => number): number {
  let [below, atBelow] = [0, 0];
  let above = Math.max(1, Math.ceil(mean));
  let atAbove = logTail(above);
  while (above < 1e7 && atAbove > logP) {
    [below, atBelow] = [above, atAbove];
    above *= 2;
    atAbove = logTail(above);
  }
  for (let round = 0; above - below > 1; round += 1) {
    const share = round % 3 === 2 ? 0.5 : (atBelow - logP) / Math.max(1e-9, atBelow - atAbove);
    const middle = Math.min(above - 1, Math.max(below + 1, below + Math.round(share * (above - below))));
    const at = logTail(middle);
    if (at <= logP) [above, atAbove] = [middle, at];
    else [below, atBelow] = [middle, at];
  }
  return above;
}
