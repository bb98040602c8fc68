import { contaminated, SPIKE_SHARE } from './contamination.js';
import { highest, type MeanFit } from './mean-fit.js';
import { gammaNoise, logNormalNoise, type Noise } from './noise-family.js';

/** A noise that the predictions average over. */
export interface WeightedNoise {
  readonly noise: Noise;
  readonly k: number;
  /** The share of counts that may be spikes. */
  readonly spikes: number;
  /** ln of its prior weight. */
  readonly logWeight: number;
}

const GAMMA_WEIGHT = 0.6;
/** In standard errors of ln k (ln sigma). */
const STEPS = [-2.4, -1.4, -0.6, 0.2, 1.1, 2.2] as const;
/** Of thousands of counts fewer steps tell as much. */
const FEW_STEPS_FROM = 600;
const FEW_STEPS = [-1.6, -0.4, 0.7, 1.8] as const;
/** A kind of noise so much less likely than another, in ln, is left out. */
const OUT_OF_QUESTION = 18;
/** Spikes there are none, or a few: with how likely that is, for each kind of noise. */
const SPIKE_SHARES = [
  { spikes: 0.001, weights: [0.5, 0.5] },
  { spikes: 0.1, weights: [0.5, 0.5] },
] as const;

/** The noises that are averaged over: gamma and log-normal, around what fits each best. */
export function noisesOf(
  y: readonly number[],
  fit: MeanFit,
  levels: readonly { mean: number }[],
  members: readonly (readonly number[])[],
): WeightedNoise[] {
  const logMeans = Float64Array.from(fit.logMeans);
  members.forEach((each, g) => {
    for (const i of each) logMeans[i] = (logMeans[i] ?? 0) + (levels[g]?.mean ?? 0);
  });
  const fitOf = (noise: Noise, spikes = SPIKE_SHARE): number =>
    y.reduce(
      (sum, each, i) =>
        sum + contaminated(each, Math.exp(logMeans[i] ?? 0), noise.logPoint(each, logMeans[i] ?? 0), spikes).logPoint,
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
  const steps = y.length < FEW_STEPS_FROM ? STEPS : FEW_STEPS;
  const at = [logK, logSigma] as const;
  const errors = [errorOf(gammaFit, logK), errorOf(logNormalFit, logSigma)] as const;
  const made = (family: 0 | 1, log: number) => (family === 0 ? gammaOf(log) : logNormalOf(log));
  const best = SPIKE_SHARES.flatMap(({ spikes, weights }) =>
    ([0, 1] as const).map((family) => ({
      family,
      spikes,
      logWeight: Math.log(weights[family]),
      fit: fitOf(made(family, at[family]).noise, spikes),
    })),
  );
  const highestFit = Math.max(...best.map(({ fit }) => fit));
  return best
    .filter(({ fit: each }) => each > highestFit - OUT_OF_QUESTION)
    .flatMap(({ family, spikes, logWeight }) =>
      steps.map((step) => {
        const noise = made(family, at[family] + step * errors[family]);
        return { ...noise, spikes, logWeight: noise.logWeight + logWeight };
      }),
    );
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

/** What is known before anything is counted: ordinary k lie about 1, ordinary sigma about 0.8. */
const logKPrior = (logK: number): number => heavyTailed(logK / 0.4);
const logSigmaPrior = (logSigma: number): number => heavyTailed((logSigma + 0.22) / 0.15);

/** Student's, with three degrees of freedom: what the data say clearly is believed all the same. */
function heavyTailed(z: number): number {
  return -2 * Math.log1p((z * z) / 3);
}

/** Standard error by the curvature of a log-likelihood. */
function errorOf(of: (at: number) => number, at: number): number {
  const step = 0.15;
  const curvature = (2 * of(at) - of(at - step) - of(at + step)) / step ** 2;
  return Math.min(0.8, 1 / Math.sqrt(Math.max(1, curvature)));
}
