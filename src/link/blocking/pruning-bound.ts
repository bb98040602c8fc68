import { type LevelCache, MISSING } from '../compare/level-cache.js';
import { BITS_PER_FIELD, levelIn, type PairLevels } from '../compare/pair-levels.js';
import type { FieldKind } from '../table/people-table.js';
import type { FieldWeights } from '../weights/field-weights.js';
import type { LinkModel } from '../weights/link-model.js';
import { levelBits } from '../weights/score-pair.js';
import type { RecordRows } from './record-rows.js';

/** Kinds by what comparing two of their values costs, the cheapest first. */
const CHEAPEST_FIRST: readonly FieldKind[] = [
  'birth_date',
  'iin',
  'category',
  'dwelling',
  'number',
  'identifier',
  'patronymic',
  'given_name',
  'surname',
  'text',
];

/** What two records may still say in one column, by the codes of its values. */
interface ColumnBound {
  readonly f: number;
  readonly cache: LevelCache;
  readonly weights: FieldWeights;
  readonly maySwap: boolean;
  readonly isDwelling: boolean;
  /** By code the bits of equality in it, and the most that it gives beside another value; a single entry stands for all codes. */
  readonly exact: Float64Array;
  readonly most: Float64Array;
}

/**
 * Compares records column by column only as long as an upper bound of their evidence (the pruning bound) reaches the least: most pairs that share a blocking key differ so much in the
 * first columns looked at that no agreement in the others could make up for it.
 */
export class PruningBound {
  readonly #levels: PairLevels;
  readonly #model: LinkModel;
  readonly #rows: RecordRows;
  readonly #least: number;
  /** The columns, the cheapest first. */
  readonly #columns: readonly ColumnBound[];
  /** By column 1 where values may stand in another column. */
  readonly #swaps: Uint8Array;
  /** By column the most bits that it may still give. */
  readonly #most: Float64Array;

  /** `least` are the bits of evidence, without the odds before, below which a pair is given up. */
  constructor(levels: PairLevels, model: LinkModel, rows: RecordRows, least: number) {
    this.#rows = rows;
    this.#levels = levels;
    this.#model = model;
    this.#least = least;
    const cost = (f: number) => CHEAPEST_FIRST.indexOf(levels.columns[f]!.kind);
    const order = [...levels.columns.keys()].sort((a, b) => cost(a) - cost(b) || a - b);
    this.#columns = order.map((f) => boundOf(levels, model, f));
    this.#swaps = Uint8Array.from(levels.columns, (_, f) => (levels.maySwap(f) ? 1 : 0));
    this.#most = new Float64Array(levels.columns.length);
  }

  /** The pattern of two records, by their rows too, or -1 where their evidence stays below the least. */
  pattern(a: number, b: number, rowA: number, rowB: number): number {
    const { codes } = this.#rows;
    let sum = 0;
    for (const { f, exact, most, cache, maySwap } of this.#columns) {
      const codeA = codes[rowA + f]!;
      const codeB = codes[rowB + f]!;
      let open = 0;
      if (codeA === codeB) {
        if (codeA >= 0) sum += exact[exact.length === 1 ? 0 : codeA]!;
      } else if (codeA >= 0 && codeB >= 0) open = mostBeside(exact, most, cache.initials, codeA, codeB);
      else if (maySwap) open = Math.max(0, this.#model.weights[f]!.bits[1]!);
      this.#most[f] = open;
      sum += open;
    }
    if (sum < this.#least) return -1;
    let pattern = 0;
    for (const { f, cache, weights, maySwap, isDwelling } of this.#columns) {
      const codeA = codes[rowA + f]!;
      const codeB = codes[rowB + f]!;
      const level = cache.level(codeA, codeB);
      pattern |= level << (f * BITS_PER_FIELD);
      if (level === 0 || level === MISSING || maySwap) continue;
      const bits = levelBits(weights, level, codeA, codeB);
      // Who moved differs in the whole address: no disagreement there takes away more than the bound gave.
      sum += (isDwelling ? Math.max(0, bits) : bits) - this.#most[f]!;
      if (sum < this.#least) return -1;
    }
    return this.#levels.hasSwaps ? this.#swapped(pattern, sum, a, b) : pattern;
  }

  /** Names are judged together, since they may stand in each other's column. */
  #swapped(straight: number, before: number, a: number, b: number): number {
    const pattern = this.#levels.unswapped(straight, a, b);
    let sum = before;
    this.#levels.columns.forEach(({ codes }, f) => {
      if (this.#swaps[f] === 0 || codes[a] === codes[b]) return;
      sum += levelBits(this.#model.weights[f]!, levelIn(pattern, f), codes[a]!, codes[b]!) - this.#most[f]!;
    });
    return sum < this.#least ? -1 : pattern;
  }
}

function boundOf(levels: PairLevels, model: LinkModel, f: number): ColumnBound {
  const { dwelling } = levels.columns[f]!;
  const [weights, cache] = [model.weights[f]!, levels.caches[f]!];
  const codesOf = [...weights.exact.keys()];
  return {
    f,
    cache,
    weights,
    maySwap: levels.maySwap(f),
    isDwelling: dwelling === true,
    exact: weights.exact,
    most: Float64Array.from(codesOf, (code) => Math.max(0, levelBits(weights, cache.bestLevel, code, code))),
  };
}

/** The most bits that two values which differ may give: those of the one that gives less, whatever level they have. */
function mostBeside(
  exact: Float64Array,
  most: Float64Array,
  initials: Uint8Array | null,
  a: number,
  b: number,
): number {
  if (initials !== null && initials[a]! + initials[b]! > 0) return Math.max(0, Math.min(exact[a]!, exact[b]!));
  return most.length === 1 ? most[0]! : Math.min(most[a]!, most[b]!);
}
