import type { Spikes } from './contamination.js';
import { highest } from './golden-section.js';
import { gammaNoise, logNormalNoise, type Noise, zeroInflated } from './noise-family.js';
import type { WeightedNoise } from './prepared-noise.js';

/** Log-normal noise is the heavier: it weighs more, since a false accusation is as bad as a missed one. */
const GAMMA_WEIGHT = 0.2;
/** Towards nobody gamma noise is the heavier, and weighs as much more there. */
const LOG_HEAVIER = Math.log((1 - GAMMA_WEIGHT) / GAMMA_WEIGHT);
/** ln likelihood of all counts under one noise and what spikes may lie on top. */
export type FitOf = (noise: Noise, spikes: Spikes) => number;
/** Finds the best member of a family of noises. */
export type Around = (fitOf: FitOf, k: number, spikes: Spikes) => Family;

/** The family with such a share of precincts that count nobody whatever their mean; those that count somebody scatter less. */
export function inflated(around: Around, zeros: number): Around {
  return (fitOf, k, spikes) => {
    const { best, at, ...rest } = around((noise, of) => fitOf(zeroInflated(noise, zeros), of), Math.max(1, k), spikes);
    return {
      ...rest,
      best: zeroInflated(best, zeros),
      at: (step) => {
        const { noise, k: some, ...weights } = at(step);
        return { ...weights, noise: zeroInflated(noise, zeros), k: 1 / ((1 + 1 / some) / (1 - zeros) - 1) };
      },
    };
  };
}

/** A family of noises around its best member, by steps of the standard error of its parameter's logarithm. */
export interface Family {
  readonly best: Noise;
  readonly spikes: Spikes;
  readonly at: (step: number) => Omit<WeightedNoise, 'spikes'>;
}

export function gammaAround(fitOf: FitOf, k: number, spikes: Spikes): Family {
  const fitAt = (at: number) => fitOf(gammaNoise(Math.exp(at)), spikes) + logKPrior(at);
  const { at, error } = bestAround(fitAt, Math.max(-2.5, Math.log(k) - 1), Math.min(8, Math.log(k) + 1.6));
  return { best: gammaOf(at).noise, spikes, at: (step) => gammaOf(rounded(at + step * error)) };
}

export function logNormalAround(fitOf: FitOf, k: number, spikes: Spikes): Family {
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
  const logWeight = Math.log(GAMMA_WEIGHT) + logKPrior(logK);
  return { noise: gammaNoise(k), k, logWeight, logWeightOfFew: LOG_HEAVIER };
}

function logNormalOf(logSigma: number) {
  const sigma = Math.exp(logSigma);
  const logWeight = Math.log(1 - GAMMA_WEIGHT) + logSigmaPrior(logSigma);
  return { noise: logNormalNoise(sigma), k: 1 / Math.expm1(sigma ** 2), logWeight, logWeightOfFew: -LOG_HEAVIER };
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
