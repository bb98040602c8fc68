import { benjaminiHochberg } from '../src/statistics/false-discovery.js';
import { normalUpperTail } from '../src/statistics/normal.js';
import { gammaNoise, logNormalNoise } from '../src/statistics/peers/noise-family.js';
import { RandomSource } from '../src/statistics/random-source.js';
import { drawCount, type NoiseName } from './simulated-election.js';

const LOG_NORMAL = logNormalNoise(Math.sqrt(Math.log(2)));
const NODES = 2001;
const SEED = 1976;

/** ln P(Y >= y) of the true noise with the true mean. */
export function oracleLogTail(noise: NoiseName, y: number, mean: number): number {
  const logMean = Math.log(mean);
  if (noise === 'log-normal') return LOG_NORMAL.logTail(y, logMean);
  if (noise === 'zero-inflated')
    return y <= 0 ? 0 : Math.log(0.75) + gammaNoise(1.5).logTail(y, logMean - Math.log(0.75));
  if (noise === 'Poisson-inverse-Gaussian') return inverseGaussianTail(y, mean);
  return gammaNoise(Number(noise.slice(2))).logTail(y, logMean);
}

/** What the oracle flags: the same control of false discovery with tails that nothing had to be estimated for. */
export function oracleFlags(
  noise: NoiseName,
  y: readonly number[],
  means: readonly number[],
  share: number,
): boolean[] {
  const q = benjaminiHochberg(y.map((each, i) => Math.exp(oracleLogTail(noise, each, means[i] ?? 1))));
  return q.map((each) => each / share <= 0.05);
}

/** By the mixing density of an inverse Gaussian with mean and variance 1, on a grid of its logarithm. */
function inverseGaussianTail(y: number, mean: number): number {
  let sum = 0;
  const step = 12 / NODES;
  for (let i = 0; i < NODES; i += 1) {
    const logX = -8 + i * step;
    const x = Math.exp(logX);
    const density = Math.exp(-((x - 1) ** 2) / (2 * x)) / Math.sqrt(2 * Math.PI * x ** 3);
    // A Poisson count of so large a mean reaches y or does not, give or take its own spread.
    const z = (y - 0.5 - mean * x) / Math.sqrt(Math.max(mean * x, 1e-9));
    sum += density * x * step * normalUpperTail(z);
  }
  return Math.log(Math.min(1, Math.max(1e-300, sum)));
}

/** Share of draws that reach y: a check of the tails by simulation. */
export function drawnTail(noise: NoiseName, y: number, mean: number, draws: number): number {
  const random = new RandomSource(SEED);
  let reached = 0;
  for (let i = 0; i < draws; i += 1) if (drawCount(random, mean, noise) >= y) reached += 1;
  return reached / draws;
}
