import { FEW_MEMBERS, MOST_AMONG_NOBODIES, MOST_ORDINARY, NOBODIES, ORDINARY } from '../constants.js';
import { meanOfLowest, medianOf } from '../robust-z.js';
import { bandsOfOthers, improveBands, type Scores } from './band-levels.js';
import { logContaminated, ordinaryShare, SPIKES_AMONG_NOBODIES, type Spikes } from './contamination.js';
import { highest } from './golden-section.js';
import { gammaNoise } from './noise-family.js';

/** One count with what it is compared by. */
export interface PeerUnit {
  readonly y: number;
  /** What the count is proportional to: 1, or an expectation made elsewhere. */
  readonly exposure: number;
  /** Variance of the logarithm of that, where it is only known so well; missing: it is exact. */
  readonly exposureVariance?: number;
  /** Size of the list, where it is known: a power of it is learnt. */
  readonly size: number | null;
  /** Size band: what a power of the size cannot say. Empty: none. */
  readonly band: string;
}

/** Means of all units as far as exposure and size say them, the levels of groups apart. */
export interface MeanFit {
  /** ln of the mean before its group's level. */
  readonly logMeans: Float64Array;
  /** Variance of that logarithm that the learnt power of size and the size bands leave. */
  readonly variances: Float64Array;
  readonly k: number;
  /** The learnt power of size. */
  readonly power: number;
  /** What may lie on top of ordinary counts, for estimating. */
  readonly spikes: Spikes;
}

const ROUNDS = 8;
/** Before anything is learnt a count is taken to be proportional to the list, give or take. */
const POWER = 1;
const POWER_SPREAD = 0.5;
/** With fewer units a band of sizes has nothing of its own. */
const FEWEST_FOR_BANDS = 150;
/** How far levels of groups are spread before anything is learnt: standard deviation of their logarithm. */
export const LEVEL_SPREAD = 0.6;

/** Fits the power of size, the bands and a first k, each unit weighing as much as it is likely to be an ordinary one. */
export function fitMeans(units: readonly PeerUnit[], groups: readonly (readonly number[])[], few: Spikes): MeanFit {
  const logSizes = units.map(({ size }) => Math.log(Math.max(1, size ?? 1)));
  const known = units.map(({ size }) => size !== null && size > 0);
  const centre = medianOf(logSizes.filter((_, i) => known[i]));
  const x = Float64Array.from(logSizes, (each, i) => (known[i] ? each - centre : 0));
  const fixed = Float64Array.from(units, ({ exposure }) => Math.log(Math.max(1e-9, exposure)));
  const state = startOf(units, x, fixed, few);
  for (let round = 0; round < ROUNDS; round += 1) improve(units, groups, x, fixed, state, round);
  const { intercept, power, k, information, spikes } = state;
  const bands = bandsOfOthers(units, scoresOf(units, x, fixed, state), state.bands);
  const ofPower = variancesOf(groups, x, information, 1 / (1 / k + Math.exp(-intercept)));
  return {
    logMeans: Float64Array.from(
      units,
      (_, i) => (fixed[i] ?? 0) + intercept + power * (x[i] ?? 0) + (bands.levels[i] ?? 0),
    ),
    variances: ofPower.map((each, i) => each + (bands.variances[i] ?? 0) + (units[i]?.exposureVariance ?? 0)),
    k,
    power,
    spikes,
  };
}

/**
 * What the error of the power of size leaves open: as far as a unit's size differs from where its level is known, its group's
 * others, or the middle of all sizes as far as those are few. `each`: what one unit tells of a level.
 */
function variancesOf(
  groups: readonly (readonly number[])[],
  x: Float64Array,
  information: number,
  each: number,
): Float64Array {
  const variances = new Float64Array(x.length);
  const prior = 1 / LEVEL_SPREAD ** 2;
  for (const members of groups) {
    const sum = members.reduce((total, i) => total + (x[i] ?? 0), 0);
    for (const i of members) {
      const known = (each * (sum - (x[i] ?? 0))) / ((members.length - 1) * each + prior);
      variances[i] = ((x[i] ?? 0) - known) ** 2 / information;
    }
  }
  return variances;
}

interface State {
  intercept: number;
  power: number;
  bands: Map<string, number>;
  levels: Float64Array;
  /** The same, of few members by the others: a level that a count makes for itself would hide how far counts scatter. */
  othersLevels: Float64Array;
  k: number;
  information: number;
  readonly spikes: Spikes;
}

function startOf(units: readonly PeerUnit[], x: Float64Array, fixed: Float64Array, few: Spikes): State {
  const rates = units.map(({ y }, i) => y / Math.exp((fixed[i] ?? 0) + POWER * (x[i] ?? 0))).sort((a, b) => a - b);
  const middle = medianOf(rates);
  // Where two of three count nobody, those who count somebody are ordinary too, but for as many as may be spikes.
  const areFew = meanOfLowest(rates, NOBODIES) === 0;
  const rate = middle > 0 ? 1.2 * middle : 1.3 * meanOfLowest(rates, areFew ? MOST_ORDINARY : ORDINARY);
  const state: State = {
    intercept: Math.log(Math.max(rate, 1e-4)),
    power: POWER,
    bands: new Map(),
    levels: new Float64Array(units.length),
    othersLevels: new Float64Array(units.length),
    k: 1,
    information: 1,
    spikes: areFew ? { ...SPIKES_AMONG_NOBODIES, share: few.share } : few,
  };
  if (areFew) state.k = improvedK(units, x, fixed, state);
  return state;
}

function improve(
  units: readonly PeerUnit[],
  groups: readonly (readonly number[])[],
  x: Float64Array,
  fixed: Float64Array,
  state: State,
  round: number,
): void {
  const scores = scoresOf(units, x, fixed, state);
  const { weights, residuals } = scores;
  improveLevels(groups, weights, residuals, state);
  improvePower(groups, x, weights, residuals, state);
  if (units.length >= FEWEST_FOR_BANDS) improveBands(units, scores, state.bands);
  if (round % 2 === 1) state.k = improvedK(units, x, fixed, state);
}

/** What each count says of its mean: how far it is from it, and with what weight. */
function scoresOf(units: readonly PeerUnit[], x: Float64Array, fixed: Float64Array, state: State): Scores {
  const noise = gammaNoise(state.k);
  const isAmongNobodies = state.spikes.above !== undefined;
  const [weights, residuals] = [new Float64Array(units.length), new Float64Array(units.length)];
  units.forEach(({ y, band }, i) => {
    const logMean =
      (fixed[i] ?? 0) +
      state.intercept +
      state.power * (x[i] ?? 0) +
      (state.bands.get(band) ?? 0) +
      (state.levels[i] ?? 0);
    const mean = Math.exp(logMean);
    const ordinary = ordinaryShare(y, mean, noise.logPoint(y, logMean), state.spikes);
    weights[i] = (ordinary * mean) / (1 + mean / state.k);
    // Cut so low among nobodies, the few who count somebody would never balance the others, and the mean would sink to nothing.
    residuals[i] = Math.max(-1, Math.min(isAmongNobodies ? MOST_AMONG_NOBODIES : 4, (y - mean) / mean));
  });
  return { weights, residuals };
}

/** The intercept takes the whole; a group's level what is left of it, drawn towards none. */
function improveLevels(
  groups: readonly (readonly number[])[],
  weights: Float64Array,
  residuals: Float64Array,
  state: State,
): void {
  let [sum, information] = [0, 1e-9];
  for (let i = 0; i < weights.length; i += 1) {
    sum += (weights[i] ?? 0) * (residuals[i] ?? 0);
    information += weights[i] ?? 0;
  }
  const step = sum / information;
  state.intercept += 0.8 * step;
  if (groups.length < 2) return;
  for (const members of groups) {
    let [own, weight] = [0, 1 / LEVEL_SPREAD ** 2];
    for (const i of members) {
      own += (weights[i] ?? 0) * ((residuals[i] ?? 0) - step);
      weight += weights[i] ?? 0;
    }
    const level = state.levels[members[0] ?? 0] ?? 0;
    const next = level + (0.8 * (own - level / LEVEL_SPREAD ** 2)) / weight;
    for (const i of members) {
      state.levels[i] = Math.max(-4, Math.min(4, next));
      const itself = members.length <= FEW_MEMBERS ? (weights[i] ?? 0) : 0;
      const ownPart = (itself * (residuals[i] ?? 0)) / (weight - itself);
      state.othersLevels[i] = Math.max(-4, Math.min(4, next - ownPart));
    }
  }
}

/** By what differs within groups. */
function improvePower(
  groups: readonly (readonly number[])[],
  x: Float64Array,
  weights: Float64Array,
  residuals: Float64Array,
  state: State,
): void {
  let [score, information] = [-(state.power - POWER) / POWER_SPREAD ** 2, 1 / POWER_SPREAD ** 2];
  for (const members of groups) {
    let [weight, middle, residual] = [1e-9, 0, 0];
    for (const i of members) {
      weight += weights[i] ?? 0;
      middle += (weights[i] ?? 0) * (x[i] ?? 0);
      residual += (weights[i] ?? 0) * (residuals[i] ?? 0);
    }
    middle /= weight;
    residual /= weight;
    for (const i of members) {
      const apart = (x[i] ?? 0) - middle;
      score += (weights[i] ?? 0) * apart * ((residuals[i] ?? 0) - residual);
      information += (weights[i] ?? 0) * apart * apart;
    }
  }
  state.power += Math.max(-0.5, Math.min(0.5, score / information));
  state.information = information;
}

const [LOWEST_K, HIGHEST_K] = [Math.log(0.08), Math.log(2000)];

/** Golden-section search over ln k of the likelihood with a share of spikes. */
function improvedK(units: readonly PeerUnit[], x: Float64Array, fixed: Float64Array, state: State): number {
  const logMeans = units.map(
    ({ band }, i) =>
      (fixed[i] ?? 0) +
      state.intercept +
      state.power * (x[i] ?? 0) +
      (state.bands.get(band) ?? 0) +
      (state.othersLevels[i] ?? 0),
  );
  const fit = (logK: number): number => {
    const noise = gammaNoise(Math.exp(logK));
    // One unit's worth of k about 1, so that a dozen counts do not make a Poisson's.
    let sum = -0.5 * (logK / 1.5) ** 2;
    units.forEach(({ y }, i) => {
      const logMean = logMeans[i] ?? 0;
      sum += logContaminated(y, Math.exp(logMean), noise.logPoint(y, logMean), state.spikes);
    });
    return sum;
  };
  return Math.exp(highest(fit, LOWEST_K, HIGHEST_K, 0.05));
}
