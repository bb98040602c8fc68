import { type LevelCache, MISSING } from '../compare/level-cache.js';
import { BITS_PER_FIELD, levelIn, type PairLevels } from '../compare/pair-levels.js';
import { INITIAL } from '../link-constants.js';
import type { FieldKind } from '../table/people-table.js';
import type { LinkModel } from '../weights/link-model.js';
import { levelBits } from '../weights/score-pair.js';

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

/**
 * Compares records column by column only as long as an upper bound of their evidence (the pruning bound) reaches the least: most pairs that share a blocking key differ so much in the
 * first columns looked at that no agreement in the others could make up for it.
 */
export class PruningBound {
  readonly #levels: PairLevels;
  readonly #model: LinkModel;
  readonly #least: number;
  readonly #order: readonly number[];
  /** By column 1 where values may stand in another column. */
  readonly #swaps: Uint8Array;
  /** By column the most bits that it may still give. */
  readonly #most: Float64Array;

  /** `least` are the bits of evidence, without the odds before, below which a pair is given up. */
  constructor(levels: PairLevels, model: LinkModel, least: number) {
    this.#levels = levels;
    this.#model = model;
    this.#least = least;
    const cost = (f: number) => CHEAPEST_FIRST.indexOf(levels.columns[f]!.kind);
    this.#order = [...levels.columns.keys()].sort((a, b) => cost(a) - cost(b) || a - b);
    this.#swaps = Uint8Array.from(levels.columns, (_, f) => (levels.maySwap(f) ? 1 : 0));
    this.#most = new Float64Array(levels.columns.length);
  }

  /** The pattern of two records, or -1 where their evidence stays below the least. */
  pattern(a: number, b: number): number {
    const { columns, caches } = this.#levels;
    const { weights } = this.#model;
    let sum = 0;
    for (let f = 0; f < columns.length; f++) {
      const { codes } = columns[f]!;
      const codeA = codes[a]!;
      const codeB = codes[b]!;
      const isOpen = codeA !== codeB && (this.#swaps[f] === 1 || (codeA >= 0 && codeB >= 0));
      if (isOpen)
        sum += this.#most[f] = Math.max(0, levelBits(weights[f]!, bestLevel(caches[f]!, codeA, codeB), codeA, codeB));
      else {
        this.#most[f] = 0;
        if (codeA >= 0 && codeA === codeB) sum += levelBits(weights[f]!, 0, codeA, codeB);
      }
    }
    if (sum < this.#least) return -1;
    let pattern = 0;
    for (const f of this.#order) {
      const { codes } = columns[f]!;
      const codeA = codes[a]!;
      const codeB = codes[b]!;
      const level = caches[f]!.level(codeA, codeB);
      pattern |= level << (f * BITS_PER_FIELD);
      // Who moved differs in the whole address: no disagreement there takes away more than the bound gave.
      if (level === 0 || level === MISSING || this.#swaps[f] === 1) continue;
      const bits = levelBits(weights[f]!, level, codeA, codeB);
      sum += (columns[f]!.dwelling === true ? Math.max(0, bits) : bits) - this.#most[f]!;
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

/** The best level that two values which differ may have. */
function bestLevel({ initials, bestLevel: best }: LevelCache, a: number, b: number): number {
  if (a < 0 || b < 0) return 1;
  return initials !== null && initials[a]! + initials[b]! > 0 ? INITIAL : best;
}
