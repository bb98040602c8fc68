import type { PassPlan } from './blocking-plan.js';
import { eachBlock, type SortedKeys, sortByKey } from './block-sort.js';
import { joinHashes, scatter } from './scatter.js';

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
  /** Pairs in all blocks, those in several blocks counted several times. */
  total = 0;

  constructor(size: number, plans: readonly PassPlan[], budget: number, lists?: Int32Array) {
    this.#lists = lists;
    let left = budget * 1.5;
    for (const plan of plans) {
      const keys = keysOf(size, plan);
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

  /**
   * Calls back for each pair, the lower record first. With a share below 1 only for the pairs of that share of the blocks,
   * picked by their keys and so the same whatever the order of records.
   */
  each(onPair: (a: number, b: number, pass: number) => void, share = 1): void {
    const most = Math.floor(share * 0x1_0000_0000);
    const lists = this.#lists;
    this.#passes.forEach(({ sorted, keys }, pass) => {
      const earlier = this.#passes.slice(0, pass).map((one) => one.keys);
      const { records } = sorted;
      eachBlock(sorted, (start, end) => {
        if (keys[records[start]!] === 0) return;
        if (share < 1 && scatter(sorted.keys[start]! ^ 0x5bd1e995) >>> 0 >= most) return;
        for (let x = start; x < end; x++) {
          const a = records[x]!;
          for (let y = x + 1; y < end; y++) {
            const b = records[y]!;
            if (lists !== undefined && lists[a] === lists[b]) continue;
            if (!isKnown(earlier, a, b)) onPair(a, b, pass);
          }
        }
      });
    });
  }

  /** How many passes bring this pair together. */
  passesOf(a: number, b: number): number {
    let count = 0;
    for (const { keys } of this.#passes) if (keys[a] !== 0 && keys[a] === keys[b]) count += 1;
    return count;
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
