import { learntLevel } from '../compare/initials.js';
import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { FEWEST_SLIPPED, MOST_SLIP_RATIO, SLIP_COUNTS } from '../link-constants.js';

/** Ratios of records in which each column slips by itself. */
export const APART: readonly number[] = [1, 1, 1];

/**
 * How slips go together in the records of one person. One clerk is careful and another is not, so that a record with one slip has
 * the next one sooner. `ratios` say for none, one, two and more differing columns how many times as
 * often a pair has them as if each column slipped by itself. Where somebody lives is no slip.
 */
export class SlipsTogether {
  readonly ratios: readonly number[];
  readonly #levels: PairLevels;
  /** Chance by column that the records of one person differ in it. */
  readonly #differing: Float64Array;
  readonly #byMask = new Map<number, Float64Array>();
  readonly #areApart: boolean;

  constructor(levels: PairLevels, m: readonly Float64Array[], ratios: readonly number[]) {
    this.#levels = levels;
    this.#differing = Float64Array.from(m, (one) => 1 - one[0]!);
    this.ratios = ratios;
    this.#areApart = ratios.every((ratio) => ratio === 1);
  }

  /** Bits for (above 0) or against one person, by how many columns differ. */
  bits(pattern: number): number {
    if (this.#areApart) return 0;
    const { count, mask } = this.#seen(pattern);
    return Math.log2(this.ratios[count]! / this.#total(mask));
  }

  /** Starts a count of what pairs of one person show. */
  counter(): SlipCounter {
    const found = new Float64Array(SLIP_COUNTS);
    const byMask = new Map<number, number>();
    return {
      add: (pattern, pairs) => {
        const { count, mask } = this.#seen(pattern);
        found[count]! += pairs;
        byMask.set(mask, (byMask.get(mask) ?? 0) + pairs);
      },
      ratios: () => {
        const alone = new Float64Array(SLIP_COUNTS);
        for (const [mask, pairs] of byMask)
          this.#chances(mask).forEach((chance, count) => {
            alone[count]! += pairs * chance;
          });
        const ratios = Array.from(found, (pairs, count) =>
          Math.max(
            1 / MOST_SLIP_RATIO,
            Math.min(MOST_SLIP_RATIO, (pairs + FEWEST_SLIPPED) / (alone[count]! + FEWEST_SLIPPED)),
          ),
        );
        // One slip in every copy looks like many namesakes with one slip, which would be learnt from.
        return ratios[0]! < 1 ? APART : ratios;
      },
    };
  }

  #seen(pattern: number): { readonly count: number; readonly mask: number } {
    const { columns, caches } = this.#levels;
    let [count, mask] = [0, 0];
    for (let f = 0; f < columns.length; f++) {
      const level = levelIn(pattern, f);
      if (level === MISSING || columns[f]!.dwelling === true) continue;
      mask |= 1 << f;
      if (learntLevel(level, caches[f]!.initials !== null) !== 0) count += 1;
    }
    return { count: Math.min(count, SLIP_COUNTS - 1), mask };
  }

  /** What the ratios come to over all counts, so that the chances of one person's pairs still sum to 1. */
  #total(mask: number): number {
    return this.#chances(mask).reduce((sum, chance, count) => sum + chance * this.ratios[count]!, 0);
  }

  /** Chances of none, one, two and more differing columns of these, if each slipped by itself. */
  #chances(mask: number): Float64Array {
    const known = this.#byMask.get(mask);
    if (known !== undefined) return known;
    const chances = new Float64Array(SLIP_COUNTS);
    chances[0] = 1;
    this.#differing.forEach((differing, f) => {
      if ((mask & (1 << f)) === 0) return;
      chances[2]! += chances[1]! * differing;
      chances[1] = chances[1]! * (1 - differing) + chances[0]! * differing;
      chances[0]! *= 1 - differing;
    });
    this.#byMask.set(mask, chances);
    return chances;
  }
}

/** Counts differing columns over pairs of one person, each as much as it is likely one. */
export interface SlipCounter {
  add(pattern: number, pairs: number): void;
  ratios(): readonly number[];
}
