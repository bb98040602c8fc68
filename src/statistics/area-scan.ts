import { FEWEST_AREAS, HALF_AN_EVENT, LEAST_MAXIMUM, REPLICATES, SEED, SMOOTH_FROM } from './constants.js';
import { fitGumbel, gumbelTail } from './gumbel.js';
import { NEARLY_POISSON } from './negative-binomial.js';
import { RandomSource } from './random-source.js';
import { medianOf } from './robust-z.js';
import { type Deviation, spreadBetween } from './spread-between.js';

/** An area of one level (a TEC, a region) with the sums over its precincts. */
export interface Area {
  readonly level: string;
  readonly name: string;
  readonly observed: number;
  readonly expected: number;
  /** Sum of the precincts' own variances. */
  readonly variance: number;
}

/** How far an area is above its level's others. */
export interface AreaExcess extends Area {
  /** Expected, brought to the level's middle area. */
  readonly centred: number;
  /** Distance of ln(observed/centred) from 0, in standard deviations of its level's areas. */
  readonly z: number;
  /** P that any area of any level comes so far, if all were ordinary. */
  readonly p: number;
}

/**
 * Scans a hierarchy of areas (region over TEC over precinct, the precincts being judged by themselves) for those with more
 * than their share. Ordinary areas differ beyond chance, log-normally: what makes one district differ from another multiplies.
 * Each level's middle and spread are estimated, robustly, from its areas (a fifth may well be high); so they are
 * again in every replicate, since of a dozen areas neither is well known (parametric bootstrap of a studentised maximum, Efron
 * and Tibshirani 1993). p is the share of the replicates' maxima over all areas that come so far, or what a Gumbel
 * distribution of their logarithms gives where none does (the tail of a t distribution), and so is already corrected for
 * looking at all areas.
 */
export function scanAreas(areas: readonly Area[], replicates = REPLICATES, seed = SEED): AreaExcess[] {
  const levels = [...new Set(areas.map(({ level }) => level))]
    .map((level) => areas.filter((area) => area.level === level && area.expected > 0))
    .filter((level) => level.length >= FEWEST_AREAS);
  const judged = levels.map((level) => ({
    level,
    ...distancesOf(
      level,
      level.map(({ observed }) => observed),
    ),
  }));
  if (judged.length === 0) return [];
  const random = new RandomSource(seed);
  const maxima = Array.from({ length: replicates }, () => {
    const all = judged.map(({ level, centre, tau2 }) => {
      const drawn = level.map((area) => drawOrdinary(area, centre, Math.sqrt(tau2), random));
      return Math.max(...distancesOf(level, drawn).z);
    });
    return Math.log(Math.max(LEAST_MAXIMUM, ...all));
  });
  const gumbel = fitGumbel(maxima);
  return judged.flatMap(({ level, centre, z }) =>
    level.map((area, i) => ({ ...area, centred: area.expected * centre, z: z[i] ?? 0, p: tailOf(z[i] ?? 0) })),
  );

  function tailOf(z: number): number {
    if (z <= LEAST_MAXIMUM) return 1;
    const reached = maxima.filter((each) => each >= Math.log(z)).length / maxima.length;
    return Math.max(gumbelTail(Math.log(z), gumbel), reached);
  }
}

/** Middle and spread of one level's areas with such counts, and how far each is above the middle. */
function distancesOf(areas: readonly Area[], counts: readonly number[]) {
  const centre = medianOf(areas.map(({ expected }, i) => (counts[i] ?? 0) / expected)) || 1;
  const deviations = areas.map(({ expected, variance }, i): Deviation => {
    const centred = expected * centre;
    const shifted = centred + HALF_AN_EVENT;
    return {
      distance: Math.log(((counts[i] ?? 0) + HALF_AN_EVENT) / shifted),
      variance: (centred + withinOf(expected, variance) * centred ** 2) / shifted ** 2,
      share: (centred / shifted) ** 2,
    };
  });
  const tau2 = spreadBetween(deviations);
  const z = deviations.map(({ distance, variance, share }) => distance / Math.sqrt(variance + tau2 * share));
  return { centre, tau2, z };
}

/** Relative variance of an area's own precincts, beyond a Poisson's. */
function withinOf(expected: number, variance: number): number {
  return Math.max(0, variance - expected) / expected ** 2;
}

function drawOrdinary({ expected, variance }: Area, centre: number, spread: number, random: RandomSource): number {
  const within = withinOf(expected, variance);
  const mean = expected * centre * Math.exp(spread * random.normal());
  if (mean < SMOOTH_FROM) return random.negativeBinomial(mean, within === 0 ? NEARLY_POISSON : 1 / within);
  // A sum over dozens of precincts: its Poisson part is smooth, and a gamma draw has its mean and variance.
  const scale = 1 + within * mean;
  return random.gamma(mean / scale) * scale;
}
