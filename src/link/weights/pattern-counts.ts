/** A key holds the pattern, the rarity, the kind of pair and its sex, as digits of these bases. */
const RARITIES = 64;
const KINDS = 4;
/** Sexes of a pair: untold, and two. */
export const SEXES = 3;

/** Counts pairs by pattern, by how rare their equal values are, by kind and by sex; the sum does not depend on the order of pairs. */
export class PatternCounts {
  #keys = new Float64Array(1 << 16).fill(-1);
  #counts = new Float64Array(1 << 16);
  #used = 0;

  add(pattern: number, rarity: number, kind: number, count: number, sex = 0): void {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(((pattern * RARITIES + rarity) * KINDS + kind) * SEXES + sex);
    this.#counts[slot]! += count;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x85ebca6b)) & 0x7fffffff;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#keys[slot] !== key) {
      if (this.#keys[slot] === -1) {
        this.#keys[slot] = key;
        this.#used += 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Float64Array(keys.length * 4).fill(-1);
    this.#counts = new Float64Array(keys.length * 4);
    this.#used = 0;
    keys.forEach((key, slot) => {
      if (key >= 0) this.#counts[this.#slotOf(key)] = counts[slot]!;
    });
  }

  /** Patterns, rarities, kinds, sexes and counts side by side, in the order of patterns. */
  sorted(): CountedPatterns {
    const slots = [...this.#keys.keys()].filter((slot) => this.#keys[slot]! >= 0);
    slots.sort((a, b) => this.#keys[a]! - this.#keys[b]!);
    return {
      patterns: Int32Array.from(slots, (slot) => Math.floor(this.#keys[slot]! / (RARITIES * KINDS * SEXES))),
      rarities: Uint8Array.from(slots, (slot) => Math.floor(this.#keys[slot]! / (KINDS * SEXES)) % RARITIES),
      kinds: Uint8Array.from(slots, (slot) => Math.floor(this.#keys[slot]! / SEXES) % KINDS),
      sexes: Uint8Array.from(slots, (slot) => this.#keys[slot]! % SEXES),
      counts: Float64Array.from(slots, (slot) => this.#counts[slot]!),
    };
  }
}

/** Pairs that compare alike, counted: row by row their pattern, how rare their equal values are, their kind, their sex and their number. */
export interface CountedPatterns {
  readonly patterns: Int32Array;
  readonly rarities: Uint8Array;
  readonly kinds: Uint8Array;
  readonly sexes: Uint8Array;
  readonly counts: Float64Array;
}
