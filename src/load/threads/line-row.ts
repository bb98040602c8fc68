import type { SqlValue } from '../../model.js';
import { putVarint, varintSize } from '../pages/page-format.js';
import type { PageMaker } from '../pages/page-maker.js';
import { headerSizeOf, RecordMaker } from '../pages/record-maker.js';
import { AT, BODY_SIZE, TYPES_SIZE } from './known-cells.js';
import type { RowPart } from './known-columns.js';
import type { LineCells } from './line-cells.js';
import { copy, copyText } from './plain-units.js';

/** A text of n bytes has the type 2n + 13 in a record of SQLite. */
const TEXT = 13;

/** Puts the row of a line together from what its cells say, as `RecordMaker` would write its values. */
export class LineRow {
  /** By part of a row: its cell, how many values it has, and what it puts into every row, where it is no column's. */
  private readonly cellOfPart: Int32Array;
  private readonly widths: Int32Array;
  private readonly fixed: readonly Encoded[];
  private readonly head: Encoded;
  private typesSize = 0;
  private bodySize = 0;

  /** `constants` stand in every row behind the record's number. */
  constructor(parts: readonly RowPart[], constants: readonly SqlValue[]) {
    this.cellOfPart = Int32Array.from(parts, ({ cell }) => cell);
    this.widths = Int32Array.from(parts, ({ values }) => values.length);
    this.fixed = parts.map(({ values }) => encoded(values));
    this.head = encoded([0, ...constants]);
  }

  /** Writes the row into a page; false where it is too long for one. */
  write(pages: PageMaker, key: number, line: LineCells, units: Uint16Array): boolean {
    const { head } = this;
    this.sum(line);
    const headerSize = headerSizeOf(this.typesSize);
    const size = headerSize + this.bodySize;
    const from = pages.begin(size, key);
    if (from < 0) return false;
    const bytes = pages.cells;
    const typesAt = putVarint(bytes, from, headerSize);
    const bodyAt = from + headerSize;
    copy(head.types, 0, head.types.length, bytes, typesAt);
    copy(head.body, 0, head.body.length, bytes, bodyAt);
    pages.view.setFloat64(bodyAt, key);
    this.putParts(line, bytes, typesAt + head.types.length, bodyAt + head.body.length, units);
    pages.end(from + size);
    return true;
  }

  /** How many bytes the types and the values of the line take. */
  private sum({ known, entries, starts, ends, numbers }: LineCells): void {
    const { head, cellOfPart, fixed, widths } = this;
    let typesSize = head.types.length;
    let bodySize = head.body.length;
    for (let part = 0; part < cellOfPart.length; part += 1) {
      const cell = cellOfPart[part]!;
      const column = cell < 0 ? null : known[cell]!;
      if (cell < 0) {
        typesSize += fixed[part]!.types.length;
        bodySize += fixed[part]!.body.length;
      } else if (column === null) {
        typesSize += widths[part]!;
        bodySize += (ends[cell]! - starts[cell]!) * numbers[cell]!;
      } else if (entries[cell]! < 0) {
        typesSize += varintSize(TEXT - 2 * entries[cell]!);
        bodySize -= entries[cell]!;
      } else {
        const entry = entries[cell]!;
        typesSize += column.cells.entries[entry + TYPES_SIZE]!;
        bodySize += column.cells.entries[entry + BODY_SIZE]!;
      }
    }
    this.typesSize = typesSize;
    this.bodySize = bodySize;
  }

  private putParts(line: LineCells, bytes: Uint8Array, typesFrom: number, bodyFrom: number, units: Uint16Array): void {
    const { cellOfPart, fixed, widths } = this;
    const { known, entries, starts, ends, numbers } = line;
    let typesAt = typesFrom;
    let bodyAt = bodyFrom;
    for (let part = 0; part < cellOfPart.length; part += 1) {
      const cell = cellOfPart[part]!;
      const column = cell < 0 ? null : known[cell]!;
      if (cell < 0) {
        const { types, body } = fixed[part]!;
        typesAt = copy(types, 0, types.length, bytes, typesAt);
        bodyAt = copy(body, 0, body.length, bytes, bodyAt);
      } else if (column === null) {
        const start = starts[cell]!;
        const end = ends[cell]!;
        const copies = end === start ? 0 : numbers[cell]!;
        for (let i = 0; i < widths[part]!; i += 1) bytes[typesAt + i] = i < copies ? TEXT + 2 * (end - start) : 0;
        typesAt += widths[part]!;
        for (let i = 0; i < copies; i += 1) bodyAt = copyText(units, start, end, bytes, bodyAt);
      } else if (entries[cell]! < 0) {
        typesAt = putVarint(bytes, typesAt, TEXT - 2 * entries[cell]!);
        bodyAt = copyText(units, starts[cell]!, ends[cell]!, bytes, bodyAt);
      } else {
        const { entries: own, bytes: kept } = column.cells;
        const entry = entries[cell]!;
        const begin = own[entry + AT]!;
        const bodyBegin = begin + own[entry + TYPES_SIZE]!;
        typesAt = copy(kept, begin, bodyBegin, bytes, typesAt);
        bodyAt = copy(kept, bodyBegin, bodyBegin + own[entry + BODY_SIZE]!, bytes, bodyAt);
      }
    }
  }
}

/** Values as a record has them: their types, and what stands behind the types of all. */
interface Encoded {
  readonly types: Uint8Array;
  readonly body: Uint8Array;
}

function encoded(values: readonly SqlValue[]): Encoded {
  const record = new RecordMaker(values.length);
  const bytes = new Uint8Array(record.make(values) ?? 0);
  record.writeInto(bytes, 0);
  const typesEnd = bytes[0] ?? 0;
  return { types: bytes.subarray(1, typesEnd), body: bytes.subarray(typesEnd) };
}
