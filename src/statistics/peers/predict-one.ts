import { logNegativeBinomialTail } from '../negative-binomial.js';
import type { LevelGrid, LevelLikelihood } from './group-levels.js';
import type { Noise } from './noise-family.js';
import type { PreparedNoise } from './prepared-noise.js';

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

/** Points and weights of the normal distribution (Gauss and Hermite, seven). */
const HERMITE = [
  [-3.750439717725742, 5.48268855972217e-4],
  [-2.366759410734541, 3.075712396758652e-2],
  [-1.154405394739968, 0.240123178605013],
  [0, 0.457142857142857],
  [1.154405394739968, 0.240123178605013],
  [2.366759410734541, 3.075712396758652e-2],
  [3.750439717725742, 5.48268855972217e-4],
] as const;
const CERTAIN = [[0, 1]] as const;

/** A noise at one point of what is not known of the mean, with its weight, and how many times that where few are judged. */
interface Part {
  readonly noise: Noise;
  readonly at: number;
  readonly weight: number;
  readonly few: number;
}

/** ln P(Y <= y). */
function logFewOf(y: number, parts: readonly Part[]): number {
  let [sum, total] = [0, 0];
  for (const { noise, at, weight, few } of parts) {
    sum += weight * few * -Math.expm1(Math.min(0, noise.logTail(y + 1, at)));
    total += weight * few;
  }
  return Math.log(Math.max(1e-300, sum / total));
}

/** What one noise says of a level without the unit's own count. */
interface Level {
  /** ln of how likely this noise makes all other counts. */
  readonly logFit: number;
  readonly mean: number;
  readonly variance: number;
  /** Mean of the level itself, not of its logarithm. */
  readonly factor: number;
}

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
  const levels = noises.map((noise) => levelWithout(noise, m, g, grid));
  const top = Math.max(...levels.map(({ logFit }) => logFit));
  const total = levels.reduce((sum, { logFit }) => sum + Math.exp(logFit - top), 0);
  const mean = Math.exp(logMean);
  let [expected, k, first, second, point] = [0, 0, 0, 0, 0];
  const parts: Part[] = [];
  levels.forEach((level, n) => {
    const share = Math.exp(level.logFit - top) / total;
    if (share < NEGLIGIBLE) return;
    const { noise, k: spread, logWeightOfFew } = noises[n] as PreparedNoise;
    const few = Math.exp(logWeightOfFew);
    k += share / spread;
    expected += share * level.factor * mean;
    first += share * level.mean;
    second += share * (level.mean ** 2 + level.variance);
    // What is not known of the mean is close to normal: seven points of it say as much as the whole grid.
    const sd = Math.sqrt(level.variance + variance);
    for (const [step, part] of sd > 0.01 ? HERMITE : CERTAIN) {
      const at = logMean + level.mean + step * sd;
      parts.push({ noise, at, weight: share * part, few });
      point += share * part * Math.exp(noise.logPoint(y, at));
    }
  });
  const tailOf = (count: number): number => {
    if (count <= 0) return 0;
    let sum = 0;
    for (const { noise, at, weight } of parts) sum += weight * Math.exp(noise.logTail(count, at));
    return Math.log(Math.min(1, Math.max(1e-300, sum)));
  };
  const rough = logNegativeBinomialTail(y, expected, 1 / k);
  return {
    expected,
    relativeVariance: Math.max(0, second - first * first) + variance,
    logTail: y <= expected || rough > WORTH ? rough : tailOf(y),
    logPoint: Math.log(Math.max(1e-300, point)),
    logFew: y > FEW * expected ? 0 : logFewOf(y, parts),
    tailOf,
    k: 1 / k,
  };
}

/** The level of group `g` by all but its member `m`, and what that member has to do with how likely the noise is. */
function levelWithout(
  { likelihoods, priors, logFit, fits }: PreparedNoise,
  m: number,
  g: number,
  { nodes, levels }: LevelGrid,
): Level {
  const { own, all } = likelihoods[g] as LevelLikelihood;
  const prior = priors[g] as Float64Array;
  const size = nodes.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < size; j += 1) top = Math.max(top, (prior[j] ?? 0) + (all[j] ?? 0) - (own[m * size + j] ?? 0));
  let [sum, mean, square, factor] = [0, 0, 0, 0];
  for (let j = 0; j < size; j += 1) {
    const weight = Math.exp((prior[j] ?? 0) + (all[j] ?? 0) - (own[m * size + j] ?? 0) - top);
    const node = nodes[j] ?? 0;
    sum += weight;
    mean += weight * node;
    square += weight * node * node;
    factor += weight * (levels[j] ?? 0);
  }
  mean /= sum;
  return {
    logFit: logFit - (fits[g] ?? 0) + top + Math.log(sum),
    mean,
    variance: Math.max(0, square / sum - mean * mean),
    factor: factor / sum,
  };
}
