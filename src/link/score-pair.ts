import type { LinkModel } from './link-model.js';
import { levelIn, type PairLevels } from './pair-levels.js';
import { RARITY_STEPS, RARITY_ZERO } from './link-model.js';
import type { ValueShares } from './value-shares.js';

/** Bits that one column gives for (above 0) or against two records being one person. Missing gives none. */
export function fieldBits(model: LinkModel, levels: PairLevels, pattern: number, f: number, a: number, b: number): number {
  const weights = model.weights[f]!;
  const level = levelIn(pattern, f);
  const { codes } = levels.columns[f]!;
  if (level === 0) return weights.exact[codes[a]!]!;
  const bits = weights.bits[level]!;
  if (level !== 1) return bits;
  const codeA = codes[a]!;
  const codeB = codes[b]!;
  if (codeA < 0 || codeB < 0) return bits;
  // A common name is one letter off from many others; but no slip weighs more than equality in either name.
  const rarer = Math.min(weights.exact[codeA]!, weights.exact[codeB]!);
  const half = bits + (rarer - Math.log2(weights.m[0]! / weights.u[0]!) * weights.discount) / 2;
  return Math.max(weights.bits[2] ?? bits, Math.min(half, rarer));
}

/** Bits of evidence of all columns together, without the odds before. */
export function evidenceBits(model: LinkModel, levels: PairLevels, pattern: number, a: number, b: number): number {
  let bits = 0;
  for (let f = 0; f < model.weights.length; f++) bits += fieldBits(model, levels, pattern, f, a, b);
  return bits;
}

/** How much rarer than average the equal values of a pair are, in steps of half a bit, as PatternCounts keeps it. */
export function rarityOf(
  levels: PairLevels,
  spreads: readonly ValueShares[],
  discounts: readonly number[],
  pattern: number,
  a: number,
): number {
  let bits = 0;
  for (let f = 0; f < spreads.length; f++) {
    if (levelIn(pattern, f) !== 0) continue;
    const { u, shares } = spreads[f]!;
    bits += Math.log2(u[0]! / shares[levels.columns[f]!.codes[a]!]!) * discounts[f]!;
  }
  return Math.max(0, Math.min(63, Math.round(bits * RARITY_STEPS) + RARITY_ZERO));
}
