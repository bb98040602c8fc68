import type { SqlValue } from '../../model.js';
import { leafPage, MOST_IN_A_CELL, PAGE_SIZE, putVarint, type RowPage, roomForCell } from './page-format.js';
import { RecordMaker } from './record-maker.js';

/** A greater key would need more than the varints of this room hold. */
const GREATEST_KEY = 2 ** 31 - 1;

/** Writes rows of one table, one behind another, as leaf pages of a SQLite table. */
export class PageMaker {
  private readonly record: RecordMaker;
  readonly cells = new Uint8Array(PAGE_SIZE);
  readonly view = new DataView(this.cells.buffer);
  /** Where each cell begins among the cells. */
  private starts: number[] = [];
  private used = 0;
  private lastKey = 0;
  private pages: RowPage[] = [];

  constructor(width: number) {
    this.record = new RecordMaker(width);
  }

  /** Adds a row under a key that is greater than the one before; false, and nothing is added, where it is longer than a page. */
  add(row: readonly SqlValue[], key: number): boolean {
    const size = this.record.make(row);
    const at = size === null ? -1 : this.begin(size, key);
    if (at >= 0) this.end(this.record.writeInto(this.cells, at));
    return at >= 0;
  }

  /** Where among the cells a record of so many bytes may be written, which `end` is then told of; -1 where it is longer than a page. */
  begin(size: number, key: number): number {
    if (size > MOST_IN_A_CELL || key > GREATEST_KEY) return -1;
    if (this.used + size + roomForCell(this.starts.length) > PAGE_SIZE) this.closePage();
    this.lastKey = key;
    this.starts.push(this.used);
    return putVarint(this.cells, putVarint(this.cells, this.used, size), key);
  }

  end(at: number): void {
    this.used = at;
  }

  /** The pages that have become full since the last call. */
  take(): readonly RowPage[] {
    const { pages } = this;
    this.pages = [];
    return pages;
  }

  /** The page of the last rows. */
  takeRest(): readonly RowPage[] {
    this.closePage();
    return this.take();
  }

  private closePage(): void {
    if (this.starts.length === 0) return;
    const bytes = leafPage(0, this.cells.subarray(0, this.used), this.starts);
    this.pages.push({ bytes, lastKey: this.lastKey });
    this.starts = [];
    this.used = 0;
  }
}
