import { learntLevel } from '../compare/initials.js';
import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { PAIRS_OF_ALL } from '../link-constants.js';
import type { FieldWeights } from './field-weights.js';
import { normalised } from './level-shares.js';
import { SEXES } from './pattern-counts.js';

/**
 * How the surnames of one person's records agree, learnt of each sex by itself. Brides take another surname; learnt of all together,
 * another surname says too much against a bride and too little against a man.
 */
export class SurnamesBySex {
  readonly #levels: PairLevels;
  readonly #f: number;
  #m: readonly Float64Array[];
  #sums: readonly Float64Array[];

  /** Without a start, of both sexes as of all. */
  constructor(levels: PairLevels, all: readonly Float64Array[], start: readonly FieldWeights[] | null) {
    this.#levels = levels;
    this.#f = levels.sexes !== null && levels.tellsPeopleApart ? levels.surname : -1;
    this.#m = start?.map(({ m }) => m) ?? Array.from({ length: SEXES }, () => all[this.#f] ?? new Float64Array());
    this.#sums = this.#m.map(({ length }) => new Float64Array(length));
  }

  /** By sex what is true of all columns, with surnames as they are of that sex. */
  instead<T>(all: readonly T[], of: (m: Float64Array, f: number) => T): readonly (readonly T[])[] {
    return this.#m.map((m) => (this.#f < 0 ? all : all.with(this.#f, of(m, this.#f))));
  }

  /** Counts pairs expected to be one person. */
  add(sex: number, pattern: number, expected: number): void {
    if (this.#f < 0) return;
    const level = levelIn(pattern, this.#f);
    if (level === MISSING) return;
    this.#sums[sex]![learntLevel(level, this.#levels.caches[this.#f]!.initials !== null)]! += expected;
  }

  /** Learns from what was counted, and begins anew; where a sex has few pairs, it is as `all` are. */
  learn(all: readonly Float64Array[]): void {
    if (this.#f < 0) return;
    const [own, kind] = [all[this.#f]!, this.#levels.columns[this.#f]!.kind];
    this.#m = this.#sums.map((sums) =>
      normalised(
        sums.map((sum, level) => sum + PAIRS_OF_ALL * own[level]!),
        kind,
      ),
    );
    this.#sums = this.#sums.map(({ length }) => new Float64Array(length));
  }

  /** The weights of surnames by sex; null where the list tells none. */
  weights(of: (m: Float64Array, f: number) => FieldWeights): readonly FieldWeights[] | null {
    return this.#f < 0 ? null : this.#m.map((m) => of(m, this.#f));
  }
}
