import { logContaminated } from '../../src/statistics/peers/contamination.js';
import { gammaNoise, logNormalNoise, type Noise } from '../../src/statistics/peers/noise-family.js';
import { logSum } from '../../src/statistics/peers/prepared-noise.js';

/** What a reference procedure is told of an election beside its counts. */
export interface Told {
  /** Kinds of noise that it takes to be possible, equally likely. */
  readonly families: readonly ('gamma' | 'log-normal')[];
  /** That the variance is the mean's square beyond a Poisson's; otherwise it learns how large. */
  readonly spread: boolean;
  /** Each TEC's level; otherwise that levels differ log-normally by `tecSpread`. */
  readonly levels: boolean;
}

/** One election as a reference sees it: counts, TECs, means by list size, and the true ones. */
export interface Seen {
  readonly y: readonly number[];
  readonly tecs: readonly string[];
  readonly bySize: readonly number[];
  readonly means: readonly number[];
  readonly tecSpread: number;
}

/** Of unknown noise so many are averaged over, from variances of a tenth of the squared mean to four times. */
const NOISES_OF_A_FAMILY = 12;
const LEAST_VARIANCE = 0.1;
const MOST_VARIANCE = 4;
/** Nodes of an unknown level, up to four standard deviations. */
const NODES = 17;
const REACH = 4;
/** As in the program, a share of spikes is allowed for, so that they do not teach what is ordinary. */
const SPIKES = { share: 0.03, size: null };

/**
 * ln P(Y >= y) of every precinct by all others, exactly averaged over what the reference is not told: what no procedure that knows
 * as little can be expected to better. Nothing is approximated but by the grids.
 */
export function referenceLogTails(seen: Seen, told: Told): number[] {
  const noises = told.families.flatMap((family) => noisesOf(family, told.spread));
  const nodes = told.levels
    ? Float64Array.of(0)
    : Float64Array.from({ length: NODES }, (_, j) => seen.tecSpread * REACH * ((2 * j) / (NODES - 1) - 1));
  const prior = nodes.map((node) => (told.levels ? 0 : -0.5 * (node / seen.tecSpread) ** 2));
  const known = prior.reduce((sum, each) => sum + Math.exp(each), 0);
  const logMeans = (told.levels ? seen.means : seen.bySize).map(Math.log);
  const groups = new Map<string, number[]>();
  for (const [i, tec] of seen.tecs.entries()) groups.set(tec, [...(groups.get(tec) ?? []), i]);
  const parts = noises.map((noise) => {
    const own = seen.y.map((count, i) =>
      nodes.map((node) => {
        const at = (logMeans[i] ?? 0) + node;
        return logContaminated(count, Math.exp(at), noise.logPoint(count, at), SPIKES);
      }),
    );
    const sums = new Map(
      [...groups].map(([tec, members]) => [
        tec,
        prior.map((each, j) => members.reduce((sum, i) => sum + (own[i]?.[j] ?? 0), each - Math.log(known))),
      ]),
    );
    const fits = new Map([...sums].map(([tec, sum]) => [tec, logSum(sum, new Float64Array(sum.length))]));
    return { noise, own, sums, fits, fit: [...fits.values()].reduce((sum, each) => sum + each, 0) };
  });
  return seen.y.map((count, i) => {
    const tec = seen.tecs[i] ?? '';
    // A precinct's own count has no part in how likely a noise or a level is.
    const rest = parts.map(({ sums, own }) => (sums.get(tec) ?? nodes).map((each, j) => each - (own[i]?.[j] ?? 0)));
    const weights = parts.map(
      ({ fits, fit }, n) => fit - (fits.get(tec) ?? 0) + logSum(rest[n] ?? nodes, new Float64Array(nodes.length)),
    );
    const top = Math.max(...weights);
    const [sum, total] = parts.reduce(
      ([tail, all], { noise }, n) => {
        const others = rest[n] ?? nodes;
        const highest = Math.max(...others);
        const shares = others.map((each) => Math.exp(each - highest));
        const whole = shares.reduce((a, b) => a + b, 0);
        const weight = Math.exp((weights[n] ?? 0) - top);
        if (weight < 1e-9) return [tail, all];
        let one = 0;
        shares.forEach((share, j) => {
          if (share > 1e-9)
            one += (share / whole) * Math.exp(noise.logTail(count, (logMeans[i] ?? 0) + (nodes[j] ?? 0)));
        });
        return [tail + weight * one, all + weight];
      },
      [0, 0],
    );
    return Math.log(Math.max(1e-300, sum / total));
  });
}

/** Variances as multiples of the squared mean, evenly in their logarithm; the true one is 1. */
function noisesOf(family: 'gamma' | 'log-normal', known: boolean): Noise[] {
  const made = (variance: number) =>
    family === 'gamma' ? gammaNoise(1 / variance) : logNormalNoise(Math.sqrt(Math.log1p(variance)));
  if (known) return [made(1)];
  const step = Math.log(MOST_VARIANCE / LEAST_VARIANCE) / (NOISES_OF_A_FAMILY - 1);
  return Array.from({ length: NOISES_OF_A_FAMILY }, (_, n) => made(LEAST_VARIANCE * Math.exp(n * step)));
}
