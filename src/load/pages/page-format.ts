/** SQLite's file format, as far as it is written here: https://www.sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.1. */

/** The largest page that there is: fewer of them, and few rows are too long for one. */
export const PAGE_SIZE = 65_536;
/** A record that is longer would go on in pages of its own; such rows are not written here. */
export const MOST_IN_A_CELL = PAGE_SIZE - 35;
/** The page at this byte of a file is never used: locks are taken there. */
export const LOCK_PAGE = 2 ** 30 / PAGE_SIZE + 1;
/** What stands on the first page before everything else. */
export const FILE_HEAD = 100;

const LEAF = 0x0d;
const INTERIOR = 0x05;
const LEAF_HEAD = 8;
const INTERIOR_HEAD = 12;
const POINTER = 2;
/** Two varints of five bytes before the record: its size and its key. */
const MOST_BEFORE_RECORD = 10;
/** The page below, and a varint of five bytes at most. */
const MOST_IN_AN_INTERIOR_CELL = 9;

/** As many pages below one. */
export const MOST_BELOW = Math.floor((PAGE_SIZE - INTERIOR_HEAD) / (POINTER + MOST_IN_AN_INTERIOR_CELL));

/** A page of rows, and the key of the last of them. */
export interface RowPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lastKey: number;
}

/** A page that stands in a file under this number, and the greatest key below it. */
export interface PlacedPage {
  readonly page: number;
  readonly lastKey: number;
}

/** The most bytes that a page needs for one more cell, besides its record, where it has so many. */
export function roomForCell(cells: number): number {
  return LEAF_HEAD + (cells + 1) * POINTER + MOST_BEFORE_RECORD;
}

/** A leaf of a table: `cells` stand at its end, each beginning at one of `starts`; `headAt` is where the page's own head begins. */
export function leafPage(headAt: number, cells: Uint8Array, starts: readonly number[]): Uint8Array<ArrayBuffer> {
  const page = new Uint8Array(PAGE_SIZE);
  const content = PAGE_SIZE - cells.length;
  page.set(cells, content);
  const view = new DataView(page.buffer);
  putHead(view, headAt, LEAF, starts.length, content);
  let at = headAt + LEAF_HEAD;
  for (const start of starts) {
    view.setUint16(at, content + start);
    at += POINTER;
  }
  return page;
}

/** A page above others, of which there are at least one and at most `MOST_BELOW`. */
export function interiorPage(below: readonly PlacedPage[]): Uint8Array<ArrayBuffer> {
  const page = new Uint8Array(PAGE_SIZE);
  const view = new DataView(page.buffer);
  let content = PAGE_SIZE;
  const cells = below.slice(0, -1);
  for (const [index, { page: number, lastKey }] of cells.entries()) {
    content -= 4 + varintSize(lastKey);
    view.setUint32(content, number);
    putVarint(page, content + 4, lastKey);
    view.setUint16(INTERIOR_HEAD + index * POINTER, content);
  }
  putHead(view, 0, INTERIOR, cells.length, content);
  view.setUint32(LEAF_HEAD, below.at(-1)?.page ?? 0);
  return page;
}

function putHead(view: DataView, at: number, kind: number, cells: number, content: number): void {
  view.setUint8(at, kind);
  view.setUint16(at + 3, cells);
  // 65,536 is written as 0.
  view.setUint16(at + 5, content % PAGE_SIZE);
}

/** The first hundred bytes of a file of so many pages. */
export function putFileHead(page: Uint8Array<ArrayBuffer>, pages: number): void {
  const view = new DataView(page.buffer);
  page.set(new TextEncoder().encode('SQLite format 3\0'));
  // 65,536 bytes a page; written and read with a rollback journal; the parts of a page that a cell may take, which are fixed.
  view.setUint16(16, 1);
  page.set([1, 1, 0, 64, 32, 32], 18);
  const CHANGES = 1;
  view.setUint32(24, CHANGES);
  view.setUint32(28, pages);
  // The schema's version, its format, and UTF-8.
  view.setUint32(40, 1);
  view.setUint32(44, 4);
  view.setUint32(56, 1);
  // The number of pages holds for this number of changes, and was written by this version.
  view.setUint32(92, CHANGES);
  view.setUint32(96, 3_040_000);
}

/** How many bytes a number takes, from 0 to 2^31 - 1. */
export function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}

/** Writes a number from 0 to 2^31 - 1, seven bits to a byte, the greatest first; gives where it ends. */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    bytes[at] = value;
    return at + 1;
  }
  const size = varintSize(value);
  for (let i = 0; i < size - 1; i += 1) bytes[at + i] = 0x80 | ((value >> (7 * (size - 1 - i))) & 0x7f);
  bytes[at + size - 1] = value & 0x7f;
  return at + size;
}
