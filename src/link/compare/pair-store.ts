import type { FieldColumn } from '../table/people-table.js';

const SLOTS = 1 << 18;
/** So many different values have a place for each of their pairs, a quarter of a megabyte in all. */
const MOST_VALUES = 512;
const UNKNOWN = 255;

/** Levels of pairs of codes that were computed before; what is asked for again is found here, or computed anew. */
export interface PairStore {
  /** The level of two codes, by `compute` where it is not known. The level does not depend on their order. */
  level(low: number, high: number, compute: (low: number, high: number) => number): number;
}

/** A place for every pair where the records of a column hold few values, else the pairs seen last, by a hash. */
export function pairStore({ codes, values }: FieldColumn): PairStore {
  const places = new Int32Array(values.length).fill(-1);
  let used = 0;
  for (let i = 0; i < codes.length && used <= MOST_VALUES; i++) {
    const code = codes[i]!;
    if (code >= 0 && places[code]! < 0) places[code] = used++;
  }
  return used <= MOST_VALUES ? new AllPairs(places, used) : new LastPairs();
}

class AllPairs implements PairStore {
  readonly #places: Int32Array;
  readonly #size: number;
  readonly #levels: Uint8Array;

  constructor(places: Int32Array, size: number) {
    this.#places = places;
    this.#size = size;
    this.#levels = new Uint8Array(size * size).fill(UNKNOWN);
  }

  level(low: number, high: number, compute: (low: number, high: number) => number): number {
    const [row, column] = [this.#places[low]!, this.#places[high]!];
    // A value of another column with the same dictionary.
    if (row < 0 || column < 0) return compute(low, high);
    const at = row * this.#size + column;
    if (this.#levels[at] === UNKNOWN) this.#levels[at] = compute(low, high);
    return this.#levels[at]!;
  }
}

/** Codes are below 2^25 and levels below 8, so that a pair and its level are one exact number. */
const CODES = 0x2000000;

class LastPairs implements PairStore {
  readonly #pairs = new Float64Array(SLOTS).fill(-1);

  level(low: number, high: number, compute: (low: number, high: number) => number): number {
    const pair = (low * CODES + high) * 8;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 14;
    const known = this.#pairs[slot]! - pair;
    if (known >= 0 && known < 8) return known;
    const level = compute(low, high);
    this.#pairs[slot] = pair + level;
    return level;
  }
}
