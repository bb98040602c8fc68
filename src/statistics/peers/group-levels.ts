import {
  FEW_MEMBERS,
  HALF_OF_SQUARE,
  LITTLE_KNOWN,
  NODES_TO_ERROR,
  PRIOR_REACH,
  REACH_IN_ERRORS,
} from '../constants.js';
import { logContaminated, type Spikes } from './contamination.js';
import type { MeanFit } from './mean-fit.js';
import type { Noise } from './noise-family.js';

/** What the counts of one group say of its level, on a grid of ln level that all noises share. */
export interface LevelGrid {
  readonly members: readonly number[];
  readonly nodes: Float64Array;
  /** e to the power of each node. */
  readonly levels: Float64Array;
  readonly spacing: number;
}

/** ln likelihoods of one group under one noise: of each member and of all, at each node. */
export interface LevelLikelihood {
  /** members × nodes, spikes allowed for. */
  readonly own: Float64Array;
  readonly all: Float64Array;
}

const COARSE = 0.25;
const COARSE_REACH = 5;
/**
 * Lays the grid: ± 6 standard errors around the likeliest level. Where leaving one member out leaves little but what other groups
 * say, it reaches to there too: at its edge a level would be taken for certain.
 */
export function gridOf(
  members: readonly number[],
  y: ArrayLike<number>,
  { logMeans, k, spikes }: MeanFit,
  noise: Noise,
): LevelGrid {
  let best = 0;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (let level = -COARSE_REACH; level <= COARSE_REACH; level += COARSE) {
    const fit = fitAt(level, members, y, logMeans, noise, spikes);
    if (fit > bestFit) [best, bestFit] = [level, fit];
  }
  let information = 0;
  for (let step = COARSE / 2; step > 0.002; step /= 2) {
    for (const side of [-step, step]) {
      const fit = fitAt(best + side, members, y, logMeans, noise, spikes);
      if (fit > bestFit) [best, bestFit] = [best + side, fit];
    }
  }
  for (const i of members) {
    const mean = Math.exp((logMeans[i] ?? 0) + best);
    information += mean / (1 + mean / k);
  }
  const error = Math.min(0.8, 1 / Math.sqrt(information + 1e-9));
  const spacing = error / NODES_TO_ERROR;
  const isOpen = members.length <= FEW_MEMBERS || error > LITTLE_KNOWN;
  const prior = isOpen ? PRIOR_REACH : -Infinity;
  const below = Math.ceil(Math.max(REACH_IN_ERRORS * error, best + prior) / spacing);
  const above = Math.ceil(Math.max(REACH_IN_ERRORS * error, prior - best) / spacing);
  const nodes = Float64Array.from({ length: below + 1 + above }, (_, j) => best + (j - below) * spacing);
  return { members, nodes, levels: nodes.map(Math.exp), spacing };
}

function fitAt(
  level: number,
  members: readonly number[],
  y: ArrayLike<number>,
  logMeans: Float64Array,
  noise: Noise,
  spikes: Spikes,
): number {
  let sum = 0;
  for (const i of members) {
    const logMean = (logMeans[i] ?? 0) + level;
    sum += logContaminated(y[i] ?? 0, Math.exp(logMean), noise.logPoint(y[i] ?? 0, logMean), spikes);
  }
  return sum;
}

/** The likelihoods of one group at the nodes of its grid. */
export function likelihoodOf(
  { members, nodes, levels }: LevelGrid,
  y: ArrayLike<number>,
  logMeans: Float64Array,
  noise: Noise,
  spikes: Spikes,
): LevelLikelihood {
  const own = new Float64Array(members.length * nodes.length);
  const all = new Float64Array(nodes.length);
  members.forEach((i, m) => {
    const [count, before, meanBefore] = [y[i] ?? 0, logMeans[i] ?? 0, Math.exp(logMeans[i] ?? 0)];
    for (let j = 0; j < nodes.length; j += 1) {
      const plain = noise.logPoint(count, before + (nodes[j] ?? 0));
      const fit = logContaminated(count, meanBefore * (levels[j] ?? 0), plain, spikes);
      own[m * nodes.length + j] = fit;
      all[j] = (all[j] ?? 0) + fit;
    }
  });
  return { own, all };
}

/** For each member the mean of its group's ln level by the other members alone, levels being spread so far. */
export function othersLevels(
  { nodes, members }: LevelGrid,
  { own, all }: LevelLikelihood,
  spread: number,
): readonly number[] {
  return members.map((_, m) => {
    const logs = nodes.map(
      (node, j) => (all[j] ?? 0) - (own[m * nodes.length + j] ?? 0) - HALF_OF_SQUARE * (node / spread) ** 2,
    );
    const top = logs.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    let [sum, mean] = [0, 0];
    logs.forEach((each, j) => {
      const weight = Math.exp(each - top);
      sum += weight;
      mean += weight * (nodes[j] ?? 0);
    });
    return mean / sum;
  });
}

/** Mean and standard deviation of a group's ln level by its own counts alone. */
export function momentsOf(
  { nodes }: LevelGrid,
  { all }: LevelLikelihood,
): { readonly mean: number; readonly error: number } {
  const top = all.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  let [sum, mean, square] = [0, 0, 0];
  all.forEach((each, j) => {
    const weight = Math.exp(each - top);
    sum += weight;
    mean += weight * (nodes[j] ?? 0);
    square += weight * (nodes[j] ?? 0) ** 2;
  });
  mean /= sum;
  return { mean, error: Math.sqrt(Math.max(1e-8, square / sum - mean * mean)) };
}
