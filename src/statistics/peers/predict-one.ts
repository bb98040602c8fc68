import type { LevelGrid, LevelLikelihood } from './group-levels.js';
import { gammaNoise, type Noise } from './noise-family.js';
import { logSum, type PreparedNoise } from './prepared-noise.js';

/** What all other units let one expect of one unit. */
export interface Prediction {
  readonly expected: number;
  /** Variance of ln expected: how well the others know it. */
  readonly relativeVariance: number;
  /** ln P(Y >= y), with everything averaged that is only estimated. */
  readonly logTail: number;
  /** ln P(Y = y). */
  readonly logPoint: number;
  /** ln P(Y >= count) of any other count. */
  readonly tailOf: (count: number) => number;
  /** ln P(Y <= y): how few these are. */
  readonly logFew: number;
  readonly k: number;
}

/** Counts less likely than so much in their upper tail are worth the whole average. */
const WORTH = Math.log(0.25);
const NEGLIGIBLE = 1e-8;
/** A count above so much of what is expected is not few. */
const FEW = 0.5;

const HERMITE = [
  [-1.7320508, 1 / 6],
  [0, 2 / 3],
  [1.7320508, 1 / 6],
] as const;

/** Predicts one unit, member `m` of group `g`: its own count is taken out of everything that is averaged. */
export function predictOne(
  y: number,
  logMean: number,
  variance: number,
  m: number,
  g: number,
  grid: LevelGrid,
  noises: readonly PreparedNoise[],
): Prediction {
  const size = grid.nodes.length;
  const posteriors = noises.map(({ likelihoods, priors, logFit }) => {
    const { own, all } = likelihoods[g] as LevelLikelihood;
    const prior = priors[g] as Float64Array;
    const logs = grid.nodes.map((_, j) => (prior[j] ?? 0) + (all[j] ?? 0) - (own[m * size + j] ?? 0));
    const without = logSumOf(logs);
    const whole = logSum(prior, all);
    return { weights: logs.map((each) => Math.exp(each - without)), logFit: logFit - (whole - without) };
  });
  const top = Math.max(...posteriors.map(({ logFit }) => logFit));
  const shares = posteriors.map(({ logFit }) => Math.exp(logFit - top));
  const total = shares.reduce((sum, each) => sum + each, 0);
  let [expected, k, square, mean] = [0, 0, 0, 0];
  const parts: { noise: Noise; at: number; weight: number }[] = [];
  noises.forEach(({ noise, k: spread }, n) => {
    const share = (shares[n] ?? 0) / total;
    if (share < NEGLIGIBLE) return;
    k += share / spread;
    posteriors[n]?.weights.forEach((weight, j) => {
      const at = logMean + (grid.nodes[j] ?? 0);
      expected += share * weight * Math.exp(at);
      mean += share * weight * at;
      square += share * weight * at * at;
      if (share * weight > NEGLIGIBLE) parts.push({ noise, at, weight: share * weight });
    });
  });
  const relativeVariance = Math.max(0, square - mean * mean) + variance;
  const shifts = variance > 1e-4 ? HERMITE : ([[0, 1]] as const);
  const tailOf = (count: number): number => {
    if (count <= 0) return 0;
    let sum = 0;
    for (const { noise, at, weight } of parts)
      for (const [step, part] of shifts)
        sum += weight * part * Math.exp(noise.logTail(count, at + step * Math.sqrt(variance)));
    return Math.log(Math.min(1, Math.max(1e-300, sum)));
  };
  let point = 0;
  for (const { noise, at, weight } of parts) point += weight * Math.exp(noise.logPoint(y, at));
  const rough = gammaNoise(1 / k).logTail(y, Math.log(expected));
  return {
    expected,
    relativeVariance,
    logTail: y <= expected || rough > WORTH ? rough : tailOf(y),
    logPoint: Math.log(Math.max(1e-300, point)),
    logFew: y > FEW * expected ? 0 : Math.log(Math.max(1e-300, -Math.expm1(Math.min(0, tailOf(y + 1))))),
    tailOf,
    k: 1 / k,
  };
}

function logSumOf(logs: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const each of logs) top = Math.max(top, each);
  let sum = 0;
  for (const each of logs) sum += Math.exp(each - top);
  return top + Math.log(sum);
}
