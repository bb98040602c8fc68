import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { LEAST_OTHER_SEX } from '../link-constants.js';
import type { ValueShares } from './value-shares.js';

/**
 * Counts the relatives that pairs are expected to be. Of relatives as many as of strangers are a man and a woman; pairs of one sex
 * alone, more than go with these, are records of one person that was written in two ways.
 */
export class RelativesFound {
  readonly #sex: number;
  /** Pairs of one sex for each pair of two, as chance gives them; null where the list does not tell. */
  readonly #sameForOther: number | null;
  #untold = 0;
  #same = 0;
  #other = 0;

  constructor({ columns }: PairLevels, spreads: readonly Pick<ValueShares, 'u'>[]) {
    this.#sex = columns.findIndex(({ sex }) => sex === true);
    const u = spreads[this.#sex]?.u;
    this.#sameForOther = u === undefined || u[1]! < LEAST_OTHER_SEX ? null : u[0]! / u[1]!;
  }

  add(pattern: number, pairs: number): void {
    const level = this.#sameForOther === null ? -1 : levelIn(pattern, this.#sex);
    if (level === 0) this.#same += pairs;
    else if (level === 1) this.#other += pairs;
    else this.#untold += pairs;
  }

  total(): number {
    return this.#untold + this.#other + Math.min(this.#same, this.#other * (this.#sameForOther ?? 0));
  }
}
