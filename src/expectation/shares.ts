import { WEIGHTS } from './constants.js';

/**
 * The families of tests that look for spikes. They are judged at one false discovery rate together: each family that has
 * something to test gets its weight's part of it, so that an election without irregularities shows any finding of any of
 * them with a chance of at most that rate.
 */
export type SpikeFamily = keyof typeof WEIGHTS;

/** Each present family's share; they sum to 1. */
export function sharesOf(present: readonly SpikeFamily[]): ReadonlyMap<SpikeFamily, number> {
  const total = present.reduce((sum, family) => sum + WEIGHTS[family], 0);
  return new Map(present.map((family) => [family, WEIGHTS[family] / total]));
}
