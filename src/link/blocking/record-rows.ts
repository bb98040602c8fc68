import type { PeopleTable } from '../table/people-table.js';

/**
 * The codes of records row by row, so that one look at memory brings all columns of a record: pairs leap through the list. With
 * a focus only its records have rows of their own, in order; every other one is laid into the last row when its turn comes.
 */
export class RecordRows {
  /** Column f of the row that begins at `row` is `codes[row + f]`. */
  readonly codes: Int32Array;
  readonly #columns: readonly Int32Array[];
  readonly #last: number;

  /** `records` are those with rows of their own. */
  constructor({ columns }: PeopleTable, records: Int32Array) {
    this.#columns = columns.map(({ codes }) => codes);
    this.#last = records.length * columns.length;
    this.codes = new Int32Array(this.#last + columns.length);
    columns.forEach(({ codes }, f) => {
      for (let place = 0; place < records.length; place++)
        this.codes[place * columns.length + f] = codes[records[place]!]!;
    });
  }

  /** Where the row of the record at this place begins. */
  rowAt(place: number): number {
    return place * this.#columns.length;
  }

  /** Lays a record into the last row, and says where that begins. */
  layDown(record: number): number {
    for (let f = 0; f < this.#columns.length; f++) this.codes[this.#last + f] = this.#columns[f]![record]!;
    return this.#last;
  }

  /** Which column these codes are. */
  columnOf(codes: Int32Array): number {
    return this.#columns.indexOf(codes);
  }
}
