import type { PeopleTable } from '../table/people-table.js';
import { allBlocks } from './all-blocks.js';
import { type BlockingKey, type BlockSizes, blockingHash, keyOf } from './blocking-keys.js';
import type { PassPlan } from './blocking-plan.js';
import { FocusBlocks } from './focus-blocks.js';

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

/** The candidate pairs of a list, pass by pass, each pair once. Nothing is kept of a pass but the keys it left out. */
export class CandidatePairs {
  readonly reports: PassReport[] = [];
  readonly #table: PeopleTable;
  readonly #plans: readonly PassPlan[];
  readonly #skipped: ReadonlySet<number>[] = [];
  readonly #blockingKeys: readonly BlockingKey[];
  readonly #passKeys: readonly (readonly number[])[];
  /** By blocking key whether the pair at hand agrees on it: 1 or 0, or -1 where nobody has asked. */
  readonly #agreeing: Int8Array;

  constructor(table: PeopleTable, plans: readonly PassPlan[]) {
    this.#table = table;
    this.#plans = plans;
    this.#blockingKeys = [...new Set(plans.flatMap(({ blockingKeys }) => blockingKeys))];
    this.#passKeys = plans.map(({ blockingKeys }) =>
      blockingKeys.map((blockingKey) => this.#blockingKeys.indexOf(blockingKey)),
    );
    this.#agreeing = new Int8Array(this.#blockingKeys.length);
  }

  /** Calls back for each pair once, with the first pass that brings it together. To be called once. */
  each(onPair: (a: number, b: number, pass: number) => void): void {
    const { lists, focus } = this.#table;
    const inFocus = focus === undefined ? null : new FocusBlocks(focus);
    this.#plans.forEach((plan, pass) => {
      const blocks = inFocus === null ? allBlocks(this.#table.size, plan.blockingKeys) : inFocus.of(plan.blockingKeys);
      const largest = largestWithin(blocks.sizes, plan.cap);
      this.#skipped.push(new Set(blocks.keysAbove(largest)));
      const report = reportOf(plan.name, blocks.sizes, largest);
      this.reports.push(report);
      blocks.eachPair(largest, (a, b) => {
        if (lists !== undefined && lists[a] === lists[b]) return;
        if (!this.#isFirst(a, b, pass)) return;
        report.pairs += 1;
        onPair(a, b, pass);
      });
    });
  }

  /** The passes that bring this pair together. */
  passesOf(a: number, b: number): number[] {
    this.#agreeing.fill(-1);
    return [...this.#plans.keys()].filter((pass) => this.#brings(pass, a, b));
  }

  /** True if the pair agrees on the pass (and not merely on a hash) and no earlier pass had it. */
  #isFirst(a: number, b: number, pass: number): boolean {
    this.#agreeing.fill(-1);
    if (!this.#agree(pass, a, b)) return false;
    for (let earlier = 0; earlier < pass; earlier++) if (this.#brings(earlier, a, b)) return false;
    return true;
  }

  #brings(pass: number, a: number, b: number): boolean {
    if (!this.#agree(pass, a, b)) return false;
    const skipped = this.#skipped[pass]!;
    return skipped.size === 0 || !skipped.has(keyOf(this.#plans[pass]!.blockingKeys, a));
  }

  #agree(pass: number, a: number, b: number): boolean {
    for (const blockingKey of this.#passKeys[pass]!) {
      if (this.#agreeing[blockingKey]! < 0)
        this.#agreeing[blockingKey] = agreeOn(this.#blockingKeys[blockingKey]!, a, b) ? 1 : 0;
      if (this.#agreeing[blockingKey] === 0) return false;
    }
    return true;
  }
}

function agreeOn(blockingKey: BlockingKey, a: number, b: number): boolean {
  if (blockingKey.parts.length === 1) {
    const { codes, hashes } = blockingKey.parts[0]!;
    const codeA = codes[a]!;
    const codeB = codes[b]!;
    return codeA >= 0 && codeB >= 0 && hashes[codeA] !== 0 && hashes[codeA] === hashes[codeB];
  }
  const hash = blockingHash(blockingKey, a);
  return hash !== 0 && hash === blockingHash(blockingKey, b);
}

/** The largest size of block for which all blocks up to it hold at most `cap` pairs together. */
function largestWithin(sizes: BlockSizes, cap: number): number {
  let kept = 0;
  let largest = 0;
  for (const size of [...sizes.keys()].sort((a, b) => a - b)) {
    kept += sizes.get(size)!.pairs;
    if (kept > cap) break;
    largest = size;
  }
  return largest;
}

function reportOf(name: string, sizes: BlockSizes, largest: number): PassReport {
  const report = { blocks: 0, skippedBlocks: 0, skippedRecords: 0 };
  for (const [size, { blocks }] of sizes) {
    if (size <= largest) report.blocks += blocks;
    else {
      report.skippedBlocks += blocks;
      report.skippedRecords += size * blocks;
    }
  }
  return { name, ...report, pairs: 0, largestBlock: largest, matches: 0, foundAlone: 0 };
}
