import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import type { FieldWeights } from './field-weights.js';
import type { LinkModel } from './link-model.js';
import { RARITY_STEPS, RARITY_ZERO } from './link-model.js';
import type { ValueShares } from './value-shares.js';

/** How far below even odds a pair stays that a strict rule parts: a probability of 0.015, about what lists with truth show. */
const OTHER_PERSON_BITS = 6;

/** Bits that one column gives for (above 0) or against two records being one person. Missing gives none. */
export function fieldBits(
  model: LinkModel,
  levels: PairLevels,
  pattern: number,
  f: number,
  a: number,
  b: number,
): number {
  const { codes } = levels.columns[f]!;
  return levelBits(model.weights[f]!, levelIn(pattern, f), codes[a]!, codes[b]!);
}

/** Bits of two values, by their codes, that compare at this level. */
export function levelBits(weights: FieldWeights, level: number, codeA: number, codeB: number): number {
  if (level === 0) return exactBits(weights, codeA);
  const bits = weights.bits[level]!;
  if (level !== 1 || codeA < 0 || codeB < 0) return bits;
  // A common name is one letter off from many others; but no slip weighs more than equality in either name.
  const rarer = Math.min(exactBits(weights, codeA), exactBits(weights, codeB));
  const half = bits + (rarer - weights.meanExact) / 2;
  return Math.max(weights.bits[2]!, Math.min(half, rarer));
}

/** Bits of equality in the value of this code; a single entry stands for all codes. */
function exactBits({ exact }: FieldWeights, code: number): number {
  return exact[exact.length === 1 ? 0 : code]!;
}

/**
 * Bits of evidence of all columns together, without the odds before. Where names are strict, another given name or birth date
 * without the same IIN keeps a pair well below even odds, however much else agrees: twins, and fathers and sons.
 */
export function evidenceBits(model: LinkModel, levels: PairLevels, pattern: number, a: number, b: number): number {
  let bits = 0;
  for (let f = 0; f < model.weights.length; f++) bits += fieldBits(model, levels, pattern, f, a, b);
  return levels.isOther(pattern) ? Math.min(bits, -model.priorBits - OTHER_PERSON_BITS) : bits;
}

/** How much rarer than average the equal values of a pair are, in steps of half a bit, as PatternCounts keeps it. */
export function rarities(
  levels: PairLevels,
  spreads: readonly ValueShares[],
  discounts: readonly number[],
): (pattern: number, a: number) => number {
  const bitsOf = spreads.map(({ u, shares }, f) => shares.map((share) => Math.log2(u[0]! / share) * discounts[f]!));
  return (pattern, a) => {
    let bits = 0;
    for (let f = 0; f < bitsOf.length; f++) {
      if (levelIn(pattern, f) !== 0) continue;
      const known = bitsOf[f]!;
      bits += known[known.length === 1 ? 0 : levels.columns[f]!.codes[a]!]!;
    }
    return Math.max(0, Math.min(63, Math.round(bits * RARITY_STEPS) + RARITY_ZERO));
  };
}
