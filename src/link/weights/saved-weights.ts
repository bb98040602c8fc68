import { levelName } from '../compare/level-cache.js';
import type { PairLevels } from '../compare/pair-levels.js';
import { FEWEST_MATCHES } from '../link-constants.js';
import { comparableHeader } from '../table/list-headers.js';
import type { FieldColumn, FieldKind } from '../table/people-table.js';
import { fieldWeights } from './field-weights.js';
import type { Household } from './household.js';
import { type LinkModel, priorOf } from './link-model.js';
import type { ValueShares } from './value-shares.js';

/** What one column was learnt to say. No value of any record. */
export interface SavedColumn {
  readonly field: string;
  readonly kind: FieldKind;
  /** Names of the levels, best first; `m` and `u` stand in their order, shares from 0 to 1. */
  readonly levels: readonly string[];
  readonly m: readonly number[];
  readonly u: readonly number[];
  readonly discount: number;
  /** The column that says much of the same, by its place in the model, and by its level how much more counts; null without one. */
  readonly beside: { readonly column: number; readonly shares: readonly number[] } | null;
  /** Of surnames, `m` of each sex that the list tells, by what it calls it; '' where it tells none of a pair. */
  readonly bySex?: readonly { readonly sex: string; readonly m: readonly number[] }[];
}

/** A learnt model as it is kept: by how many records each count is to be multiplied is left to the list that it is used on. */
export interface SavedWeights {
  readonly columns: readonly SavedColumn[];
  readonly matchesPerRecord: number;
  readonly household: {
    readonly moved: number | null;
    readonly movedRenamed?: number;
    readonly relativesPerRecord: number;
  } | null;
}

/** The weights of a model, to be kept; `records` is the size of the list it was learnt on, `universe` its pairs. */
export function saveWeights(model: LinkModel, levels: PairLevels, records: number, universe: number): SavedWeights {
  const { weights, bySex, household, expectedMatches } = model;
  return {
    columns: levels.columns.map(({ field, kind }, f) => {
      const { m, u, discount, parent, more } = weights[f]!;
      const beside =
        more === null ? null : { column: parent, shares: Array.from(more, (times) => Math.min(1, times * discount)) };
      const names = Array.from(m, (_, level) => levelName(kind, level));
      const column = { field, kind, levels: names, m: [...m], u: [...u], discount, beside };
      if (bySex === null || f !== levels.surname) return column;
      return { ...column, bySex: bySex.map((one, sex) => ({ sex: sexesOf(levels)[sex]!, m: [...one.m] })) };
    }),
    matchesPerRecord: expectedMatches / records,
    household:
      household === null
        ? null
        : { ...movedIn(household), relativesPerRecord: (2 ** household.relativeBits * universe) / records },
  };
}

/** The shares of movers that are known. */
function movedIn({ moved, movedRenamed }: Pick<Household, 'moved' | 'movedRenamed'>) {
  return movedRenamed === undefined ? { moved } : { moved, movedRenamed };
}

/** What a list calls the sexes of a pair, in the order of `bySex`. */
function sexesOf({ sexes }: PairLevels): readonly string[] {
  return ['', ...(sexes?.values ?? [])];
}

/**
 * The kept weights as a model of this list. How common a value is, is the list's own: names are no weights, and are not kept.
 * The columns must be those of `unlikeColumns`.
 */
export function modelOf(
  { columns, matchesPerRecord, household }: SavedWeights,
  levels: PairLevels,
  spreads: readonly ValueShares[],
  records: number,
  universe: number,
): LinkModel {
  const kept = new Map(columns.map((column) => [keyOf(column), column]));
  const matches = Math.max(FEWEST_MATCHES, matchesPerRecord * records);
  const weightsOf = (column: FieldColumn, f: number, own?: readonly number[]) => {
    const { m, u, discount, beside } = kept.get(keyOf(column))!;
    const spread = { ...spreads[f]!, u: Float64Array.from(u) };
    const parent =
      beside === null ? -1 : levels.columns.findIndex((other) => keyOf(other) === keyOf(columns[beside.column]!));
    const dependence = { discount, parent, beside: beside === null ? null : Float64Array.from(beside.shares) };
    return fieldWeights(Float64Array.from(own ?? m), spread, dependence, levels.caches[f]!.initials);
  };
  const surname = levels.columns[levels.surname];
  const apart = surname === undefined ? undefined : kept.get(keyOf(surname))!.bySex;
  return {
    weights: levels.columns.map((column, f) => weightsOf(column, f)),
    // Where this list calls the sexes by other names, or tells none, surnames say what they say of all.
    bySex:
      apart === undefined || levels.sexes === null
        ? null
        : sexesOf(levels).map((called) =>
            weightsOf(surname!, levels.surname, apart.find(({ sex }) => sex === called)?.m),
          ),
    priorBits: priorOf(matches, universe),
    priors: levels.kinds.universes.map(() => priorOf(matches, universe)),
    expectedMatches: matches,
    household:
      household === null
        ? null
        : { ...movedIn(household), relativeBits: priorOf(household.relativesPerRecord * records, universe) },
    rounds: 0,
  };
}

/** Columns that only the list has, and that only the kept weights have, by header; both empty where they fit. */
export function unlikeColumns(
  { columns }: SavedWeights,
  list: readonly FieldColumn[],
): { readonly onlyList: readonly string[]; readonly onlyModel: readonly string[] } {
  const [kept, own] = [new Set(columns.map(keyOf)), new Set(list.map(keyOf))];
  return {
    onlyList: list.filter((column) => !kept.has(keyOf(column))).map(({ field }) => field),
    onlyModel: columns.filter((column) => !own.has(keyOf(column))).map(({ field }) => field),
  };
}

const BY_HEADER: readonly FieldKind[] = ['identifier', 'number', 'category', 'text'];

/** Of surnames a list has one column, whatever its header; of texts it may have several, told apart by theirs. */
function keyOf({ field, kind }: { readonly field: string; readonly kind: FieldKind }): string {
  return BY_HEADER.includes(kind) ? `${kind} ${comparableHeader(field)}` : kind;
}
