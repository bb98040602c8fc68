import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import {
  FILE_HEAD,
  interiorPage,
  LOCK_PAGE,
  leafPage,
  MOST_BELOW,
  PAGE_SIZE,
  type PlacedPage,
  putFileHead,
  putVarint,
  type RowPage,
} from './page-format.js';
import { RecordMaker } from './record-maker.js';

/** The table of a page file; its columns are c0, c1 and so on, without types. */
export const TABLE = 'block';

/**
 * A database of one table whose pages are written by ourselves, for SQLite to copy from. Rows come as pages, in the order of their
 * keys; nothing can be read before `finish`. Its bytes hold personal data: it is for its owner alone, and whoever makes it removes it.
 */
export class PageFile {
  private readonly file: number;
  private readonly leaves: PlacedPage[] = [];
  private nextPage = 2;

  /** Makes the file anew, of rows with `width` values; `mostBelow` pages, three at least, stand under one. Throws what the file system says where that cannot be done. */
  constructor(
    readonly path: string,
    private readonly width: number,
    private readonly mostBelow = MOST_BELOW,
  ) {
    rmSync(path, { force: true });
    this.file = openSync(path, 'wx', 0o600);
  }

  /** Bytes written so far. */
  get size(): number {
    return this.leaves.length * PAGE_SIZE;
  }

  append(pages: readonly RowPage[]): void {
    for (const { bytes, lastKey } of pages) this.leaves.push({ page: this.put(bytes), lastKey });
  }

  /** Writes what stands above the rows, and closes the file. There must be a row. */
  finish(): void {
    let level: readonly PlacedPage[] = this.leaves;
    while (level.length > 1) level = this.levelAbove(level);
    this.putFirstPage(level[0]?.page ?? 0);
    this.close();
  }

  close(): void {
    closeSync(this.file);
  }

  /** In groups that are alike, so that no page is above a single one. */
  private levelAbove(level: readonly PlacedPage[]): PlacedPage[] {
    const groups = Math.ceil(level.length / this.mostBelow);
    return Array.from({ length: groups }, (_, i) => {
      const below = level.slice(Math.floor((i * level.length) / groups), Math.floor(((i + 1) * level.length) / groups));
      return { page: this.put(interiorPage(below)), lastKey: below.at(-1)?.lastKey ?? 0 };
    });
  }

  private putFirstPage(root: number): void {
    const columns = Array.from({ length: this.width }, (_, i) => `c${i}`).join(', ');
    // In capitals, as SQLite itself keeps it.
    const schema = new RecordMaker(5);
    const size = schema.make(['table', TABLE, TABLE, BigInt(root), `CREATE TABLE ${TABLE} (${columns})`]) ?? 0;
    const cell = new Uint8Array(PAGE_SIZE);
    const end = schema.writeInto(cell, putVarint(cell, putVarint(cell, 0, size), 1));
    const page = leafPage(FILE_HEAD, cell.subarray(0, end), [0]);
    putFileHead(page, this.nextPage - 1);
    writeWhole(this.file, page, 0);
  }

  private put(bytes: Uint8Array): number {
    if (this.nextPage === LOCK_PAGE) this.nextPage += 1;
    const page = this.nextPage;
    writeWhole(this.file, bytes, (page - 1) * PAGE_SIZE);
    this.nextPage += 1;
    return page;
  }
}

/** A write may take less than it was given, as on a disk that is about to be full. */
function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}
