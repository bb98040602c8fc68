import type { SqlValue } from '../model.js';

/**
 * Some hundred values of one column, in few large pieces for the way from thread to thread. `words` are places in a list of values that both sides keep and `added` goes on with;
 * `text` holds all values one behind another, with their lengths, -1 for null.
 */
export type PackedColumn =
  | { readonly kind: 'one'; readonly value: SqlValue }
  | {
      readonly kind: 'words';
      readonly places: Uint16Array;
      readonly added: readonly SqlValue[];
      readonly isFresh: boolean;
    }
  | { readonly kind: 'integers'; readonly integers: Int32Array }
  | { readonly kind: 'text'; readonly text: string; readonly lengths: Int32Array }
  | { readonly kind: 'values'; readonly values: readonly SqlValue[] };

/** Values of one column as the writer takes them: each, or the one that all rows have. */
export type PlainColumn = readonly SqlValue[] | { readonly all: SqlValue };

/** As many as a place of 16 bits can name. */
const MOST_WORDS = 65_536;
/** So many values must have been seen before a column counts as one that does not repeat itself. */
const ENOUGH_SEEN = 1_000;

/** Packs the values of one column, batch after batch; `ColumnUnpacker` must see all of them in the same order. */
export class ColumnPacker {
  /** Null where values seldom come back: IINs, addresses. */
  private words: Map<SqlValue, number> | null = new Map();
  private seen = 0;

  /** Packs the next values. */
  pack(values: readonly SqlValue[]): PackedColumn {
    const first = values[0] ?? null;
    if (isRepeated(values, first)) return { kind: 'one', value: first };
    const integers = typeof first === 'number' ? integersOf(values) : null;
    if (integers !== null) return { kind: 'integers', integers };
    if (this.words === null || values.length > MOST_WORDS) return withoutWords(values);
    const isFresh = this.words.size + values.length > MOST_WORDS;
    if (isFresh) this.startAfresh(this.words);
    const packed = inWords(values, this.words, isFresh);
    this.seen += values.length;
    if (this.seen >= ENOUGH_SEEN && this.words.size * 2 > this.seen) this.words = null;
    return packed;
  }

  private startAfresh(words: Map<SqlValue, number>): void {
    words.clear();
    this.seen = 0;
  }
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

function inWords(values: readonly SqlValue[], words: Map<SqlValue, number>, isFresh: boolean): PackedColumn {
  const places = new Uint16Array(values.length);
  const added: SqlValue[] = [];
  let last: SqlValue | undefined;
  let place: number | undefined;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value !== last) place = words.get(value);
    last = value;
    if (place === undefined) {
      place = words.size;
      words.set(value, place);
      added.push(value);
    }
    places[i] = place;
  }
  return { kind: 'words', places, added, isFresh };
}

function withoutWords(values: readonly SqlValue[]): PackedColumn {
  const lengths = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (typeof value === 'number') return { kind: 'values', values };
    lengths[i] = value === null ? -1 : value.length;
  }
  // A null joins as nothing.
  return { kind: 'text', text: values.join(''), lengths };
}

/** Gives back what a `ColumnPacker` packed, in the same order. */
export class ColumnUnpacker {
  private words: SqlValue[] = [];

  unpack(column: PackedColumn): PlainColumn {
    switch (column.kind) {
      case 'one':
        return { all: column.value };
      case 'values':
        return column.values;
      case 'integers':
        return Array.from(column.integers);
      case 'text':
        return textsOf(column.text, column.lengths);
      case 'words':
        return this.wordsOf(column.places, column.added, column.isFresh);
    }
  }

  private wordsOf(places: Uint16Array, added: readonly SqlValue[], isFresh: boolean): readonly SqlValue[] {
    if (isFresh) this.words = [];
    const { words } = this;
    for (const word of added) words.push(word);
    const values: SqlValue[] = [];
    for (let i = 0; i < places.length; i += 1) values.push(words[places[i]!]!);
    return values;
  }
}

function textsOf(text: string, lengths: Int32Array): readonly SqlValue[] {
  const values: SqlValue[] = [];
  let at = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    const length = lengths[i]!;
    values.push(length < 0 ? null : text.slice(at, at + length));
    if (length > 0) at += length;
  }
  return values;
}
