import type { SqlValue } from '../../model.js';
import { RecordMaker } from '../pages/record-maker.js';

/** No entry: what was seen has to be read with its whole record. */
export const UNUSUAL = -1;
/** A mark of an entry that nobody has set yet. */
export const UNSET = -2;

/** Of a column where most cells are new it begins anew here: what is common is back within a few thousand lines. */
const MOST_CELLS = 65_536;
const MOST_UNITS = 2_000_000;
const FIRST_CELLS = 256;
const FIRST_UNITS = 4_096;
/** Of what is longer, too little is the same elsewhere. */
const LONGEST = 256;
/** A letter takes three bytes at most, and a few values are made of a cell. */
const ROOM = 4_096;

// An entry is one line of the processor's memory, as most of the time goes into waiting for it. By place in the entry:
const HASH = 0;
const START = 1;
const LENGTH = 2;
/** Where the types of its values begin among the bytes, how many they are, and how many bytes the values take behind them. */
export const AT = 3;
export const TYPES_SIZE = 4;
export const BODY_SIZE = 5;
/** What whoever uses the entry keeps with it, UNSET at first: two numbers. */
export const MARK = 6;
export const SECOND_MARK = 7;
const ENTRY = 8;

/** What the cells of one column say, by what is written in them: each is read once, and found again by its characters. */
export class KnownCells {
  /** The entries one behind another; an entry is named by where it begins. */
  entries = new Int32Array(ENTRY * FIRST_CELLS);
  bytes = new Uint8Array(4 * FIRST_UNITS);
  private places = new Int32Array(2 * FIRST_CELLS).fill(-1);
  private units = new Uint16Array(FIRST_UNITS);
  private values: (readonly SqlValue[])[] = [];
  private usedUnits = 0;
  private usedBytes = 0;
  private readonly record: RecordMaker;
  private readonly room = new Uint8Array(ROOM);

  /** `read` gives the `width` values of a cell, or null where it has to be read with its whole record. */
  constructor(
    width: number,
    private readonly read: (written: string) => readonly SqlValue[] | null,
  ) {
    this.record = new RecordMaker(width);
  }

  /** The entry of the cell from `from` to `to`, whose characters give this hash, or UNUSUAL. It holds until another cell is asked for. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const { places, entries } = this;
    const mask = places.length - 1;
    let place = hash & mask;
    for (let entry = places[place]!; entry >= 0; entry = places[place]!) {
      if (entries[entry + HASH] === hash && this.isSame(entry, units, from, to))
        return entries[entry + TYPES_SIZE]! > 0 ? entry : UNUSUAL;
      place = (place + 1) & mask;
    }
    return this.add(units, from, to, hash);
  }

  /** The values of an entry. */
  valuesOf(entry: number): readonly SqlValue[] {
    return this.values[entry / ENTRY] ?? [];
  }

  private isSame(entry: number, units: Uint16Array, from: number, to: number): boolean {
    if (this.entries[entry + LENGTH]! !== to - from) return false;
    const shift = this.entries[entry + START]! - from;
    const known = this.units;
    for (let i = from; i < to; i += 1) if (units[i] !== known[i + shift]) return false;
    return true;
  }

  private add(units: Uint16Array, from: number, to: number, hash: number): number {
    const length = to - from;
    if (length > LONGEST) return UNUSUAL;
    const cell = units.subarray(from, to);
    const values = this.read(String.fromCharCode(...cell));
    if (this.values.length >= MOST_CELLS || this.usedUnits + length > MOST_UNITS) this.clear();
    const entry = this.values.length * ENTRY;
    if (entry + ENTRY > this.entries.length) this.growEntries();
    if (this.usedUnits + length > this.units.length) this.units = longer(this.units, Uint16Array);
    this.units.set(cell, this.usedUnits);
    this.entries.set([hash, this.usedUnits, length, this.usedBytes, 0, 0, UNSET, UNSET], entry);
    this.usedUnits += length;
    this.values.push(values ?? []);
    if (values !== null) this.keep(entry, values);
    this.place(entry);
    return this.entries[entry + TYPES_SIZE]! > 0 ? entry : UNUSUAL;
  }

  /** Keeps the values as a record of them alone has them: the types, which its header's size stands before, and what is behind them. */
  private keep(entry: number, values: readonly SqlValue[]): void {
    const size = this.record.make(values);
    if (size === null || size > this.room.length) return;
    this.record.writeInto(this.room, 0);
    while (this.usedBytes + size > this.bytes.length) this.bytes = longer(this.bytes, Uint8Array);
    this.bytes.set(this.room.subarray(1, size), this.usedBytes);
    const typesSize = this.room[0]! - 1;
    this.entries[entry + TYPES_SIZE] = typesSize;
    this.entries[entry + BODY_SIZE] = size - 1 - typesSize;
    this.usedBytes += size - 1;
  }

  private place(entry: number): void {
    const mask = this.places.length - 1;
    let place = this.entries[entry + HASH]! & mask;
    while (this.places[place]! >= 0) place = (place + 1) & mask;
    this.places[place] = entry;
  }

  private growEntries(): void {
    const { length } = this.entries;
    this.entries = longer(this.entries, Int32Array);
    this.places = new Int32Array(2 * this.places.length).fill(-1);
    for (let entry = 0; entry < length; entry += ENTRY) this.place(entry);
  }

  private clear(): void {
    this.places.fill(-1);
    this.values = [];
    this.usedUnits = 0;
    this.usedBytes = 0;
  }
}

function longer<T extends Int32Array | Uint16Array | Uint8Array>(values: T, kind: new (length: number) => T): T {
  const more = new kind(2 * values.length);
  more.set(values as never);
  return more;
}
