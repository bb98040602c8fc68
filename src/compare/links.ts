import { AFTER, type Entries } from './entries.js';
import type { SharedPrecincts } from './shared-precincts.js';

/** How an entry was found in the other state. */
export type LinkedBy = 'number' | 'names' | 'similarity';

/** Which entry of one state is which of the other; by entry, -1 for none. */
export class Links {
  readonly partner: Int32Array;
  /** Of an entry that has no partner, because the person has fewer entries in the other state: the one that stays. */
  readonly extraOf: Int32Array;
  /** Of an entry without a partner: the one of the other state that may be the person's. */
  readonly mayBe: Int32Array;
  readonly probability: Float64Array;
  readonly #by: Uint8Array;

  constructor(readonly size: number) {
    this.partner = new Int32Array(size).fill(-1);
    this.extraOf = new Int32Array(size).fill(-1);
    this.mayBe = new Int32Array(size).fill(-1);
    this.probability = new Float64Array(size).fill(Number.NaN);
    this.#by = new Uint8Array(size);
  }

  link(a: number, b: number, by: LinkedBy, probability = Number.NaN): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      this.partner[one] = other;
      this.#by[one] = WAYS.indexOf(by);
      this.probability[one] = probability;
    }
  }

  linkedBy(entry: number): LinkedBy {
    return WAYS[this.#by[entry]!]!;
  }

  /** Neither linked nor a further entry of a person who is. */
  isFree(entry: number): boolean {
    return this.partner[entry]! < 0 && this.extraOf[entry]! < 0;
  }

  /**
   * Free entries of both states; lines that are struck off belong to none. Where the earlier list covers a few precincts alone, the
   * voters of all others are nobody's corrections: to compare a nation with them would cost hours and find chance.
   */
  free(entries: Entries, shared: SharedPrecincts): number[] {
    const { states, precincts } = entries;
    const found: number[] = [];
    for (let i = 0; i < this.size; i++)
      if (states[i]! <= AFTER && this.isFree(i) && shared.isSearched(precincts.values[precincts.codes[i]!]!))
        found.push(i);
    return found;
  }
}

const WAYS: readonly LinkedBy[] = ['number', 'names', 'similarity'];
