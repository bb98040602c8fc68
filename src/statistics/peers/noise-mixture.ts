import {
  FEW_MEMBERS,
  FEWEST_ZEROS,
  INFLATED_WEIGHT,
  INFLATION_BELIEVED,
  LEAST_INFLATION,
  ZEROS_AT_FIRST,
  ZEROS_PRECISION,
} from '../constants.js';
import { medianOf } from '../robust-z.js';
import { logContaminated, type Spikes } from './contamination.js';
import { highest } from './golden-section.js';
import { type LevelGrid, likelihoodOf, momentsOf, othersLevels } from './group-levels.js';
import { LEVEL_SPREAD, type MeanFit } from './mean-fit.js';
import { type Around, type FitOf, gammaAround, inflated, logNormalAround } from './noise-around.js';
import { gammaNoise, type Noise, zeroInflated } from './noise-family.js';
import type { WeightedNoise } from './prepared-noise.js';

/** In standard errors of ln k (ln sigma). */
const STEPS = [-2.4, -1.4, -0.6, 0.2, 1.1, 2.2] as const;
/** Of thousands of counts fewer steps tell as much. */
const FEW_STEPS_FROM = 600;
const FEW_STEPS = [-1.6, -0.4, 0.7, 1.8] as const;
/** A kind of noise so much less likely than another, in ln, is left out. */
const OUT_OF_QUESTION = 14;
/** Spikes there are none, or a few of any size, or some of one size: with how likely that is before anything is seen. */
const SPIKE_KINDS = [
  { share: 0.001, isSized: false, weight: 0.4 },
  { share: 0.1, isSized: false, weight: 0.25 },
  { share: 0.06, isSized: true, weight: 0.2 },
  { share: 0.2, isSized: true, weight: 0.15 },
] as const;
/** Sizes that spikes may have, in times the typical mean. */
const SIZES = Array.from({ length: 12 }, (_, i) => 1.5 * 1.5 ** i);

/** The noises that are averaged over: gamma and log-normal around what fits each best, each with every kind of spikes. */
export function noisesOf(y: readonly number[], fit: MeanFit, grids: readonly LevelGrid[]): WeightedNoise[] {
  const means = meansUnder(gammaNoise(fit.k), y, fit, grids);
  const families = familiesOf(y, fit, grids, means);
  // Where nearly nobody counts anything a spike still has more than one.
  const typical = Math.max(1, medianOf([...means.map(Math.exp)]));
  const sizes = SIZES.map((times) => times * typical);
  const steps = y.length < FEW_STEPS_FROM ? STEPS : FEW_STEPS;
  const kinds = families.flatMap(({ around, fitOf, logWeight: ofFamily }) =>
    SPIKE_KINDS.map(({ share, isSized, weight: ofKind }) => {
      const weight = ofFamily + Math.log(ofKind);
      // What spreads and what lies on top are found in turn: spikes that are taken for spread hide themselves.
      const plain = around(fitOf, fit.k, { ...fit.spikes, share });
      if (!isSized) return { family: plain, fit: fitOf(plain.best, plain.spikes), logWeight: weight };
      const sized = sizes.map((size) => ({ ...fit.spikes, share, size }));
      const first = likeliestSize(sized, (of) => fitOf(plain.best, of));
      const family = around(fitOf, fit.k, first.spikes);
      const { spikes, fit: best, logSizes } = likeliestSize(sized, (of) => fitOf(family.best, of));
      return { family: { ...family, spikes }, fit: best, logWeight: weight + logSizes };
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

/** ln means of all counts with the levels of their groups as one noise says them. */
function meansUnder(
  base: Noise,
  y: readonly number[],
  { logMeans, spikes }: MeanFit,
  grids: readonly LevelGrid[],
): Float64Array {
  const means = Float64Array.from(logMeans);
  for (const grid of grids) {
    const likelihood = likelihoodOf(grid, y, logMeans, base, spikes);
    // A level that one count or two make for themselves would hide how far counts scatter.
    const isSmall = grid.members.length <= FEW_MEMBERS;
    const others = isSmall ? othersLevels(grid, likelihood, LEVEL_SPREAD) : [];
    const { mean } = momentsOf(grid, likelihood);
    grid.members.forEach((i, m) => {
      means[i] = (means[i] ?? 0) + (others[m] ?? mean);
    });
  }
  return means;
}

function fitUnder(logMeans: Float64Array, y: readonly number[]): FitOf {
  const means = logMeans.map(Math.exp);
  return (noise, spikes) => {
    let sum = 0;
    for (let i = 0; i < y.length; i += 1) {
      const count = y[i] ?? 0;
      sum += logContaminated(count, means[i] ?? 1, noise.logPoint(count, logMeans[i] ?? 0), spikes);
    }
    return sum;
  };
}

interface WeightedFamily {
  readonly around: Around;
  readonly fitOf: FitOf;
  readonly logWeight: number;
}

/**
 * Gamma and log-normal noise, and where that explains the counts better the same with a share of precincts that count nobody whatever
 * their mean. Then a group without anybody says little of its level, so that levels are found anew.
 */
function familiesOf(
  y: readonly number[],
  fit: MeanFit,
  grids: readonly LevelGrid[],
  means: Float64Array,
): WeightedFamily[] {
  const fitOf = fitUnder(means, y);
  const plain = [gammaAround, logNormalAround].map((around) => ({ around, fitOf, logWeight: 0 }));
  const zeros = y.filter((count) => count === 0).length / y.length;
  if (zeros < FEWEST_ZEROS) return plain;
  const ofSome = fitUnder(meansUnder(zeroInflated(gammaNoise(1), ZEROS_AT_FIRST * zeros), y, fit, grids), y);
  const none = { ...fit.spikes, share: SPIKE_KINDS[0].share };
  const bestOf = (around: Around, of: FitOf) => of(around(of, fit.k, none).best, none);
  const inflatedFit = (share: number) => bestOf(inflated(gammaAround, share), ofSome);
  const share = highest(inflatedFit, LEAST_INFLATION, zeros, ZEROS_PRECISION);
  const gain = inflatedFit(share) - Math.max(bestOf(gammaAround, fitOf), bestOf(gammaAround, ofSome));
  if (gain < INFLATION_BELIEVED) return plain;
  return plain.flatMap(({ around }) => [
    { around, fitOf, logWeight: Math.log(1 - INFLATED_WEIGHT) },
    { around: inflated(around, share), fitOf: ofSome, logWeight: Math.log(INFLATED_WEIGHT) },
  ]);
}

/** The likeliest size, what all of them make of the whole fit, and ln of what they are worth together beside that one. */
function likeliestSize(sized: readonly Spikes[], fitOf: (spikes: Spikes) => number) {
  const fits = sized.map(fitOf);
  const best = Math.max(...fits);
  const logSizes = Math.log(fits.reduce((sum, each) => sum + Math.exp(each - best), 0) / sized.length);
  return { spikes: sized[fits.indexOf(best)] as Spikes, fit: best + logSizes, logSizes };
}
