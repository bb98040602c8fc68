import { contaminated } from './contamination.js';
import { gridOf, type LevelGrid, type LevelLikelihood, likelihoodOf, momentsOf } from './group-levels.js';
import { type LevelPrior, priorsOf, SPREADS } from './level-prior.js';
import { fitMeans, highest, type MeanFit, type PeerUnit } from './mean-fit.js';
import { gammaNoise, logNormalNoise, type Noise } from './noise-family.js';

/** A count with the groups that have a level of their own: `group` inside `wider`; empty where it has none. */
export interface GroupedUnit extends PeerUnit {
  readonly group: string;
  readonly wider: string;
}

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

interface WeightedNoise {
  readonly noise: Noise;
  readonly k: number;
  /** 0: gamma, 1: log-normal. */
  readonly family: number;
  /** The share of counts that may be spikes. */
  readonly spikes: number;
  /** ln of its prior weight. */
  readonly logWeight: number;
}

/** Counts less likely than so much in their upper tail are worth the whole average. */
const WORTH = Math.log(0.25);
const NEGLIGIBLE = 1e-9;
/** A count above so much of what is expected is not few. */
const FEW = 0.5;
/** A kind of noise that is likelier than this may be the true one: its tail counts in full. */
const PLAUSIBLE = Number(process.env['PL'] ?? 0.5);

/**
 * Predicts every count from all others. Noise (gamma and log-normal, of several spreads each), the level of each group and how
 * far groups differ are averaged over, each weighing as much as the other units make it likely; a unit's own count has no part
 * in what is expected of it.
 */
export function predictFromPeers(units: readonly GroupedUnit[]): Prediction[] {
  const groups = groupsOf(units);
  const members = groups.map((group) => group.members);
  const fit = fitMeans(units, members);
  const y = units.map((unit) => unit.y);
  const base = gammaNoise(fit.k);
  const grids = members.map((each) => gridOf(each, y, fit.logMeans, base, fit.k));
  const atBase = grids.map((grid) => likelihoodOf(grid, y, fit.logMeans, base));
  const levels = groups.map(({ wider }, g) => ({
    ...momentsOf(grids[g] as LevelGrid, atBase[g] as LevelLikelihood),
    wider,
  }));
  const noises = noisesOf(y, fit, levels, members);
  const prepared = noises.map((noise) => prepareNoise(noise, groups, grids, y, fit));
  return predictAll(units, groups, grids, prepared, fit);
}

interface Group {
  readonly members: number[];
  readonly wider: string;
}

function groupsOf(units: readonly GroupedUnit[]): Group[] {
  const groups = new Map<string, Group>();
  units.forEach(({ group, wider }, i) => {
    const key = group === '' ? wider : group;
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { members: [i], wider: group === '' ? '' : wider });
    else found.members.push(i);
  });
  return [...groups.values()];
}

const GAMMA_WEIGHT = 0.6;
/** In standard errors of ln k (ln sigma). */
const STEPS = [-2.4, -1.4, -0.6, 0.2, 1.1, 2.2] as const;
/** Spikes there are none, or a few: with how likely that is, for each kind of noise. */
const SPIKE_SHARES = [
  { spikes: 0.001, weights: [Number(process.env['G0'] ?? 0.5), Number(process.env['L0'] ?? 0.8)] },
  { spikes: 0.1, weights: [1 - Number(process.env['G0'] ?? 0.5), 1 - Number(process.env['L0'] ?? 0.8)] },
] as const;

/** The noises that are averaged over: gamma and log-normal, around what fits each best. */
function noisesOf(
  y: readonly number[],
  fit: MeanFit,
  levels: readonly { mean: number }[],
  members: readonly (readonly number[])[],
): WeightedNoise[] {
  const logMeans = Float64Array.from(fit.logMeans);
  members.forEach((each, g) => {
    for (const i of each) logMeans[i] = (logMeans[i] ?? 0) + (levels[g]?.mean ?? 0);
  });
  const fitOf = (noise: Noise): number =>
    y.reduce(
      (sum, each, i) =>
        sum + contaminated(each, Math.exp(logMeans[i] ?? 0), noise.logPoint(each, logMeans[i] ?? 0)).logPoint,
      0,
    );
  const gammaFit = (logK: number) => fitOf(gammaNoise(Math.exp(logK))) + logKPrior(logK);
  const logNormalFit = (logSigma: number) => fitOf(logNormalNoise(Math.exp(logSigma))) + logSigmaPrior(logSigma);
  const logK = Math.log(fit.k);
  const sigmaAt = 0.5 * Math.log(Math.log1p(1 / fit.k));
  const logSigma = highest(
    logNormalFit,
    Math.max(Math.log(0.04), sigmaAt - 0.9),
    Math.min(Math.log(2.2), sigmaAt + 0.9),
    0.04,
  );
  const kinds = [
    ...around(logK, errorOf(gammaFit, logK)).map((at) => {
      const k = Math.exp(Math.min(Math.log(1e5), at));
      return { noise: gammaNoise(k), k, family: 0, logWeight: Math.log(GAMMA_WEIGHT) + logKPrior(at) };
    }),
    ...around(logSigma, errorOf(logNormalFit, logSigma)).map((at) => {
      const sigma = Math.exp(at);
      return {
        noise: logNormalNoise(sigma),
        k: 1 / Math.expm1(sigma ** 2),
        family: 1,
        logWeight: Math.log(1 - GAMMA_WEIGHT) + logSigmaPrior(at),
      };
    }),
  ];
  return SPIKE_SHARES.flatMap(({ spikes, weights }) =>
    kinds.map((kind) => ({ ...kind, spikes, logWeight: kind.logWeight + Math.log(weights[kind.family] ?? 0) })),
  );
}

/** What is known before anything is counted: ordinary k lie about 1, ordinary sigma about 0.8. */
const logKPrior = (logK: number): number => -0.5 * (logK / 0.8) ** 2;
const logSigmaPrior = (logSigma: number): number => -0.5 * ((logSigma + 0.22) / 0.35) ** 2;

function around(middle: number, error: number): number[] {
  return STEPS.map((step) => middle + step * error);
}

/** Standard error by the curvature of a log-likelihood. */
function errorOf(of: (at: number) => number, at: number): number {
  const step = 0.15;
  const curvature = (2 * of(at) - of(at - step) - of(at + step)) / step ** 2;
  return Math.min(0.8, 1 / Math.sqrt(Math.max(1, curvature)));
}

/** One noise with each group's likelihood and prior on its grid, and ln of how likely it makes all counts. */
interface PreparedNoise extends WeightedNoise {
  readonly likelihoods: readonly LevelLikelihood[];
  /** ln prior density of each group's level at its nodes, spreads averaged by the other groups. */
  readonly priors: readonly Float64Array[];
  readonly logFit: number;
}

function prepareNoise(
  weighted: WeightedNoise,
  groups: readonly Group[],
  grids: readonly LevelGrid[],
  y: readonly number[],
  { logMeans }: MeanFit,
): PreparedNoise {
  const likelihoods = grids.map((grid) => likelihoodOf(grid, y, logMeans, weighted.noise, weighted.spikes));
  const levels = groups.map(({ wider }, g) => ({
    ...momentsOf(grids[g] as LevelGrid, likelihoods[g] as LevelLikelihood),
    wider,
  }));
  const priors = SPREADS.map(({ spread }) => priorsOf(levels, spread));
  const densities = grids.map((grid, g) => SPREADS.map((_, s) => densityOf(grid, priors[s]?.[g] as LevelPrior)));
  const fits = densities.map((each, g) => each.map((density) => logSum(density, likelihoods[g]?.all as Float64Array)));
  const totals = SPREADS.map(({ logWeight }, s) => fits.reduce((sum, each) => sum + (each[s] ?? 0), logWeight));
  let logFit = weighted.logWeight;
  const averaged = densities.map((each, g) => {
    const without = totals.map((total, s) => total - (fits[g]?.[s] ?? 0));
    const top = Math.max(...without);
    const weights = without.map((value) => Math.exp(value - top));
    const sum = weights.reduce((total, value) => total + value, 0);
    const mixed = (grids[g] as LevelGrid).nodes.map((_, j) =>
      Math.log(
        Math.max(
          1e-300,
          each.reduce((total, density, s) => total + ((weights[s] ?? 0) / sum) * Math.exp(density[j] ?? 0), 0),
        ),
      ),
    );
    logFit += logSum(mixed, likelihoods[g]?.all as Float64Array);
    return mixed;
  });
  return { ...weighted, likelihoods, priors: averaged, logFit };
}

function densityOf({ nodes, spacing }: LevelGrid, { centre, variance }: LevelPrior): Float64Array {
  // A prior narrower than the grid would fall between its nodes.
  const sd = Math.max(Math.sqrt(variance), 0.6 * spacing);
  return nodes.map(
    (node) => -0.5 * ((node - centre) / sd) ** 2 - Math.log(sd) + Math.log(spacing) - 0.9189385332046727,
  );
}

function logSum(one: Float64Array, other: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < one.length; j += 1) top = Math.max(top, (one[j] ?? 0) + (other[j] ?? 0));
  let sum = 0;
  for (let j = 0; j < one.length; j += 1) sum += Math.exp((one[j] ?? 0) + (other[j] ?? 0) - top);
  return top + Math.log(sum);
}

function predictAll(
  units: readonly GroupedUnit[],
  groups: readonly Group[],
  grids: readonly LevelGrid[],
  noises: readonly PreparedNoise[],
  fit: MeanFit,
): Prediction[] {
  const made = new Array<Prediction>(units.length);
  groups.forEach(({ members }, g) => {
    members.forEach((i, m) => {
      made[i] = predictOne(
        (units[i] as GroupedUnit).y,
        fit.logMeans[i] ?? 0,
        fit.variances[i] ?? 0,
        m,
        g,
        grids[g] as LevelGrid,
        noises,
      );
    });
  });
  return made;
}

const HERMITE = [
  [-1.7320508, 1 / 6],
  [0, 2 / 3],
  [1.7320508, 1 / 6],
] as const;

function predictOne(
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
  const parts: { noise: Noise; family: number; at: number; weight: number }[] = [];
  const families = [0, 0];
  noises.forEach(({ family }, n) => {
    families[family] = (families[family] ?? 0) + (shares[n] ?? 0) / total;
  });
  noises.forEach(({ noise, family, k: spread }, n) => {
    const share = (shares[n] ?? 0) / total;
    if (share < NEGLIGIBLE) return;
    k += share / spread;
    posteriors[n]?.weights.forEach((weight, j) => {
      const at = logMean + (grid.nodes[j] ?? 0);
      expected += share * weight * Math.exp(at);
      mean += share * weight * at;
      square += share * weight * at * at;
      if (share * weight > NEGLIGIBLE) parts.push({ noise, family, at, weight: share * weight });
    });
  });
  const relativeVariance = Math.max(0, square - mean * mean) + variance;
  const shifts = variance > 1e-4 ? HERMITE : ([[0, 1]] as const);
  const tailOf = (count: number): number => {
    if (count <= 0) return 0;
    const sums = [0, 0];
    for (const { noise, family, at, weight } of parts)
      for (const [step, part] of shifts)
        sums[family] =
          (sums[family] ?? 0) + weight * part * Math.exp(noise.logTail(count, at + step * Math.sqrt(variance)));
    const cautious = Math.max(...sums.map((sum, f) => sum / Math.max(families[f] ?? 0, PLAUSIBLE)));
    return Math.log(Math.min(1, Math.max(1e-300, cautious)));
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
