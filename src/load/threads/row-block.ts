import type { SqlValue } from '../../model.js';
import { type PackedColumn, type PlainColumn, packColumns, unpackColumns } from './packed-column.js';

/** Rows of one table, column by column, packed for the way from thread to thread. */
export interface PackedBlock {
  readonly count: number;
  readonly columns: readonly PackedColumn[];
}

/** Rows of one table, column by column. */
export interface RowBlock {
  readonly count: number;
  readonly columns: readonly PlainColumn[];
}

/** Gathers the rows of one table and packs them, batch after batch. */
export class BlockPacker {
  private columns: SqlValue[][];

  constructor(private readonly width: number) {
    this.columns = emptyColumns(width);
  }

  /** Adds a row, or several that follow one another; null is none. */
  add(row: readonly SqlValue[] | null): void {
    if (row !== null) addRow(this.columns, row);
  }

  /** The rows added since the last call. */
  take(): PackedBlock {
    const { columns } = this;
    this.columns = emptyColumns(this.width);
    return { count: columns[0]?.length ?? 0, columns: packColumns(columns) };
  }
}

/** The rows of a packed block. */
export function unpackBlock({ count, columns }: PackedBlock): RowBlock {
  return { count, columns: unpackColumns(columns) };
}

/** Rows that are few enough to be made one by one, as a block. */
export function blockOf(rows: readonly (readonly SqlValue[])[]): RowBlock {
  const columns = emptyColumns(rows[0]?.length ?? 0);
  for (const row of rows) addRow(columns, row);
  return { count: rows.length, columns };
}

/** Rows of a block, from one up to another. */
export function partOf({ columns }: RowBlock, from: number, to: number): RowBlock {
  return {
    count: to - from,
    columns: columns.map((column) => ('all' in column ? column : column.slice(from, to))),
  };
}

function emptyColumns(width: number): SqlValue[][] {
  return Array.from({ length: width }, () => []);
}

function addRow(columns: readonly SqlValue[][], row: readonly SqlValue[]): void {
  for (let at = 0; at < row.length; at += columns.length) {
    for (let i = 0; i < columns.length; i += 1) columns[i]!.push(row[at + i]!);
  }
}
