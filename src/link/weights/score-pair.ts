import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { INITIAL, SHORT_FORM } from '../link-constants.js';
import type { FieldWeights } from './field-weights.js';
import { crowding, dwellingBits, mayShowKin, movedOf, relativeBitsOf } from './household.js';
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
  const isBySex = model.bySex !== null && f === levels.surname;
  const weights = isBySex ? model.bySex[levels.sexOf(pattern, a, b)]! : model.weights[f]!;
  const level = levelIn(pattern, f);
  let bits = level === 0 ? weights.exact[0]! : weights.bits[level]!;
  // The codes of two records out of millions lie far apart in memory: most of the time goes into waiting for them.
  if (asksForValues(weights, level)) {
    const { codes } = levels.columns[f]!;
    bits = levelBits(weights, level, codes[a]!, codes[b]!);
  }
  return bits > 0 && weights.more !== null ? bits * weights.more[levelIn(pattern, weights.parent)]! : bits;
}

/** Whether the bits of a level depend on which values were compared. */
function asksForValues({ isInitialled, exact, m }: FieldWeights, level: number): boolean {
  if (level === 0) return exact.length > 1;
  if (isInitialled && (level === INITIAL || level === SHORT_FORM)) return true;
  return level === 1 && m.length !== 2;
}

/** Bits of two values, by their codes, that compare at this level. */
export function levelBits(weights: FieldWeights, level: number, codeA: number, codeB: number): number {
  if (level === 0) return exactBits(weights, codeA);
  if (weights.isInitialled && level === INITIAL) return Math.min(exactBits(weights, codeA), exactBits(weights, codeB));
  const isShort = weights.isInitialled && level === SHORT_FORM;
  const bits = weights.bits[isShort ? 1 : level]!;
  // Of two levels the second is no slip: another sex is another one, however common both are.
  if ((level !== 1 && !isShort) || weights.m.length === 2 || codeA < 0 || codeB < 0) return bits;
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
  const bits = sumOfBits(model, levels, pattern, a, b);
  return levels.isOther(pattern) ? Math.min(bits, -oddsBefore(model, levels, a, b) - OTHER_PERSON_BITS) : bits;
}

/** log2 of the odds that two records are one person before anything of them is compared. */
export function oddsBefore({ priors }: LinkModel, levels: PairLevels, a: number, b: number): number {
  return priors[levels.kinds.of(a, b)]!;
}

/** Bits for two records being one person, the odds before included. */
export function totalBits(model: LinkModel, levels: PairLevels, pattern: number, a: number, b: number): number {
  return evidenceBits(model, levels, pattern, a, b) + oddsBefore(model, levels, a, b);
}

/** What `partBits` sums to; of the many pairs that show no kin no parts are written down. */
function sumOfBits(model: LinkModel, levels: PairLevels, pattern: number, a: number, b: number): number {
  let sum = 0;
  if (model.household !== null && mayShowKin(model.household, levels, pattern)) {
    for (const part of partBits(model, levels, pattern, a, b)) sum += part;
    return sum;
  }
  for (let f = 0; f < model.weights.length; f++) sum += fieldBits(model, levels, pattern, f, a, b);
  return sum;
}

/**
 * Bits of each column as they count for the pair: the columns of the dwelling together never weigh more against it than
 * moving explains, and in the given name stands what relatives of one dwelling, or twins, have in common.
 */
export function partBits(model: LinkModel, levels: PairLevels, pattern: number, a: number, b: number): number[] {
  const parts = model.weights.map((_, f) => fieldBits(model, levels, pattern, f, a, b));
  const { household } = model;
  if (household === null || !mayShowKin(household, levels, pattern)) return parts;
  let stay = 0;
  for (const f of levels.dwelling) stay += parts[f]!;
  const alike = relativeBitsOf(household, levels, model.weights, pattern, (f) => parts[f]!);
  const relative = household.relativeBits + stay + alike;
  const moved = movedOf(household, levels, pattern);
  if (moved !== null) {
    const together = dwellingBits(stay, moved);
    const compared = levels.dwelling.filter((f) => levelIn(pattern, f) !== MISSING);
    for (const f of compared) parts[f] = stay === 0 ? together / compared.length : (parts[f]! / stay) * together;
  }
  parts[Math.max(0, levels.givenName)]! -= crowding(relative);
  return parts;
}

/** How much rarer than average the equal values of a pair are, in steps of half a bit, as PatternCounts keeps it. */
export function rarities(
  levels: PairLevels,
  spreads: readonly ValueShares[],
  discounts: readonly number[],
): (pattern: number, a: number, b: number) => number {
  const bitsOf = spreads.map(({ u, shares }, f) => shares.map((share) => Math.log2(u[0]! / share) * discounts[f]!));
  return (pattern, a, b) => {
    let bits = 0;
    for (let f = 0; f < bitsOf.length; f++) {
      const level = levelIn(pattern, f);
      const { codes, dwelling } = levels.columns[f]!;
      if (dwelling === true) continue;
      const known = bitsOf[f]!;
      if (level === 0) bits += known[known.length === 1 ? 0 : codes[a]!]!;
      else if (level === INITIAL && levels.caches[f]!.initials !== null)
        bits += Math.min(known[codes[a]!]!, known[codes[b]!]!);
    }
    return Math.max(0, Math.min(63, Math.round(bits * RARITY_STEPS) + RARITY_ZERO));
  };
}
