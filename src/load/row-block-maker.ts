import type { SqlValue } from '../model.js';
import type { RowBlock } from './record-batch.js';

/** Gathers rows column by column. */
export class RowBlockMaker {
  private readonly columns: SqlValue[][];

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => []);
  }

  /** Adds a row, or several that follow one another; null is none. */
  add(row: readonly SqlValue[] | null): void {
    if (row === null) return;
    const { columns } = this;
    for (let at = 0; at < row.length; at += columns.length) {
      for (let i = 0; i < columns.length; i += 1) columns[i]!.push(row[at + i]!);
    }
  }

  /** The rows added so far. */
  made(): RowBlock {
    return { count: this.columns[0]?.length ?? 0, columns: this.columns.map(withoutRepetition) };
  }
}

/** Rows that are few enough to be made one by one, as a block. */
export function blockOf(rows: readonly (readonly SqlValue[])[]): RowBlock {
  const maker = new RowBlockMaker(rows[0]?.length ?? 0);
  for (const row of rows) maker.add(row);
  return maker.made();
}

/** Most columns of most files hold nothing at all, or one value for thousands of rows. */
function withoutRepetition(values: SqlValue[]): SqlValue[] | { all: SqlValue } {
  const all = values[0] ?? null;
  for (let i = 1; i < values.length; i += 1) if (values[i] !== all) return values;
  return { all };
}
