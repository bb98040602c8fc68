import { meanOf } from './dispersion.js';

/** A Gumbel distribution of maxima. */
export interface Gumbel {
  readonly location: number;
  readonly scale: number;
}

const EULER = 0.5772156649015329;

/** Fits a Gumbel distribution to Monte Carlo maxima by moments (Abrams, Kulldorff and Kleinman, 2010): small p from few replicates. */
export function fitGumbel(maxima: readonly number[]): Gumbel {
  const mean = meanOf(maxima);
  const variance = meanOf(maxima.map((each) => (each - mean) ** 2));
  const scale = Math.max(1e-9, (Math.sqrt(variance) * Math.sqrt(6)) / Math.PI);
  return { location: mean - EULER * scale, scale };
}

/** P(max >= x), without rounding to 0 for large x. */
export function gumbelTail(x: number, { location, scale }: Gumbel): number {
  return -Math.expm1(-Math.exp(-(x - location) / scale));
}
