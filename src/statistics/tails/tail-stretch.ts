import {
  BEND_BELIEVED,
  BEND_BELIEVED_AGAIN,
  BEND_STEP,
  BROKEN,
  DEPTH_ON_TOP,
  FEWEST_BEYOND,
  FEWEST_FOR_TAIL,
  LEAST_SCALE,
  MOST_SCALE,
  ON_TOP,
  ON_TOP_BELIEVED,
  OUTERMOST,
  ROUNDS_ON_TOP,
  TAIL_FROM,
} from '../constants.js';
import { crowdOf, scaleUnderCrowd } from './crowded-tail.js';

const FROM = Math.log(TAIL_FROM);

/**
 * How ordinary counts thin out beyond the fitted distribution: depths x = ln 0.1 - ln p beyond p = 0.1 follow a generalised
 * Pareto distribution, exp(-x) itself where the fit holds (scale 1, bend 0).
 */
export interface TailStretch {
  readonly scale: number;
  readonly bend: number;
}

export const UNSTRETCHED: TailStretch = { scale: 1, bend: 0 };

/**
 * Learns the stretch from the ln p (mid-p) of all units of a stratum by maximum likelihood (Pickands 1975, peaks over a
 * threshold), the outermost 0.3 % censored. A mixture of kinds of precincts stretches (scale), a log-normal spread bends.
 */
export function tailStretch(logP: readonly number[]): TailStretch {
  if (logP.length < FEWEST_FOR_TAIL) return UNSTRETCHED;
  const crowd = crowdOf(logP);
  if (crowd > 0) {
    const depths = logP.filter((each) => each < FROM).map((each) => FROM - each);
    return { scale: scaleUnderCrowd(depths, (crowd * logP.length) / depths.length), bend: 0 };
  }
  const found = stretchBeyond(logP, FROM, BEND_BELIEVED);
  // The steps of a discrete count can look like a bend from one threshold, hardly from two.
  const { scale: straight, isBroken } = straightFit(logP, FROM);
  if (found.bend === 0 || isBroken) return { scale: straight, bend: 0 };
  // A tail that thins out more slowly the further out it is also lies further out on average; where it does not, the bend is
  // an accident of the last few counts, and planted spikes make such accidents likelier.
  if (straight === 1) return UNSTRETCHED;
  return stretchBeyond(logP, FROM - Math.LN2, BEND_BELIEVED_AGAIN).bend > 0 ? found : { scale: straight, bend: 0 };
}

function stretchBeyond(logP: readonly number[], from: number, believed: number): TailStretch {
  const { seen, edge, censored } = exceedances(logP, from);
  if (seen.length < FEWEST_BEYOND) return UNSTRETCHED;
  const straight = straightFit(logP, from);
  let best = { scale: straight.scale, bend: 0, log: straight.log + believed / 2 };
  for (let bend = BEND_STEP; bend <= 1; bend += BEND_STEP) {
    const scale = bestScale(seen, edge, censored, bend);
    const log = logLikelihood(seen, edge, censored, scale, bend);
    if (log > best.log) best = { scale, bend, log };
  }
  return { scale: best.scale, bend: best.bend };
}

interface StraightFit {
  readonly scale: number;
  /** The whole tail lies so far out that no bend is learnt. */
  readonly isBroken: boolean;
  readonly log: number;
}

/**
 * How straight the tail thins out, with or without some that are not ordinary at all lying anywhere on top: planted spikes, and
 * places of another kind, do not teach how ordinary counts thin out. The scale is taken less one standard error: a fit that
 * holds should not lose power to its own noise.
 */
function straightFit(logP: readonly number[], from: number): StraightFit {
  const { mean, seen, edge, censored } = exceedances(logP, from);
  if (seen.length < FEWEST_BEYOND) return { scale: 1, isBroken: false, log: 0 };
  const plain = mean * (1 - 1 / Math.sqrt(seen.length));
  let best = { scale: plain, log: logLikelihood(seen, edge, censored, mean, 0) };
  for (const share of ON_TOP) {
    const { scale, log } = straightUnder(seen, edge, censored, share);
    if (log - ON_TOP_BELIEVED > best.log) best = { scale, log: log - ON_TOP_BELIEVED };
  }
  // Up to there the whole tail may be how ordinary counts thin out, and is taken to be: real elections have such.
  return { scale: Math.max(1, plain > MOST_SCALE ? best.scale : plain), isBroken: plain > BROKEN, log: best.log };
}

/** The scale by expectation and maximisation, where `share` of the exceedances lie evenly over all depths. */
function straightUnder(seen: Float64Array, edge: number, censored: number, share: number) {
  const beyond = share * (1 - edge / DEPTH_ON_TOP);
  let scale = 1;
  for (let round = 0; round < ROUNDS_ON_TOP; round += 1) {
    let [sum, weight] = [0, 0];
    for (const each of seen) {
      const ordinary = ((1 - share) * Math.exp(-each / scale)) / scale;
      const part = ordinary / (ordinary + share / DEPTH_ON_TOP);
      sum += part * each;
      weight += part;
    }
    const last = (1 - share) * Math.exp(-edge / scale);
    sum += censored * (last / (last + beyond || 1)) * edge;
    scale = Math.min(MOST_SCALE, sum / weight);
  }
  let log = censored * Math.log((1 - share) * Math.exp(-edge / scale) + beyond || Number.MIN_VALUE);
  for (const each of seen) log += Math.log(((1 - share) * Math.exp(-each / scale)) / scale + share / DEPTH_ON_TOP);
  return { scale, log };
}

function exceedances(logP: readonly number[], from: number) {
  const depths = logP.filter((each) => each < from).map((each) => from - each);
  depths.sort((a, b) => a - b);
  const outermost = Math.max(0, depths.length - Math.ceil(logP.length * OUTERMOST));
  const edge = Math.min(DEPTH_ON_TOP / 2, depths[outermost] ?? 0);
  // How far beyond the edge does not matter: an ordinary count is never there.
  const inner = depths.findIndex((depth) => depth >= edge);
  const mean = depths.reduce((total, depth) => total + Math.min(depth, edge), 0) / Math.max(1, inner);
  return { seen: Float64Array.from(depths.slice(0, inner)), edge, censored: depths.length - inner, mean };
}

function logLikelihood(seen: Float64Array, edge: number, censored: number, scale: number, bend: number): number {
  if (bend === 0) {
    let sum = -seen.length * Math.log(scale) - (censored * edge) / scale;
    for (const depth of seen) sum -= depth / scale;
    return sum;
  }
  let sum = -seen.length * Math.log(scale) - (censored / bend) * Math.log1p((bend * edge) / scale);
  for (const depth of seen) sum -= (1 + 1 / bend) * Math.log1p((bend * depth) / scale);
  return sum;
}

function bestScale(seen: Float64Array, edge: number, censored: number, bend: number): number {
  let [low, high] = [Math.log(LEAST_SCALE), Math.log(MOST_SCALE)];
  for (let i = 0; i < 14; i += 1) {
    const left = low + (high - low) * 0.382;
    const right = low + (high - low) * 0.618;
    const [atLeft, atRight] = [left, right].map((log) => logLikelihood(seen, edge, censored, Math.exp(log), bend)) as [
      number,
      number,
    ];
    if (atLeft > atRight) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** ln p after stretching, never smaller than before. */
export function stretchedLogP(logP: number, { scale, bend }: TailStretch): number {
  if (logP >= FROM) return logP;
  const depth = FROM - logP;
  const stretched = bend === 0 ? depth / scale : Math.log1p((bend * depth) / scale) / bend;
  return FROM - Math.min(depth, stretched);
}

/** The ln p that stretching turns into `logP`: for asking which count would reach a level. */
export function unstretchedLogP(logP: number, { scale, bend }: TailStretch): number {
  if (logP >= FROM) return logP;
  const depth = FROM - logP;
  return FROM - Math.max(depth, bend === 0 ? depth * scale : (scale * Math.expm1(bend * depth)) / bend);
}
