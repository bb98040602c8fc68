import type { FieldWeights } from './field-weights.js';

/** What one level of a column says, for whoever reads the weights. */
export interface LevelWeight {
  readonly m: number;
  readonly u: number;
  readonly bits: number;
  /** Bits of equality in the commonest and in the rarest value; null for all other levels. */
  readonly spread: readonly [least: number, most: number] | null;
}

/** The levels of a column, equality first; of equality the bits are those in a value of average rarity. */
export function levelsWithBits({ m, u, bits, exact, meanExact }: FieldWeights): readonly LevelWeight[] {
  let [least, most] = [Infinity, -Infinity];
  for (const one of exact) [least, most] = [Math.min(least, one), Math.max(most, one)];
  return Array.from(m, (share, level) => ({
    m: share,
    u: u[level]!,
    bits: level === 0 ? Math.max(0, meanExact) : bits[level]!,
    spread: level === 0 && exact.length > 1 ? ([least, most] as const) : null,
  }));
}
