import { eachBlock, sortByKey } from '../table/block-sort.js';
import { type BlockingKey, type Blocks, fillKeys, keyOf, type OnPair } from './blocking-keys.js';
import type { RecordRows } from './record-rows.js';

const CHUNK = 16_384;
/** Bits of the filter, and slots of the table, for each record in focus. */
const FILTER_BITS = 8;
const SLOTS = 2;

/**
 * Blocks around the records in focus, which are few: these are sorted by key, and all others are held against their keys one
 * after the other. Time grows with the list, memory with the records that meet one in focus.
 */
export class FocusBlocks {
  readonly #focus: Uint8Array;
  readonly #inFocus: Int32Array;
  readonly #rows: RecordRows;
  #met = new Int32Array(1 << 16);
  #metGroups = new Int32Array(1 << 16);

  /** `inFocus` are the records in focus, which have rows of their own. */
  constructor(focus: Uint8Array, inFocus: Int32Array, rows: RecordRows) {
    this.#focus = focus;
    this.#inFocus = inFocus;
    this.#rows = rows;
  }

  /** The blocks of one pass; they are gone when the next is asked for. */
  of(blockingKeys: readonly BlockingKey[]): Blocks {
    const groups = groupsOf(this.#inFocus, blockingKeys);
    const others = new Int32Array(groups.keys.length);
    const count = this.#meet(blockingKeys, groups, others);
    const sizeOf = (group: number) => groups.starts[group + 1]! - groups.starts[group]! + others[group]!;
    return {
      sizes: sizesOf(groups, others),
      eachPair: (largest, onPair) => {
        for (let group = 0; group < others.length; group++) {
          if (sizeOf(group) > largest) continue;
          const end = groups.starts[group + 1]!;
          for (let x = groups.starts[group]!; x < end; x++)
            for (let y = x + 1; y < end; y++) this.#pair(groups.places[x]!, groups.places[y]!, onPair);
        }
        for (let k = 0; k < count; k++) {
          const group = this.#metGroups[k]!;
          if (sizeOf(group) > largest) continue;
          const row = this.#rows.layDown(this.#met[k]!);
          for (let x = groups.starts[group]!; x < groups.starts[group + 1]!; x++) {
            const place = groups.places[x]!;
            onPair(this.#inFocus[place]!, this.#met[k]!, this.#rows.rowAt(place), row);
          }
        }
      },
      keysAbove: (largest) => groups.keys.filter((_, group) => sizeOf(group) > largest),
    };
  }

  #pair(one: number, other: number, onPair: OnPair): void {
    onPair(this.#inFocus[one]!, this.#inFocus[other]!, this.#rows.rowAt(one), this.#rows.rowAt(other));
  }

  /** Notes the records out of focus that share a key with one in focus; returns how many. */
  #meet(blockingKeys: readonly BlockingKey[], groups: FocusGroups, others: Int32Array): number {
    const find = finder(groups.keys);
    const buffer = new Int32Array(CHUNK);
    let count = 0;
    for (let start = 0; start < this.#focus.length; start += CHUNK) {
      const keys = buffer.subarray(0, Math.min(CHUNK, this.#focus.length - start));
      fillKeys(blockingKeys, start, keys);
      if (count + CHUNK > this.#met.length) this.#grow();
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i]!;
        if (key === 0 || this.#focus[start + i] === 1) continue;
        const group = find(key);
        if (group < 0) continue;
        others[group]! += 1;
        this.#met[count] = start + i;
        this.#metGroups[count++] = group;
      }
    }
    return count;
  }

  #grow(): void {
    const longer = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#met = longer(this.#met);
    this.#metGroups = longer(this.#metGroups);
  }
}

/** Records in focus by key: group g has key `keys[g]` and those at the places from `starts[g]` to `starts[g + 1]`. */
interface FocusGroups {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function groupsOf(inFocus: Int32Array, blockingKeys: readonly BlockingKey[]): FocusGroups {
  const sorted = sortByKey(inFocus.map((record) => keyOf(blockingKeys, record)));
  let count = 0;
  eachBlock(sorted, () => (count += 1), 1);
  const keys = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  count = 0;
  eachBlock(
    sorted,
    (start, end) => {
      keys[count] = sorted.keys[start]!;
      starts[++count] = end;
    },
    1,
  );
  return { keys, starts, places: sorted.records };
}

function sizesOf({ starts }: FocusGroups, others: Int32Array) {
  const sizes = new Map<number, { blocks: number; pairs: number }>();
  for (let group = 0; group < others.length; group++) {
    const inFocus = starts[group + 1]! - starts[group]!;
    const size = inFocus + others[group]!;
    if (size < 2) continue;
    const known = sizes.get(size) ?? { blocks: 0, pairs: 0 };
    known.blocks += 1;
    known.pairs += (inFocus * (inFocus - 1)) / 2 + inFocus * others[group]!;
    sizes.set(size, known);
  }
  return sizes;
}

/** Finds the index of a key, -1 where it is none of `keys`. Most keys asked for are none, which a filter of bits tells. */
function finder(keys: Int32Array): (key: number) => number {
  const power = (least: number) => 1 << Math.max(5, Math.ceil(Math.log2(least + 1)));
  const filterMask = power(keys.length * FILTER_BITS) - 1;
  const filter = new Int32Array((filterMask + 1) >>> 5);
  const mask = power(keys.length * SLOTS) - 1;
  const slots = new Int32Array(mask + 1);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const bit = key & filterMask;
    filter[bit >>> 5]! |= 1 << (bit & 31);
    let slot = (key >>> 7) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = k + 1;
  }
  return (key) => {
    const bit = key & filterMask;
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    for (let slot = (key >>> 7) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slots[slot]! - 1] === key) return slots[slot]! - 1;
    return -1;
  };
}
