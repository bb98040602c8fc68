import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import {
  RELATIVES_OF_ONE_GIVEN_NAME,
  RELATIVES_OF_ONE_ORIGIN,
  RELATIVES_OF_ONE_PATRONYMIC,
  RELATIVES_OF_ONE_SURNAME,
  TWINS,
  TWINS_OF_ONE_GIVEN_NAME,
  TWINS_OF_ONE_NAME,
} from '../link-constants.js';
import type { FieldWeights } from './field-weights.js';

/** What a list teaches of relatives besides the weights of columns. */
export interface Household {
  /** Share of one person's records that stand at two dwellings; null in a list that names none: of relatives only twins are seen there. */
  readonly moved: number | null;
  /** The same share of those with another surname, where it is learnt: brides move. */
  readonly movedRenamed?: number;
  /** log2 of the odds that two records drawn at random are relatives of one dwelling, or twins, and not strangers. */
  readonly relativeBits: number;
}

/** Bits of all columns of the dwelling together: under `stay` bits if the person stayed, never below what moving explains. */
export function dwellingBits(stay: number, moved: number): number {
  if (stay > 60) return stay + Math.log2(1 - moved);
  return Math.log2(moved + (1 - moved) * 2 ** stay);
}

/** True for two surnames beyond all spelling. */
export function hasOtherSurname({ surname, caches }: PairLevels, pattern: number): boolean {
  return surname >= 0 && levelIn(pattern, surname) === caches[surname]!.levelCount - 1;
}

/** The share of one person's records with these levels that stands at two dwellings; null where the list names none. */
export function movedOf({ moved, movedRenamed }: Household, levels: PairLevels, pattern: number): number | null {
  return moved !== null && movedRenamed !== undefined && hasOtherSurname(levels, pattern) ? movedRenamed : moved;
}

/** True if both records show whether they may be relatives: by a dwelling or, where the list names none, by one birth date. */
export function mayShowKin(household: Household, levels: PairLevels, pattern: number): boolean {
  return household.moved === null ? levelIn(pattern, levels.birthDate) === 0 : hasDwelling(levels, pattern);
}

/** True if some part of the dwelling stands in both records. */
function hasDwelling(levels: PairLevels, pattern: number): boolean {
  for (const f of levels.dwelling) if (levelIn(pattern, f) !== MISSING) return true;
  return false;
}

/**
 * log2 of how much likelier relatives of one dwelling, or twins, show these levels than strangers do, without the dwelling itself.
 * `bits` are those of one person's records by column, by which an equal name weighs as much as it is rare.
 */
export function relativeBitsOf(
  { moved }: Household,
  levels: PairLevels,
  weights: readonly Pick<FieldWeights, 'm' | 'u'>[],
  pattern: number,
  bits: (f: number) => number,
): number {
  let sum = 0;
  const areTwins = moved === null;
  const isOneDay = levels.birthDate >= 0 && levelIn(pattern, levels.birthDate) === 0;
  for (let f = 0; f < weights.length; f++) {
    const level = levelIn(pattern, f);
    if (level === MISSING) continue;
    if (levels.columns[f]!.family === true) sum += mixed(bits(f), RELATIVES_OF_ONE_ORIGIN);
    switch (levels.columns[f]!.kind) {
      case 'surname':
        sum += mixed(bits(f), areTwins ? TWINS_OF_ONE_NAME : RELATIVES_OF_ONE_SURNAME);
        break;
      case 'patronymic':
        sum += mixed(bits(f), areTwins ? TWINS_OF_ONE_NAME : RELATIVES_OF_ONE_PATRONYMIC);
        break;
      case 'birth_date':
        sum += areTwins ? bits(f) : mixed(bits(f), TWINS);
        break;
      case 'given_name':
        if (level === 0) sum += Math.log2(isOneDay ? TWINS_OF_ONE_GIVEN_NAME : RELATIVES_OF_ONE_GIVEN_NAME) + bits(f);
        else if (level === 1 || level === 2)
          sum += Math.max(0, Math.log2(levels.caches[f]!.alikeAt(level) / Math.max(1e-9, weights[f]!.u[level]!)));
    }
  }
  return sum;
}

function mixed(bits: number, share: number): number {
  return bits > 60 ? bits + Math.log2(share) : Math.log2(1 - share + share * 2 ** bits);
}

/** True if all that is equal, besides the dwelling, is what relatives may have in common: its rarity is theirs as well. */
export function sharesKinOnly({ columns }: PairLevels, pattern: number): boolean {
  for (let f = 0; f < columns.length; f++) {
    if (levelIn(pattern, f) !== 0) continue;
    const { kind, dwelling, family } = columns[f]!;
    const isOfKin = kind === 'surname' || kind === 'patronymic' || kind === 'birth_date';
    if (!isOfKin && dwelling !== true && family !== true) return false;
  }
  return true;
}

/** log2(1 + 2^bits): by how much relatives thin the odds of one person against everybody else. */
export function crowding(bits: number): number {
  return bits > 60 ? bits : Math.log2(1 + 2 ** bits);
}
