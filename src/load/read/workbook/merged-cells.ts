import { columnOf, type SheetRow } from './sheet-rows.js';

/** A cell that reaches over several rows: column from 0, rows from 1. */
export interface MergedCell {
  readonly column: number;
  readonly fromLine: number;
  readonly toLine: number;
}

/** A sheet may merge whatever it likes, but no list has more such cells than this. */
export const MOST_MERGES = 500_000;
/** A title of a record reaches down in a few columns; each that is open costs time in every row. */
const MOST_OPEN = 200;
const MERGE = /<(?:\w+:)?mergeCell\b[^<>]*\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;
const LONGEST_TAG = 256;

/** Finds the merged cells of a sheet: they stand behind its rows, so its text is gone through once before it is read. */
export async function readMergedCells(chunks: AsyncIterable<Buffer>): Promise<readonly MergedCell[]> {
  const merged: MergedCell[] = [];
  let carried = '';
  for await (const chunk of chunks) {
    const text = carried + chunk.toString('latin1');
    for (const [, column = '', from, to] of text.matchAll(MERGE)) {
      if (Number(to) > Number(from) && merged.length < MOST_MERGES)
        merged.push({ column: columnOf(column), fromLine: Number(from), toLine: Number(to) });
    }
    // From the last tag's beginning on; a tag that was whole has been counted and must not be again.
    const open = text.lastIndexOf('<');
    carried = open >= 0 && text.indexOf('>', open) < 0 && text.length - open < LONGEST_TAG ? text.slice(open) : '';
  }
  return merged;
}

/** Writes what a merged cell says into the rows that it reaches down to, row by row as they come. */
export class MergedCells {
  private readonly byFirstLine: readonly MergedCell[];
  private next = 0;
  private open: { readonly merge: MergedCell; readonly text: string }[] = [];

  constructor(merged: readonly MergedCell[]) {
    this.byFirstLine = [...merged].sort((a, b) => a.fromLine - b.fromLine || a.column - b.column);
  }

  /**
   * Fills one row. Rows come in the order of the sheet; 'goes-on': the row is the next line of the record above, which it fills
   * in no cell; null: nothing is merged there.
   */
  fill({ line, cells }: SheetRow): 'filled' | 'goes-on' | null {
    this.open = this.open.filter(({ merge }) => merge.toLine >= line);
    const missing = this.open.filter(({ merge }) => (cells[merge.column] ?? '').trim() === '');
    this.begin(line, cells);
    const own = cells.filter((cell) => cell.trim() !== '').length;
    if (missing.length === 0 || own === 0) return null;
    // A row that is mostly merged is no record of its own.
    if (missing.length > own) return 'goes-on';
    for (const { merge, text } of missing) {
      while (cells.length < merge.column) cells.push('');
      cells[merge.column] = text;
    }
    return 'filled';
  }

  private begin(line: number, cells: readonly string[]): void {
    for (; this.next < this.byFirstLine.length; this.next += 1) {
      const merge = this.byFirstLine[this.next];
      if (merge === undefined || merge.fromLine > line) return;
      const text = merge.fromLine === line ? (cells[merge.column] ?? '').trim() : '';
      if (text !== '' && this.open.length < MOST_OPEN) this.open.push({ merge, text });
    }
  }
}
