import { additiveDispersion, type FunnelUnit } from './funnel.js';
import { fitGumbel, gumbelTail } from './gumbel.js';
import { kulldorffRatio } from './kulldorff.js';
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

const FEWEST_AREAS = 8;

/**
 * Scans a hierarchy of areas (region over TEC over precinct, the precincts being judged by themselves) for those with more
 * than their share. Ordinary areas differ beyond chance, so each level's own spread is estimated (half of its areas may be
 * out of line) and both the ratio and the replicates carry it. p comes from a Gumbel distribution fitted to the replicates'
 * maxima over all areas, and so is already corrected for looking at all of them.
 */
export function scanAreas(areas: readonly Area[], replicates = 999, seed = 2019): AreaExcess[] {
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
      p: ratio === 0 ? 1 : gumbelTail(ratio, gumbel),
    };
  });
}

interface PreparedArea extends Area {
  readonly centred: number;
  readonly total: number;
  readonly inflation: number;
}

function prepareLevel(areas: readonly Area[]): PreparedArea[] {
  const filled = areas.filter(({ expected }) => expected > 0);
  if (filled.length < FEWEST_AREAS) return [];
  const centre = medianOf(filled.map(({ observed, expected }) => observed / expected)) || 1;
  const units = filled.map(({ observed, expected, variance }): FunnelUnit => {
    return { observed, expected: expected * centre, variance: variance * centre };
  });
  const tau2 = additiveDispersion(units);
  const total = units.reduce((sum, { expected }) => sum + expected, 0);
  return filled.map((area, i) => {
    const { expected, variance } = units[i] as FunnelUnit;
    return { ...area, centred: expected, total, inflation: 1 + (variance - expected) / expected + tau2 * expected };
  });
}

function ratioOf({ centred, total, inflation }: PreparedArea, observed: number): number {
  const scale = Math.max(1, inflation);
  return kulldorffRatio(observed / scale, centred / scale, Math.max(total, observed) / scale);
}

function drawOrdinary({ centred, inflation }: PreparedArea, random: RandomSource): number {
  const k = inflation <= 1 ? 1e7 : centred / (inflation - 1);
  // A sum over dozens of precincts: its Poisson part is smooth, and a gamma draw has its mean and variance.
  const shape = centred / Math.max(1, inflation);
  return centred < 50 ? random.negativeBinomial(centred, k) : random.gamma(shape) * Math.max(1, inflation);
}
