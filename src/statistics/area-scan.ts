import { FEWEST_AREAS, HALF_AN_EVENT, REPLICATES, SEED, SMOOTH_FROM } from './constants.js';
import { additiveDispersion, type FunnelUnit } from './funnel.js';
import { fitGumbel, gumbelTail } from './gumbel.js';
import { kulldorffRatio } from './kulldorff.js';
import { NEARLY_POISSON } from './negative-binomial.js';
import { RandomSource } from './random-source.js';
import { medianOf } from './robust-z.js';

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
  /** Kulldorff's ratio on counts divided by their over-dispersion. */
  readonly ratio: number;
  /** P that any area of any level comes so far, if all were ordinary. */
  readonly p: number;
}

/**
 * Scans a hierarchy of areas (region over TEC over precinct, the precincts being judged by themselves) for those with more
 * than their share. Ordinary areas differ beyond chance, so each level's own spread is estimated (nearly half of its areas
 * may be out of line) and both the ratio and the replicates carry it, log-normally: what makes one district differ from
 * another multiplies. p is the share of the replicates' maxima over all areas that come so far, or what a Gumbel
 * distribution fitted to them gives where none does, and so is already corrected for looking at all areas.
 */
export function scanAreas(areas: readonly Area[], replicates = REPLICATES, seed = SEED): AreaExcess[] {
  const levels = [...new Set(areas.map(({ level }) => level))];
  const prepared = levels.flatMap((level) => prepareLevel(areas.filter((area) => area.level === level)));
  if (prepared.length === 0) return [];
  const random = new RandomSource(seed);
  const maxima = Array.from({ length: replicates }, () =>
    prepared.reduce((highest, area) => Math.max(highest, ratioOf(area, drawOrdinary(area, random))), 0),
  );
  const gumbel = fitGumbel(maxima);
  return prepared.map((area) => {
    const ratio = ratioOf(area, area.observed);
    const { level, name, observed, expected, variance, centred } = area;
    return {
      level,
      name,
      observed,
      expected,
      variance,
      centred,
      ratio,
      p: ratio === 0 ? 1 : Math.max(gumbelTail(ratio, gumbel), monteCarloShare(ratio, maxima)),
    };
  });
}

function monteCarloShare(ratio: number, maxima: readonly number[]): number {
  return maxima.filter((each) => each >= ratio).length / maxima.length;
}

interface PreparedArea extends Area {
  readonly centred: number;
  readonly total: number;
  readonly inflation: number;
  /** Relative variance of the area's own precincts, beyond a Poisson's. */
  readonly within: number;
  /** Standard deviation of ln of ordinary areas' levels. */
  readonly spread: number;
}

function prepareLevel(areas: readonly Area[]): PreparedArea[] {
  const filled = areas.filter(({ expected }) => expected > 0);
  if (filled.length < FEWEST_AREAS) return [];
  const centre = medianOf(filled.map(({ observed, expected }) => observed / expected)) || 1;
  const tau2 = spreadOf(filled, centre);
  const total = filled.reduce((sum, { expected }) => sum + expected * centre, 0);
  return filled.map((area) => {
    const centred = area.expected * centre;
    const within = Math.max(0, area.variance - area.expected) / area.expected ** 2;
    const inflation = 1 + (within + Math.expm1(tau2)) * centred;
    return { ...area, centred, total, inflation, within, spread: Math.sqrt(tau2) };
  });
}

/** τ² of ln(observed/expected), a standard error of the middle half above its estimate: few regions tell little of it. */
function spreadOf(areas: readonly Area[], centre: number): number {
  const units = areas.map(({ observed, expected, variance }): FunnelUnit => {
    const distance = Math.log((observed + HALF_AN_EVENT) / (expected * centre + HALF_AN_EVENT));
    return { observed: 1 + distance, expected: 1, variance: variance / (expected ** 2 * centre) };
  });
  return additiveDispersion(units, 0.5 + 0.5 / Math.sqrt(areas.length));
}

function ratioOf({ centred, total, inflation }: PreparedArea, observed: number): number {
  return kulldorffRatio(observed / inflation, centred / inflation, Math.max(total, observed) / inflation);
}

function drawOrdinary({ centred, within, spread }: PreparedArea, random: RandomSource): number {
  const mean = centred * Math.exp(spread * random.normal());
  if (mean < SMOOTH_FROM) return random.negativeBinomial(mean, within === 0 ? NEARLY_POISSON : 1 / within);
  // A sum over dozens of precincts: its Poisson part is smooth, and a gamma draw has its mean and variance.
  const scale = 1 + within * mean;
  return random.gamma(mean / scale) * scale;
}
