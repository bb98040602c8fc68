import { eachBlock, type SortedKeys, sortByKey } from './block-sort.js';
import type { PassPlan } from './blocking-plan.js';
import type { PeopleTable } from './people-table.js';
import { joinHashes } from './scatter.js';

/** What one pass of blocking did: counted, so that nothing is left out silently. */
export interface PassReport {
  readonly name: string;
  readonly blocks: number;
  /** Pairs that no earlier pass had. */
  pairs: number;
  readonly largestBlock: number;
  /** Blocks too large to be compared within the budget, and how many records stood in them. */
  readonly skippedBlocks: number;
  readonly skippedRecords: number;
  /** Pairs judged one person, and those among them that no other pass would have brought together. */
  matches: number;
  foundAlone: number;
}

interface ReadyPass {
  readonly keys: Int32Array;
  readonly sorted: SortedKeys;
  readonly report: PassReport;
}

/** The candidate pairs of a list, pass by pass, each pair once. Memory: four bytes a record and pass, and the sorted keys. */
export class CandidatePairs {
  readonly #passes: ReadyPass[] = [];
  readonly reports: PassReport[] = [];
  readonly #lists: Int32Array | undefined;
  readonly #focus: Uint8Array | undefined;
  /** Pairs in all blocks, those in several blocks counted several times. */
  total = 0;

  constructor({ size, lists, focus }: PeopleTable, plans: readonly PassPlan[], budget: number) {
    this.#lists = lists;
    this.#focus = focus;
    let left = budget * 1.5;
    for (const plan of plans) {
      const keys = keysOf(size, plan);
      if (focus !== undefined) dropUnfocused(keys, focus);
      const sorted = sortByKey(keys);
      const cap = Math.min(plan.cap, left);
      const { kept, report } = keepWithin(plan.name, sorted, keys, cap);
      if (kept === 0) continue;
      left -= kept;
      this.total += kept;
      this.#passes.push({ keys, sorted, report });
      this.reports.push(report);
    }
  }

  /** Calls back for each pair once, with the first pass that brings it together. */
  each(onPair: (a: number, b: number, pass: number) => void): void {
    const lists = this.#lists;
    const focus = this.#focus;
    this.#passes.forEach(({ sorted, keys }, pass) => {
      const earlier = this.#passes.slice(0, pass).map((one) => one.keys);
      const { records } = sorted;
      eachBlock(sorted, (start, end) => {
        if (keys[records[start]!] === 0) return;
        for (let x = start; x < end; x++) {
          const a = records[x]!;
          for (let y = x + 1; y < end; y++) {
            const b = records[y]!;
            if (lists !== undefined && lists[a] === lists[b]) continue;
            if (focus !== undefined && focus[a] === 0 && focus[b] === 0) continue;
            if (!isKnown(earlier, a, b)) onPair(a, b, pass);
          }
        }
      });
    });
  }

  /** The passes that bring this pair together. */
  passesOf(a: number, b: number): number[] {
    return [...this.#passes.keys()].filter((pass) => {
      const { keys } = this.#passes[pass]!;
      return keys[a] !== 0 && keys[a] === keys[b];
    });
  }
}

const FILTER_BITS = 24;

/** Takes the key from records that meet no marked record in the pass; a few that meet none may keep theirs. */
function dropUnfocused(keys: Int32Array, focus: Uint8Array): void {
  const wanted = new Uint8Array(1 << (FILTER_BITS - 3));
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - FILTER_BITS);
  for (let i = 0; i < keys.length; i++) {
    if (focus[i] === 0) continue;
    const slot = slotOf(keys[i]!);
    wanted[slot >>> 3]! |= 1 << (slot & 7);
  }
  for (let i = 0; i < keys.length; i++) {
    const slot = slotOf(keys[i]!);
    if ((wanted[slot >>> 3]! & (1 << (slot & 7))) === 0) keys[i] = 0;
  }
}

function isKnown(earlier: readonly Int32Array[], a: number, b: number): boolean {
  for (let p = 0; p < earlier.length; p++) {
    const keys = earlier[p]!;
    const key = keys[a]!;
    if (key !== 0 && key === keys[b]) return true;
  }
  return false;
}

function keysOf(size: number, plan: PassPlan): Int32Array {
  const keys = new Int32Array(size);
  const [first, ...rest] = plan.atoms;
  for (let i = 0; i < size; i++) {
    let key = first!.hashOf(i);
    for (let k = 0; k < rest.length && key !== 0; k++) {
      const hash = rest[k]!.hashOf(i);
      key = hash === 0 ? 0 : joinHashes(key, hash) || 1;
    }
    keys[i] = key;
  }
  return keys;
}

/** Leaves out the largest blocks until the pass fits its cap; their records lose their key. */
function keepWithin(name: string, sorted: SortedKeys, keys: Int32Array, cap: number) {
  const sizes = new Map<number, number>();
  eachBlock(sorted, (start, end) => sizes.set(end - start, (sizes.get(end - start) ?? 0) + 1));
  let kept = 0;
  let largest = 0;
  let blocks = 0;
  for (const size of [...sizes.keys()].sort((a, b) => a - b)) {
    const pairs = ((size * (size - 1)) / 2) * sizes.get(size)!;
    if (kept + pairs > cap) break;
    kept += pairs;
    largest = size;
    blocks += sizes.get(size)!;
  }
  let skippedBlocks = 0;
  let skippedRecords = 0;
  eachBlock(sorted, (start, end) => {
    if (end - start <= largest) return;
    skippedBlocks += 1;
    skippedRecords += end - start;
    for (let x = start; x < end; x++) keys[sorted.records[x]!] = 0;
  });
  const report: PassReport = {
    name,
    blocks,
    pairs: 0,
    largestBlock: largest,
    skippedBlocks,
    skippedRecords,
    matches: 0,
    foundAlone: 0,
  };
  return { kept, report };
}
