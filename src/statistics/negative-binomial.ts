import { logPoisson, logPoissonTail } from './poisson.js';
import { logGamma, logUpperGamma } from './special-functions.js';

/** Above this k the negative binomial cannot be told from a Poisson. */
export const NEARLY_POISSON = 1e7;

/** Counts from here on are as good as continuous. */
const CONTINUOUS_FROM = 1e6;

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
  // So large a count is its own mean's Gamma variable, and term by term it would take minutes.
  if (Math.max(y, mean) > CONTINUOUS_FROM) return logUpperGamma(k, (k * y) / mean);
  const ratio = mean / (mean + k);
  if (y <= mean) return Math.log1p(-Math.min(1, lowerSum(y - 1, mean, k)));
  let term = 1;
  let sum = 1;
  for (let at = y; term > sum * 1e-15; at += 1) {
    term *= ((at + k) / (at + 1)) * ratio;
    sum += term;
  }
  return logNegativeBinomial(y, mean, k) + Math.log(sum);
}

function lowerSum(y: number, mean: number, k: number): number {
  const ratio = (mean + k) / mean;
  let term = 1;
  let sum = 1;
  for (let at = y; at > 0 && term > 0; at -= 1) {
    term *= (at / (at - 1 + k)) * ratio;
    sum += term;
  }
  return Math.exp(logNegativeBinomial(y, mean, k)) * sum;
}

/** The smallest count whose upper tail ln P(Y >= count) is at most `logP`: what a test at that level could have seen. */
export function smallestTailCount(logP: number, mean: number, k: number): number {
  return smallestCountBelow(logP, mean, (y) => logNegativeBinomialTail(y, mean, k));
}

/** The smallest count from `mean` on at which a falling ln tail is at most `logP`; at most about 10 million. */
export function smallestCountBelow(logP: number, mean: number, logTail: (y: number) => number): number {
  let above = Math.max(1, Math.ceil(mean));
  while (above < 1e7 && logTail(above) > logP) above *= 2;
  let below = 0;
  while (above - below > 1) {
    // Not by a shift: counts may be longer than 32 bits.
    const middle = Math.floor((above + below) / 2);
    if (logTail(middle) <= logP) above = middle;
    else below = middle;
  }
  return above;
}
