import { learntLevel } from '../compare/initials.js';
import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import {
  FEWEST_MATCHES,
  INITIAL,
  LEAST_DISCOUNT,
  LEAST_RELATIVES,
  MOST_RELATIVES,
  SHORT_FORM,
  USUAL_MATCHES,
  USUAL_MOVED,
  USUAL_TWINS,
} from '../link-constants.js';
import type { FieldKind } from '../table/people-table.js';
import { type Dependence, INDEPENDENT } from './field-dependence.js';
import { type FieldWeights, fieldWeights, levelBitsOf, moreBeside } from './field-weights.js';
import { dwellingBits, type Household, mayShowKin, movedOf, relativeBitsOf, sharesKinOnly } from './household.js';
import { largestStep, normalised, startSums } from './level-shares.js';
import { MoversFound } from './movers-found.js';
import type { PatternCounts } from './pattern-counts.js';
import { RelativesFound } from './relatives-found.js';
import { SurnamesBySex } from './surnames-by-sex.js';
import type { ValueShares } from './value-shares.js';

/** What was learnt of a list: the bits of each column, and the odds before anything is compared. */
export interface LinkModel {
  readonly weights: readonly FieldWeights[];
  /** What surnames say by the sex of a pair (untold, and two); null where the list tells none. */
  readonly bySex: readonly FieldWeights[] | null;
  /** log2 of the odds that two records drawn at random are one person. */
  readonly priorBits: number;
  /** The same by kind of pair, as `PairKinds` gives it: two entries of one list are less often one person than an entry and a paper. */
  readonly priors: readonly number[];
  readonly expectedMatches: number;
  /** Null for a list without addresses. */
  readonly household: Household | null;
  readonly rounds: number;
}

/** How two records of one person agree, before the list itself has spoken: by level, equality first. */
export const USUAL_M: Readonly<Record<FieldKind, readonly number[]>> = {
  surname: [0.86, 0.06, 0.03, 0.02, 0.03],
  given_name: [0.86, 0.05, 0.04, 0.02, 0.03],
  patronymic: [0.86, 0.05, 0.04, 0.02, 0.03],
  birth_date: [0.88, 0.05, 0.03, 0.01, 0.01, 0.017, 0.003],
  iin: [0.95, 0.03, 0.01, 0.01],
  identifier: [0.88, 0.06, 0.03, 0.03],
  number: [0.8, 0.06, 0.14],
  category: [0.9, 0.1],
  dwelling: [0.82, 0.08, 0.1],
  text: [0.75, 0.07, 0.05, 0.03, 0.1],
};
const MOST_ROUNDS = 60;
/** Where fewer of the pairs found agree in name and date, these say nothing of the others. */
const MOSTLY = 0.5;

/** Bits of rarity are counted in half bits, from -16 to 15.5. */
export const RARITY_STEPS = 2;
export const RARITY_ZERO = 32;

export interface Evidence {
  readonly counts: PatternCounts;
  /** Pairs that the list could have: all of them, compared or not. */
  readonly universe: number;
  /** By kind of pair, how many of one name and birth date are more than namesakes; null where that is not known. */
  readonly beyond: readonly number[] | null;
  /** Levels counted on pairs known to be one person (the same valid IIN), by column; null where there are too few. */
  readonly known: readonly Float64Array[] | null;
}

/**
 * Learns m and the share of matches by expectation-maximisation over the patterns of the candidate pairs; u stays as the values
 * themselves give it. Pairs that no block brought together count as different persons (Fellegi and Sunter 1969; Winkler 1988).
 */
export function learnModel(
  levels: PairLevels,
  spreads: readonly ValueShares[],
  dependences: readonly Dependence[],
  evidence: Evidence,
  start: LinkModel | null,
): LinkModel {
  const usual = levels.columns.map(({ kind }) => Float64Array.from(USUAL_M[kind]));
  const discounts = dependences.map(({ discount }) => Math.max(LEAST_DISCOUNT, discount));
  const more = dependences.map(({ beside }, f) => moreBeside(discounts[f]!, beside));
  const bitsAt = (bitsOf: readonly Float64Array[], pattern: number, f: number) => {
    const bits = bitsOf[f]![levelIn(pattern, f)]!;
    return bits > 0 && more[f] !== null ? bits * more[f]![levelIn(pattern, dependences[f]!.parent)]! : bits;
  };
  let m = start === null ? usual : start.weights.map((field) => field.m);
  const apart = new SurnamesBySex(levels, m, start?.bySex ?? null);
  const { patterns, rarities, kinds, sexes, counts } = evidence.counts.sorted();
  const records = Math.sqrt(2 * evidence.universe);
  const relativesWithin = (found: number) =>
    Math.max(LEAST_RELATIVES * records, Math.min(MOST_RELATIVES * records, found));
  let household = start === null ? usualHousehold(levels, evidence.universe) : start.household;
  const { universes } = levels.kinds;
  let priors = start === null ? universes.map((universe) => priorOf(usualMatches(universe), universe)) : start.priors;
  let matches = 0;
  let round = 0;
  let moved = 1;
  for (; round < MOST_ROUNDS && moved > 1e-4; round++) {
    const bitsFor = (one: Float64Array, f: number) => {
      const { u } = spreads[f]!;
      const bits = levelBitsOf(one, u, discounts[f]!);
      // The rarity of the pair's own values is added apart.
      bits[0] = Math.log2(one[0]! / u[0]!) * discounts[f]!;
      if (levels.caches[f]!.initials !== null) [bits[INITIAL], bits[SHORT_FORM]] = [bits[0], bits[1]!];
      return bits;
    };
    const all = m.map(bitsFor);
    const bySex = apart.instead(all, bitsFor);
    const shares = m.map((one, f) => ({ m: one, u: spreads[f]!.u }));
    const sums = usual.map((one, f) => startSums(one, evidence.known?.[f]));
    const speaksFor = (f: number, level: number) => all[f]![level]! > 0;
    const [found, exact] = [universes.map(() => 0), universes.map(() => 0)];
    const movers = new MoversFound(levels);
    const relatives = new RelativesFound(levels, spreads);
    for (let k = 0; k < patterns.length; k++) {
      const pattern = patterns[k]!;
      const bitsOf = bySex[sexes[k]!]!;
      const kin = household !== null && mayShowKin(household, levels, pattern) ? household : null;
      const mayMove = kin === null ? null : movedOf(kin, levels, pattern);
      const rarer = (rarities[k]! - RARITY_ZERO) / RARITY_STEPS;
      let bits = priors[kinds[k]!]! + rarer;
      let stay = 0;
      for (let f = 0; f < bitsOf.length; f++) {
        if (levels.columns[f]!.dwelling === true) stay += bitsAt(bitsOf, pattern, f);
        else bits += bitsAt(bitsOf, pattern, f);
      }
      let [match, relative, stayed] = [2 ** Math.min(200, bits + stay), 0, 1];
      if (mayMove !== null) {
        match = 2 ** Math.min(200, bits + dwellingBits(stay, mayMove));
        stayed = 1 - mayMove / 2 ** dwellingBits(stay, mayMove);
      }
      if (kin !== null) {
        const alike = relativeBitsOf(kin, levels, shares, pattern, (f) => bitsAt(bitsOf, pattern, f));
        relative = 2 ** Math.min(200, kin.relativeBits + stay + alike + (sharesKinOnly(levels, pattern) ? rarer : 0));
      }
      const isKin =
        kin !== null &&
        (mayMove === null ? levels.areTwinsOrStrangers(pattern) : stay > 0 && levels.isHousemate(pattern));
      if (isKin || levels.isOther(pattern) || levels.isRelative(pattern, speaksFor)) match = 0;
      const expected = (counts[k]! * match) / (match + relative + 1);
      relatives.add(pattern, (counts[k]! * relative) / (match + relative + 1));
      found[kinds[k]!]! += expected;
      if (levels.isOneName(pattern)) exact[kinds[k]!]! += expected;
      if (mayMove !== null) movers.add(pattern, expected, stayed);
      apart.add(sexes[k]!, pattern, expected);
      for (let f = 0; f < sums.length; f++) {
        const level = levelIn(pattern, f);
        if (level !== MISSING)
          sums[f]![learntLevel(level, levels.caches[f]!.initials !== null)]! +=
            expected * (levels.columns[f]!.dwelling === true ? stayed : 1);
      }
    }
    if (household !== null)
      household = {
        ...(household.moved === null ? { moved: null } : movers.shares()),
        relativeBits: priorOf(relativesWithin(relatives.total()), evidence.universe),
      };
    const next = sums.map((one, f) => normalised(one, levels.columns[f]!.kind));
    moved = Math.max(...next.map((one, f) => largestStep(one, m[f]!)));
    m = next;
    apart.learn(m);
    const before = priors.map((bits, kind) => probabilityOf(bits) * universes[kind]!);
    // Without dates little but the odds before tells namesakes from one person: these fall until no more pairs of one name are left.
    const isHeld = evidence.beyond !== null && levels.birthDate < 0;
    const byKind = found.map((pairs, kind) => {
      const share = shareBeyond(exact[kind]!, pairs, evidence.beyond?.[kind]);
      return Math.max(FEWEST_MATCHES, isHeld && share < 1 ? Math.min(pairs, before[kind]! * share) : pairs * share);
    });
    priors = byKind.map((pairs, kind) => priorOf(pairs, universes[kind]!));
    matches = byKind.reduce((sum, pairs) => sum + pairs, 0);
  }
  return {
    weights: m.map((one, f) => fieldWeights(one, spreads[f]!, dependences[f]!, levels.caches[f]!.initials)),
    bySex: apart.weights((one, f) => fieldWeights(one, spreads[f]!, dependences[f]!, levels.caches[f]!.initials)),
    priorBits: priorOf(matches, evidence.universe),
    priors,
    expectedMatches: matches,
    household,
    rounds: round,
  };
}

/**
 * The part of the pairs found that counts. Of names and dates that agree by chance a little more than their shares give, as those of
 * one time and people do, all surplus would be learnt as records of one person.
 */
function shareBeyond(exact: number, found: number, beyond: number | undefined): number {
  return beyond === undefined || exact <= found * MOSTLY ? 1 : Math.min(1, beyond / exact);
}

/** The weights that the usual m and the list's own chance levels give, before anything is learnt. */
export function usualModel(levels: PairLevels, spreads: readonly ValueShares[], universe: number): LinkModel {
  const weights = levels.columns.map(({ kind }, f) =>
    fieldWeights(Float64Array.from(USUAL_M[kind]), spreads[f]!, INDEPENDENT, levels.caches[f]!.initials),
  );
  const priorBits = priorOf(usualMatches(universe), universe);
  return {
    weights,
    bySex: null,
    priorBits,
    priors: levels.kinds.universes.map(() => priorBits),
    expectedMatches: 0,
    household: usualHousehold(levels, universe),
    rounds: 0,
  };
}

/** Pairs of one person that a list is thought to have before it has spoken. */
function usualMatches(universe: number): number {
  return Math.max(1, Math.sqrt(universe) * USUAL_MATCHES);
}

function usualHousehold(levels: PairLevels, universe: number): Household | null {
  if (levels.dwelling.length === 0) return usualTwins(levels, universe);
  return {
    moved: levels.moved ?? USUAL_MOVED,
    relativeBits: priorOf(Math.sqrt(2 * universe) * LEAST_RELATIVES * 100, universe),
  };
}

/** Of a list without dwellings only twins are seen as relatives, and only where names and birth dates show them. */
function usualTwins({ columns }: PairLevels, universe: number): Household | null {
  const has = (wanted: FieldKind) => columns.some(({ kind }) => kind === wanted);
  if (!has('surname') || !has('given_name') || !has('birth_date')) return null;
  return { moved: null, relativeBits: priorOf(Math.sqrt(2 * universe) * USUAL_TWINS, universe) };
}

/** log2 of the odds that two records drawn at random are one of so many matches. */
export function priorOf(matches: number, universe: number): number {
  const share = Math.min(0.5, matches / Math.max(1, universe));
  return Math.log2(share / (1 - share));
}

/** The probability that odds of so many bits stand for. */
export function probabilityOf(bits: number): number {
  return bits > 60 ? 1 - 2 ** -60 : 1 / (1 + 2 ** -bits);
}
