import type { ColumnRole } from './column-roles.js';
import { Dictionary } from './people-table.js';

/** A column as written: distinct cells (trimmed) and which record holds which; -1 for a blank one. */
export interface RawColumn {
  readonly header: string;
  readonly role: ColumnRole;
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Takes a list record by record and keeps each distinct cell of each column once. */
export class RawColumns {
  readonly #columns: { header: string; role: ColumnRole; cells: Dictionary; codes: Int32Array }[];
  size = 0;

  constructor(columns: readonly { readonly header: string; readonly role: ColumnRole }[]) {
    this.#columns = columns.map(({ header, role }) => ({
      header,
      role,
      cells: new Dictionary(),
      codes: new Int32Array(1024),
    }));
  }

  /** How many columns there are. */
  get width(): number {
    return this.#columns.length;
  }

  /** Adds one record; `cells` stand in the order of the columns. */
  add(cells: readonly string[]): void {
    this.#columns.forEach((column, c) => {
      if (this.size === column.codes.length) {
        const longer = new Int32Array(column.codes.length * 2);
        longer.set(column.codes);
        column.codes = longer;
      }
      column.codes[this.size] = column.cells.encode((cells[c] ?? '').trim());
    });
    this.size += 1;
  }

  columns(): readonly RawColumn[] {
    return this.#columns.map(({ header, role, cells, codes }) => ({
      header,
      role,
      codes: codes.subarray(0, this.size),
      values: cells.values,
    }));
  }
}
