import { COVERED } from './constants.js';
import { AFTER, BEFORE, type Entries } from './entries.js';

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
  free(entries: Entries): number[] {
    const { states, precincts } = entries;
    const isShared = sharedPrecincts(entries);
    const found: number[] = [];
    for (let i = 0; i < this.size; i++)
      if (states[i]! <= AFTER && this.isFree(i) && isShared(precincts.codes[i]!)) found.push(i);
    return found;
  }
}

/** Precincts of both states; all of them where most of the later entries stand at such ones, for borders are redrawn. */
function sharedPrecincts({ size, states, precincts }: Entries): (precinct: number) => boolean {
  const before = new Set<number>();
  for (let i = 0; i < size; i++) if (states[i] === BEFORE) before.add(precincts.codes[i]!);
  let [shared, after] = [0, 0];
  const isIn = new Uint8Array(precincts.values.length);
  for (let i = 0; i < size; i++) {
    if (states[i] !== AFTER) continue;
    after += 1;
    isIn[precincts.codes[i]!] = 1;
    if (before.has(precincts.codes[i]!)) shared += 1;
  }
  return shared >= COVERED * after ? () => true : (precinct) => isIn[precinct] === 1 && before.has(precinct);
}

const WAYS: readonly LinkedBy[] = ['number', 'names', 'similarity'];
