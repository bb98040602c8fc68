import { FEWEST_FOR_SPREAD, FUNNEL_LEVEL, MIDDLE_Z } from './constants.js';
import { normalQuantile } from './normal.js';
import { quantileOf } from './robust-z.js';

/** A unit of a funnel plot: what was observed and expected, and the variance that chance alone gives. */
export interface FunnelUnit {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
}

/**
 * τ²: how far units differ beyond chance, relative to their expectations (Spiegelhalter 2005, additive over-dispersion):
 * the value at which half of all |z| lie below 0.6745, so that up to half of the units may be out of line without
 * stretching it. 0 where chance explains everything. `share` above a half gives a cautious value, an upper bound.
 */
export function additiveDispersion(units: readonly FunnelUnit[], share = 0.5): number {
  const medianZ = (tau2: number) =>
    quantileOf(
      units.map((unit) => Math.abs(funnelZ(unit, tau2))),
      share,
    );
  if (units.length < FEWEST_FOR_SPREAD || medianZ(0) <= MIDDLE_Z) return 0;
  let [low, high] = [0, 1e-6];
  while (medianZ(high) > MIDDLE_Z && high < 1e6) high *= 4;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (medianZ(middle) > MIDDLE_Z) low = middle;
    else high = middle;
  }
  return high;
}

/** z = (y - E)/√(variance + τ²·E²); for a Poisson count the variance is E. */
export function funnelZ({ observed, expected, variance }: FunnelUnit, tau2: number): number {
  const spread = Math.sqrt(variance + tau2 * expected * expected);
  return spread === 0 ? 0 : (observed - expected) / spread;
}

/** The funnel's limits around a rate for a list of `size`: between them lie `level` of ordinary precincts. Never below 0. */
export function funnelLimits(
  rate: number,
  size: number,
  tau2: number,
  level = FUNNEL_LEVEL,
): { readonly low: number; readonly high: number } {
  const expected = rate * size;
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(expected + tau2 * expected * expected);
  return { low: Math.max(0, expected - half), high: expected + half };
}
