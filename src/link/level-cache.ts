import type { FieldColumn } from './people-table.js';
import { LEVEL_COUNTS, LEVEL_OF, type LevelOf } from './value-levels.js';

const SLOTS = 1 << 18;

/** The level of a pair that lacks the value on one side at least. */
export const MISSING = 7;

/**
 * Levels of pairs of codes of one column, computed once as long as a slot of the cache is not needed by another pair: names
 * are few and their pairs come again and again.
 */
export class LevelCache {
  readonly levelCount: number;
  readonly #values: readonly string[];
  readonly #levelOf: LevelOf;
  readonly #pairs = new Float64Array(SLOTS).fill(-1);
  readonly #levels = new Uint8Array(SLOTS);

  constructor(column: FieldColumn) {
    this.levelCount = LEVEL_COUNTS[column.kind];
    this.#values = column.values;
    this.#levelOf = LEVEL_OF[column.kind];
  }

  /** The level of two codes: 0 equal, MISSING where one is -1. */
  level(a: number, b: number): number {
    if (a < 0 || b < 0) return MISSING;
    if (a === b) return 0;
    if (this.levelCount === 2) return 1;
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const pair = low * 0x4000000 + high;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 14;
    if (this.#pairs[slot] === pair) return this.#levels[slot]!;
    const level = this.#levelOf(this.#values[low]!, this.#values[high]!);
    this.#pairs[slot] = pair;
    this.#levels[slot] = level;
    return level;
  }
}
