import { logNegativeBinomial, logNegativeBinomialTail } from '../negative-binomial.js';
import { logNormalUpperTail } from '../normal.js';
import { logGamma } from '../special-functions.js';

/** How ordinary counts scatter around their mean: one member of a family of distributions, as functions of ln mean. */
export interface Noise {
  /** ln P(Y = y). */
  logPoint(y: number, logMean: number): number;
  /** ln P(Y >= y). */
  logTail(y: number, logMean: number): number;
}

/** Noises that were made already: what a table holds is the same for every judgement. */
const MADE = new Map<string, Noise>();
/** A table of a noise takes up to 100 kB. */
const MOST_MADE = 400;

function made(kind: string, parameter: number, make: (parameter: number) => Noise): Noise {
  const key = `${kind} ${parameter}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  if (MADE.size >= MOST_MADE) MADE.clear();
  const noise = make(parameter);
  MADE.set(key, noise);
  return noise;
}

/** Negative binomial (gamma) noise: variance mean + mean²/k. */
export function gammaNoise(k: number): Noise {
  return made('gamma', k, makeGamma);
}

/** Log-normal noise: a Poisson count whose mean is log-normal, with standard deviation `sigma` of its logarithm. */
export function logNormalNoise(sigma: number): Noise {
  return made('log-normal', sigma, makeLogNormal);
}

/** Of the precincts such a share count nobody for a reason of their own (a clerk who writes nothing down), the others by `noise`; the mean is that of both. */
export function zeroInflated(noise: Noise, share: number): Noise {
  const some = Math.log1p(-share);
  return {
    logPoint: (y, logMean) => {
      const point = some + noise.logPoint(y, logMean - some);
      return y > 0 ? point : Math.log(share + Math.exp(point));
    },
    logTail: (y, logMean) => (y <= 0 ? 0 : some + noise.logTail(y, logMean - some)),
  };
}

/** Up to here the part of ln P that only the count decides is kept. */
const MOST_HEADS = 2000;

function makeGamma(k: number): Noise {
  const heads = [k * Math.log(k)];
  const headOf = (y: number): number => {
    for (let next = heads.length; next <= y; next += 1)
      heads.push((heads[next - 1] ?? 0) + Math.log((next - 1 + k) / next));
    return heads[y] ?? 0;
  };
  return {
    logPoint: (y, logMean) => {
      const mean = Math.exp(logMean);
      return y < MOST_HEADS ? headOf(y) + y * logMean - (y + k) * Math.log(mean + k) : logNegativeBinomial(y, mean, k);
    },
    logTail: (y, logMean) => logNegativeBinomialTail(y, Math.exp(logMean), k),
  };
}

/** From here on a count is as good as continuous, and its own Poisson noise a part of the log-normal's. */
const CONTINUOUS_FROM = 25;
const LOWEST = -8;
const HIGHEST = 20;
/** A sum of points knows no tail below what rounding leaves of 1. */
const LEAST_TAIL = 1e-13;

function makeLogNormal(sigma: number): Noise {
  const points = new Map<number, Float64Array>();
  // ln P is straight enough between neighbours, the more so the wider the noise.
  const lattice = sigma < 0.4 ? 0.05 : 0.1;
  const slots = Math.round((HIGHEST - LOWEST) / lattice);
  const nodes = nodesOf(sigma);
  const pointAt = (y: number, slot: number): number => {
    let row = points.get(y);
    if (row === undefined) {
      row = new Float64Array(slots).fill(Number.NaN);
      points.set(y, row);
    }
    const known = row[slot] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const made = mixedPoint(y, LOWEST + slot * lattice, nodes);
    row[slot] = made;
    return made;
  };
  const interpolated = (y: number, logMean: number): number => {
    const at = Math.min(slots - 2, Math.max(0, (logMean - LOWEST) / lattice));
    const slot = Math.floor(at);
    return pointAt(y, slot) + (at - slot) * (pointAt(y, slot + 1) - pointAt(y, slot));
  };
  const continuousTail = (y: number, logMean: number): number =>
    logNormalUpperTail((Math.log(y - 0.5) - logMean + sigma ** 2 / 2) / Math.sqrt(sigma ** 2 + 1 / y));
  return {
    logPoint: (y, logMean) => {
      if (y < CONTINUOUS_FROM) return interpolated(y, logMean);
      const spread = Math.sqrt(sigma ** 2 + 1 / y);
      const z = (Math.log(y) - logMean + sigma ** 2 / 2) / spread;
      return -0.5 * z * z - Math.log(spread * y) - 0.9189385332046727;
    },
    logTail: (y, logMean) => {
      if (y <= 0) return 0;
      if (y >= CONTINUOUS_FROM) return continuousTail(y, logMean);
      let below = 0;
      for (let each = 0; each < y; each += 1) below += Math.exp(interpolated(each, logMean));
      return Math.log(Math.max(LEAST_TAIL, 1 - below));
    },
  };
}

interface Nodes {
  readonly factors: Float64Array;
  readonly logs: Float64Array;
  readonly logWeights: Float64Array;
}

/** The log-normal's density by the trapezoidal rule, fine enough for a Poisson of two dozen. */
function nodesOf(sigma: number): Nodes {
  const step = Math.min(0.5, 0.18 / sigma);
  const count = 2 * Math.ceil(6.5 / step) + 1;
  const logs = Float64Array.from({ length: count }, (_, i) => sigma * (i - (count - 1) / 2) * step - sigma ** 2 / 2);
  const logWeights = Float64Array.from({ length: count }, (_, i) => {
    const z = (i - (count - 1) / 2) * step;
    return -0.5 * z * z - 0.9189385332046727 + Math.log(step);
  });
  return { factors: logs.map(Math.exp), logs, logWeights };
}

function mixedPoint(y: number, logMean: number, { factors, logs, logWeights }: Nodes): number {
  const mean = Math.exp(logMean);
  let sum = 0;
  for (let i = 0; i < logs.length; i += 1) {
    sum += Math.exp((logWeights[i] ?? 0) - mean * (factors[i] ?? 0) + y * (logMean + (logs[i] ?? 0)));
  }
  return Math.log(Math.max(1e-300, sum)) - logGamma(y + 1);
}
