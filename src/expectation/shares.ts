/**
 * The families of tests that look for spikes, with their weights. They are judged at one false discovery rate together: each
 * family that has something to test gets its weight's part of it, so that an election without irregularities shows any
 * finding of any of them with a chance of at most that rate. Counts by precinct, where power is scarce, get the most.
 */
const WEIGHTS = {
  additions: 16,
  additions_by_area: 2,
  addition_time: 2,
  avc_used: 4,
  certificates: 1,
  certificate_time: 1,
} as const;

/** A family of tests that shares its false discovery rate with others. */
export type SpikeFamily = keyof typeof WEIGHTS;

/** Each present family's share; they sum to 1. */
export function sharesOf(present: readonly SpikeFamily[]): ReadonlyMap<SpikeFamily, number> {
  const total = present.reduce((sum, family) => sum + WEIGHTS[family], 0);
  return new Map(present.map((family) => [family, WEIGHTS[family] / total]));
}
