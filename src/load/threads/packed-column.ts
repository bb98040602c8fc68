import type { SqlValue } from '../../model.js';

/**
 * Some hundred values of one column, in few large pieces for the way from thread to thread: `text` holds all values one
 * behind another, with their lengths, -1 for null.
 */
export type PackedColumn =
  | { readonly kind: 'one'; readonly value: SqlValue }
  /** The values of the column before: a number whose form for comparison is the number as written. */
  | { readonly kind: 'same' }
  | { readonly kind: 'integers'; readonly integers: Int32Array }
  | { readonly kind: 'text'; readonly text: string; readonly lengths: Int32Array }
  | { readonly kind: 'values'; readonly values: readonly SqlValue[] };

/** Values of one column as the writer takes them: each, or the one that all rows have. */
export type PlainColumn = readonly SqlValue[] | { readonly all: SqlValue };

/** Packs columns of the same length; `unpackColumns` gives them back. */
export function packColumns(columns: readonly (readonly SqlValue[])[]): readonly PackedColumn[] {
  const packed: PackedColumn[] = [];
  columns.forEach((values, i) => {
    const before = packed[i - 1];
    // A form for comparison stands behind what it is made of.
    if (before?.kind === 'text' && isSame(values, columns[i - 1]!)) packed.push({ kind: 'same' });
    else packed.push(packColumn(values));
  });
  return packed;
}

function packColumn(values: readonly SqlValue[]): PackedColumn {
  const first = values[0] ?? null;
  if (isRepeated(values, first)) return { kind: 'one', value: first };
  const integers = typeof first === 'number' ? integersOf(values) : null;
  return integers === null ? textOf(values) : { kind: 'integers', integers };
}

function isSame(values: readonly SqlValue[], others: readonly SqlValue[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (values[i] !== others[i]) return false;
  return true;
}

function isRepeated(values: readonly SqlValue[], first: SqlValue): boolean {
  for (let i = 1; i < values.length; i += 1) if (values[i] !== first) return false;
  return true;
}

function integersOf(values: readonly SqlValue[]): Int32Array | null {
  const integers = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (typeof value !== 'number' || (value | 0) !== value) return null;
    integers[i] = value;
  }
  return integers;
}

function textOf(values: readonly SqlValue[]): PackedColumn {
  const lengths = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (typeof value === 'number') return { kind: 'values', values };
    lengths[i] = value === null ? -1 : value.length;
  }
  // A null joins as nothing.
  return { kind: 'text', text: values.join(''), lengths };
}

/** The values of packed columns. */
export function unpackColumns(columns: readonly PackedColumn[]): readonly PlainColumn[] {
  const plain: PlainColumn[] = [];
  for (const column of columns) plain.push(column.kind === 'same' ? plain[plain.length - 1]! : unpackColumn(column));
  return plain;
}

function unpackColumn(column: Exclude<PackedColumn, { kind: 'same' }>): PlainColumn {
  switch (column.kind) {
    case 'one':
      return { all: column.value };
    case 'values':
      return column.values;
    case 'integers':
      return numbersOf(column.integers);
    case 'text':
      return textsOf(column.text, column.lengths);
  }
}

/** By hand, as the engine's own copying goes through an iterator. */
function numbersOf(integers: Int32Array): readonly SqlValue[] {
  const values = new Array<SqlValue>(integers.length);
  for (let i = 0; i < integers.length; i += 1) values[i] = integers[i]!;
  return values;
}

function textsOf(text: string, lengths: Int32Array): readonly SqlValue[] {
  const values = new Array<SqlValue>(lengths.length);
  let at = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    const length = lengths[i]!;
    values[i] = length < 0 ? null : text.slice(at, at + length);
    if (length > 0) at += length;
  }
  return values;
}
