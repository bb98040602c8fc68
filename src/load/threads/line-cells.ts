import { randomInt } from 'node:crypto';
import { scatter } from '../../identity/text-hash.js';
import type { SqlValue } from '../../model.js';
import type { LineRecord } from '../read/text/line-record.js';
import type { Dialect } from '../read/types.js';
import { UNUSUAL } from './known-cells.js';
import type { KnownColumn, LineColumn } from './known-columns.js';
import { isNumber, plainSize } from './plain-units.js';

/** FNV-1a, which begins anywhere: nobody can write cells beforehand that all share a place. What is read does not depend on it. */
const HASH_BEGINS = randomInt(2 ** 32);
const HASH_STEP = 0x01000193;
const NO_QUOTE = -1;

/** Where the cells of one line stand, and what they say. */
export class LineCells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By cell: its entry among the known, or where a text stands for itself, how many bytes it takes, below 0. */
  readonly entries: Int32Array;
  /** By cell: the column whose cells are known, and into how many values the digits of another go. */
  readonly known: readonly (KnownColumn | null)[];
  readonly numbers: Int32Array;
  private readonly delimiter: number;
  private readonly quote: number;

  constructor(columns: readonly LineColumn[], { delimiter, quote }: Dialect) {
    this.starts = new Int32Array(columns.length);
    this.ends = new Int32Array(columns.length);
    this.entries = new Int32Array(columns.length);
    this.known = columns.map((column) => (column.kind === 'known' ? column : null));
    this.numbers = Int32Array.from(columns, (column) => ('values' in column ? column.values : 0));
    this.delimiter = delimiter.charCodeAt(0);
    this.quote = quote?.charCodeAt(0) ?? NO_QUOTE;
  }

  /** Finds where each cell stands and what it says; false where one has to be read with its record. */
  find({ source, at, end, isQuoted }: LineRecord): boolean {
    const { starts, ends, entries, known, numbers, delimiter } = this;
    const { units } = source;
    const quote = isQuoted ? this.quote : NO_QUOTE;
    let from = at;
    for (let cell = 0; cell < starts.length; cell += 1) {
      const column = known[cell]!;
      const isCellQuoted = units[from] === quote && from < end;
      const stop = isCellQuoted ? quote : delimiter;
      if (isCellQuoted) from += 1;
      let to = from;
      if (column === null) {
        while (to < end && units[to] !== stop) to += 1;
        if (numbers[cell]! > 0 && !isNumber(units, from, to)) return false;
      } else {
        let hash = HASH_BEGINS;
        for (; to < end; to += 1) {
          const unit = units[to]!;
          if (unit === stop) break;
          hash = Math.imul(hash ^ unit, HASH_STEP);
        }
        const size = column.isText ? plainSize(units, from, to) : 0;
        const entry = size > 0 ? -size : column.cells.find(units, from, to, scatter(hash));
        if (entry === UNUSUAL) return false;
        entries[cell] = entry;
      }
      starts[cell] = from;
      ends[cell] = to;
      from = isCellQuoted ? to + 2 : to + 1;
    }
    return true;
  }

  /** A value of a known cell. */
  valueOf(cell: number, value: number): SqlValue {
    return this.known[cell]?.cells.valuesOf(this.entries[cell]!)[value] ?? null;
  }
}
