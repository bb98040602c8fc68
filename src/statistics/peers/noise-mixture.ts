import { FEW_MEMBERS } from '../constants.js';
import { medianOf } from '../robust-z.js';
import { logContaminated, type Spikes } from './contamination.js';
import { highest } from './golden-section.js';
import { type LevelGrid, likelihoodOf, momentsOf, othersLevels } from './group-levels.js';
import { LEVEL_SPREAD, type MeanFit } from './mean-fit.js';
import { gammaNoise, logNormalNoise, type Noise } from './noise-family.js';
import type { WeightedNoise } from './prepared-noise.js';

/** Log-normal noise is the heavier: it weighs more, since a false accusation is as bad as a missed one. */
const GAMMA_WEIGHT = 0.2;
/** In standard errors of ln k (ln sigma). */
const STEPS = [-2.4, -1.4, -0.6, 0.2, 1.1, 2.2] as const;
/** Of thousands of counts fewer steps tell as much. */
const FEW_STEPS_FROM = 600;
const FEW_STEPS = [-1.6, -0.4, 0.7, 1.8] as const;
/** A kind of noise so much less likely than another, in ln, is left out. */
const OUT_OF_QUESTION = 14;
/** Spikes there are none, or a few of any size, or some of one size: with how likely that is before anything is seen. */
const SPIKE_KINDS = [
  { share: 0.001, sized: false, weight: 0.4 },
  { share: 0.1, sized: false, weight: 0.25 },
  { share: 0.06, sized: true, weight: 0.2 },
  { share: 0.2, sized: true, weight: 0.15 },
] as const;
/** Sizes that spikes may have, in times the typical mean. */
const SIZES = Array.from({ length: 12 }, (_, i) => 1.5 * 1.5 ** i);

/** The noises that are averaged over: gamma and log-normal around what fits each best, each with every kind of spikes. */
export function noisesOf(y: readonly number[], fit: MeanFit, grids: readonly LevelGrid[]): WeightedNoise[] {
  const logMeans = Float64Array.from(fit.logMeans);
  const base = gammaNoise(fit.k);
  for (const grid of grids) {
    const likelihood = likelihoodOf(grid, y, fit.logMeans, base);
    // A level that one count or two make for themselves would hide how far counts scatter.
    const isSmall = grid.members.length <= FEW_MEMBERS;
    const others = isSmall ? othersLevels(grid, likelihood, LEVEL_SPREAD) : [];
    const { mean } = momentsOf(grid, likelihood);
    grid.members.forEach((i, m) => {
      logMeans[i] = (logMeans[i] ?? 0) + (others[m] ?? mean);
    });
  }
  const means = logMeans.map(Math.exp);
  const fitOf = (noise: Noise, spikes: Spikes): number => {
    let sum = 0;
    for (let i = 0; i < y.length; i += 1) {
      const count = y[i] ?? 0;
      sum += logContaminated(count, means[i] ?? 1, noise.logPoint(count, logMeans[i] ?? 0), spikes);
    }
    return sum;
  };
  // Where nearly nobody counts anything a spike still has more than one.
  const typical = Math.max(1, medianOf([...means]));
  const sizes = SIZES.map((times) => times * typical);
  const steps = y.length < FEW_STEPS_FROM ? STEPS : FEW_STEPS;
  const kinds = [gammaAround, logNormalAround].flatMap((around) =>
    SPIKE_KINDS.map(({ share, sized, weight }) => {
      // What spreads and what lies on top are found in turn: spikes that are taken for spread hide themselves.
      const plain = around(fitOf, fit.k, { share, size: null });
      if (!sized) return { family: plain, fit: fitOf(plain.best, plain.spikes), logWeight: Math.log(weight) };
      const first = likeliestSize(share, sizes, (of) => fitOf(plain.best, of));
      const family = around(fitOf, fit.k, first.spikes);
      const { spikes, fit: best, logSizes } = likeliestSize(share, sizes, (of) => fitOf(family.best, of));
      return { family: { ...family, spikes }, fit: best, logWeight: Math.log(weight) + logSizes };
    }),
  );
  const highestFit = Math.max(...kinds.map(({ fit: each }) => each));
  return kinds
    .filter(({ fit: each }) => each > highestFit - OUT_OF_QUESTION)
    .flatMap(({ family, logWeight }) =>
      steps.map((step) => {
        const noise = family.at(step);
        return { ...noise, spikes: family.spikes, logWeight: noise.logWeight + logWeight };
      }),
    );
}

type FitOf = (noise: Noise, spikes: Spikes) => number;

/** The likeliest size, what all of them make of the whole fit, and ln of what they are worth together beside that one. */
function likeliestSize(share: number, sizes: readonly number[], fitOf: (spikes: Spikes) => number) {
  const fits = sizes.map((size) => fitOf({ share, size }));
  const best = Math.max(...fits);
  const logSizes = Math.log(fits.reduce((sum, each) => sum + Math.exp(each - best), 0) / sizes.length);
  return { spikes: { share, size: sizes[fits.indexOf(best)] ?? 1 }, fit: best + logSizes, logSizes };
}

/** A family of noises around its best member, by steps of the standard error of its parameter's logarithm. */
interface Family {
  readonly best: Noise;
  readonly spikes: Spikes;
  readonly at: (step: number) => { readonly noise: Noise; readonly k: number; readonly logWeight: number };
}

function gammaAround(fitOf: FitOf, k: number, spikes: Spikes): Family {
  const fitAt = (at: number) => fitOf(gammaNoise(Math.exp(at)), spikes) + logKPrior(at);
  const { at, error } = bestAround(fitAt, Math.max(-2.5, Math.log(k) - 1), Math.min(8, Math.log(k) + 1.6));
  return { best: gammaOf(at).noise, spikes, at: (step) => gammaOf(rounded(at + step * error)) };
}

function logNormalAround(fitOf: FitOf, k: number, spikes: Spikes): Family {
  const middle = 0.5 * Math.log(Math.log1p(1 / k));
  const fitAt = (at: number) => fitOf(logNormalNoise(Math.exp(at)), spikes) + logSigmaPrior(at);
  const { at, error } = bestAround(
    fitAt,
    Math.max(Math.log(0.04), middle - 1.1),
    Math.min(Math.log(2.2), middle + 0.9),
  );
  return { best: logNormalOf(at).noise, spikes, at: (step) => logNormalOf(rounded(at + step * error)) };
}

/** Where on the lattice a fit is best, and its standard error there. */
function bestAround(fitAt: (at: number) => number, from: number, to: number) {
  const at = rounded(highest((each) => fitAt(rounded(each)), from, Math.max(from, to), 2 * LATTICE));
  return { at, error: errorOf(fitAt, at) };
}

function gammaOf(logK: number) {
  const k = Math.exp(Math.min(Math.log(1e5), logK));
  return { noise: gammaNoise(k), k, logWeight: Math.log(GAMMA_WEIGHT) + logKPrior(logK) };
}

function logNormalOf(logSigma: number) {
  const sigma = Math.exp(logSigma);
  const logWeight = Math.log(1 - GAMMA_WEIGHT) + logSigmaPrior(logSigma);
  return { noise: logNormalNoise(sigma), k: 1 / Math.expm1(sigma ** 2), logWeight };
}

/** Parameters lie on a lattice, so that noises are made once and not for every judgement. */
const LATTICE = 0.02;
const rounded = (log: number): number => Math.round(log / LATTICE) * LATTICE;

/**
 * What is known before anything is counted: ordinary k lie about 1, ordinary sigma about 0.85, but small places that are much
 * alike may count as evenly as a Poisson.
 */
const logKPrior = (logK: number): number => orEven(heavyTailed(logK / 0.4), logK > 0);
const logSigmaPrior = (logSigma: number): number => orEven(heavyTailed((logSigma + 0.15) / 0.15), logSigma < -0.15);
const EVEN = 0.04;
const orEven = (log: number, even: boolean): number => (even ? Math.log(Math.exp(log) + EVEN) : log);

/** Student's, with three degrees of freedom: what the data say clearly is believed all the same. */
function heavyTailed(z: number): number {
  return -2 * Math.log1p((z * z) / 3);
}

/** Standard error by the curvature of a log-likelihood. */
function errorOf(of: (at: number) => number, at: number): number {
  const step = 8 * LATTICE;
  const curvature = (2 * of(at) - of(at - step) - of(at + step)) / step ** 2;
  return Math.min(0.8, 1 / Math.sqrt(Math.max(1, curvature)));
}
