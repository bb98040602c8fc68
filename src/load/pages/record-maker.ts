import type { SqlValue } from '../../model.js';
import { PAGE_SIZE, putVarint, varintSize } from './page-format.js';

/** Serial types of SQLite's records. Numbers are all written as better-sqlite3 binds them: the column makes whole ones of them. */
const NULL = 0;
const INTEGER = 6;
const FLOAT = 7;
/** A text of n bytes has the type 2n + 13. */
const TEXT = 13;

/** A row as SQLite's record format has it: a header with the type of each value, and behind it the values. */
export class RecordMaker {
  /** Room for a text of a page's length in letters of three bytes, behind others. */
  private readonly body = new Uint8Array(4 * PAGE_SIZE);
  private readonly view = new DataView(this.body.buffer);
  private readonly types: Int32Array;
  private headerSize = 0;
  private bodySize = 0;

  constructor(private readonly width: number) {
    this.types = new Int32Array(width);
  }

  /** Makes the record of a row and gives its size in bytes; null where it is longer than a page can hold. */
  make(row: readonly (SqlValue | bigint)[]): number | null {
    this.bodySize = 0;
    let typesSize = 0;
    for (let i = 0; i < this.width; i += 1) {
      const value = row[i] ?? null;
      const type = value === null ? NULL : typeof value === 'string' ? this.putText(value) : this.putNumber(value);
      if (type < 0) return null;
      this.types[i] = type;
      typesSize += varintSize(type);
    }
    this.headerSize = headerSizeOf(typesSize);
    return this.headerSize + this.bodySize;
  }

  /** Writes the record that was made last; gives where it ends. */
  writeInto(bytes: Uint8Array, from: number): number {
    let at = putVarint(bytes, from, this.headerSize);
    for (let i = 0; i < this.width; i += 1) at = putVarint(bytes, at, this.types[i]!);
    bytes.set(this.body.subarray(0, this.bodySize), at);
    return at + this.bodySize;
  }

  /** By hand: a call into the engine for each of twenty short texts of a row would cost several times as much. */
  private putText(text: string): number {
    const { body, bodySize: from } = this;
    const { length } = text;
    // A letter takes three bytes at most; a pair for one beyond the plane takes four, and is two.
    if (length * 3 > body.length - from) return -1;
    let at = from;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        body[at] = code;
        at += 1;
      } else if (code < 0x800) {
        body[at] = 0xc0 | (code >> 6);
        body[at + 1] = 0x80 | (code & 0x3f);
        at += 2;
      } else if (code < 0xd800 || code > 0xdfff) at = putThree(body, at, code);
      else {
        const whole = text.codePointAt(i)!;
        // Half a pair is no letter, and is written as better-sqlite3 writes it.
        if (whole < 0x10000) at = putThree(body, at, code);
        else {
          body[at] = 0xf0 | (whole >> 18);
          body[at + 1] = 0x80 | ((whole >> 12) & 0x3f);
          body[at + 2] = 0x80 | ((whole >> 6) & 0x3f);
          body[at + 3] = 0x80 | (whole & 0x3f);
          at += 4;
          i += 1;
        }
      }
    }
    this.bodySize = at;
    return 2 * (at - from) + TEXT;
  }

  private putNumber(value: number | bigint): number {
    const { view, bodySize: at } = this;
    // What is no number is nothing to SQLite.
    if (typeof value === 'number' && Number.isNaN(value)) return NULL;
    if (at + 8 > this.body.length) return -1;
    this.bodySize = at + 8;
    if (typeof value === 'bigint') {
      view.setBigInt64(at, value);
      return INTEGER;
    }
    view.setFloat64(at, value);
    return FLOAT;
  }
}

/** How long the header of a record is whose types take so many bytes: its size counts itself. */
export function headerSizeOf(typesSize: number): number {
  return typesSize + (typesSize < 127 ? 1 : typesSize < 16_382 ? 2 : 3);
}

function putThree(bytes: Uint8Array, at: number, code: number): number {
  bytes[at] = 0xe0 | (code >> 12);
  bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (code & 0x3f);
  return at + 3;
}
