import type { PeopleTable } from '../table/people-table.js';
import { allBlocks } from './all-blocks.js';
import { type BlockSizes, keyOf } from './blocking-keys.js';
import type { PassPlan } from './blocking-plan.js';
import { FocusBlocks } from './focus-blocks.js';
import { KeyAgreement } from './key-agreement.js';
import { RecordRows } from './record-rows.js';

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
  /** Where the codes of both records stand while a pair is looked at. */
  readonly rows: RecordRows;
  readonly #inFocus: Int32Array | null;
  readonly #agreement: KeyAgreement;
  /** By pass the bits of the blocking keys that it asks for. */
  readonly #needed: Int32Array;

  constructor(table: PeopleTable, plans: readonly PassPlan[]) {
    this.#table = table;
    this.#plans = plans;
    const keys = [...new Set(plans.flatMap(({ blockingKeys }) => blockingKeys))];
    const { focus, size } = table;
    const all = new Int32Array(size).map((_, record) => record);
    this.#inFocus = focus === undefined ? null : all.filter((record) => focus[record] === 1);
    this.rows = new RecordRows(table, this.#inFocus ?? all);
    this.#agreement = new KeyAgreement(keys, this.rows);
    this.#needed = Int32Array.from(plans, ({ blockingKeys }) =>
      blockingKeys.reduce((bits, blockingKey) => bits | (1 << keys.indexOf(blockingKey)), 0),
    );
  }

  /** Calls back for each pair once, with the first pass that brings it together and the rows of both. To be called once. */
  each(onPair: (a: number, b: number, pass: number, rowA: number, rowB: number) => void): void {
    const { lists, focus } = this.#table;
    const inFocus = focus === undefined ? null : new FocusBlocks(focus, this.#inFocus!, this.rows);
    this.#plans.forEach((plan, pass) => {
      const blocks =
        inFocus === null ? allBlocks(this.#table.size, plan.blockingKeys, this.rows) : inFocus.of(plan.blockingKeys);
      const largest = largestWithin(blocks.sizes, plan.cap);
      this.#skipped.push(new Set(blocks.keysAbove(largest)));
      const report = reportOf(plan.name, blocks.sizes, largest);
      this.reports.push(report);
      blocks.eachPair(largest, (a, b, rowA, rowB) => {
        if (lists !== undefined && lists[a] === lists[b]) return;
        if (!this.#isFirst(a, this.#agreement.of(rowA, rowB), pass)) return;
        report.pairs += 1;
        onPair(a, b, pass, rowA, rowB);
      });
    });
  }

  /** The passes that bring this pair together. */
  passesOf(a: number, b: number): number[] {
    const agreed = this.#agreement.ofRecords(a, b);
    return [...this.#plans.keys()].filter((pass) => this.#brings(pass, agreed, a));
  }

  /** True if a record agrees with its partner on the pass (and not merely on a hash) and no earlier pass had them. */
  #isFirst(record: number, agreed: number, pass: number): boolean {
    if ((agreed & this.#needed[pass]!) !== this.#needed[pass]) return false;
    for (let earlier = 0; earlier < pass; earlier++) if (this.#brings(earlier, agreed, record)) return false;
    return true;
  }

  /** True if a pass brings a record together with one that agrees with it on these keys. */
  #brings(pass: number, agreed: number, record: number): boolean {
    if ((agreed & this.#needed[pass]!) !== this.#needed[pass]) return false;
    const skipped = this.#skipped[pass]!;
    return skipped.size === 0 || !skipped.has(keyOf(this.#plans[pass]!.blockingKeys, record));
  }
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
