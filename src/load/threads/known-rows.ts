import { randomBytes } from 'node:crypto';

/** The digest of the cells of one record: 96 bits, in three numbers of 32. */
export interface CellsDigest {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const KEY_BYTES = 12;
/** Odd numbers whose products scatter well (the finishers of MurmurHash3, and 2 ** 32 times the golden ratio). */
const [TIMES_A, TIMES_B, TIMES_C] = [0x85ebca6b, 0xc2b2ae35, 0x9e3779b1];
/** Stand between two cells, and for a cell that is left out: no character has so great a number. */
const NEXT_CELL = 0x1_ffff;
const LEFT_OUT = 0x2_ffff;

/**
 * Digests the cells of records by a key that is drawn for each series: nobody can write a line beforehand that passes for another. Records
 * that differ in one character never share a digest; of a million lines beside another million two share one by chance once in 10 ** 17 series.
 */
export class CellsDigester implements CellsDigest {
  a = 0;
  b = 0;
  c = 0;
  private readonly key: Int32Array;

  constructor(key: Uint8Array = randomBytes(KEY_BYTES)) {
    this.key = new Int32Array(Uint8Array.from(key).buffer);
  }

  /** Makes this the digest of these cells but one, which may be any; -1 leaves out none. */
  of(cells: readonly string[], leftOut: number): CellsDigest {
    let [a, b, c] = [this.key[0]!, this.key[1]!, this.key[2]!];
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i]!;
      const length = i === leftOut ? 0 : cell.length;
      for (let at = 0; at <= length; at += 1) {
        const code = at < length ? cell.charCodeAt(at) : i === leftOut ? LEFT_OUT : NEXT_CELL;
        a = Math.imul(a ^ code, TIMES_A);
        a ^= a >>> 13;
        b = Math.imul(b ^ code, TIMES_B);
        b ^= b >>> 16;
        c = Math.imul(c ^ code, TIMES_C);
        c ^= c >>> 15;
      }
    }
    this.a = a;
    this.b = b;
    this.c = c;
    return this;
  }
}

const ROOM = 1024;
/** Of the places of the table at most half are taken. */
const PLACES_A_ROW = 2;

/** Rows of lists that are stored, by the digest of the cells that they were made of, in the order of their records. */
export class KnownRows {
  size = 0;
  private ids = new Int32Array(ROOM);
  /** What the cells said of more than their row, as a number (`RowMemory`). */
  private saying = new Int32Array(ROOM);
  /** The number of the line where its cell is left out of the digest, otherwise 0. */
  private lines = new Int32Array(ROOM);
  private a = new Int32Array(ROOM);
  private b = new Int32Array(ROOM);
  private c = new Int32Array(ROOM);
  private table: Int32Array | null = null;
  /** Most records stand behind the one that was last found. */
  private next = 0;

  add(id: number, digest: CellsDigest, said: number, line: number): void {
    if (this.size === this.ids.length) this.grow(this.size * 2);
    const { size } = this;
    this.ids[size] = id;
    this.saying[size] = said;
    this.lines[size] = line;
    this.a[size] = digest.a;
    this.b[size] = digest.b;
    this.c[size] = digest.c;
    this.size = size + 1;
    this.table = null;
  }

  /** Takes the rows of a file, whose record numbers become ids from here on. */
  addFile(rows: KnownRows, firstRecordId: number): void {
    const { size } = this;
    if (size + rows.size > this.ids.length) this.grow(size + rows.size);
    for (const name of COLUMNS) this[name].set(rows[name].subarray(0, rows.size), size);
    for (let i = size; i < size + rows.size; i += 1) this.ids[i]! += firstRecordId - 1;
    this.size = size + rows.size;
    this.table = null;
  }

  /** Where the row of these cells stands, or -1. */
  find(digest: CellsDigest): number {
    const at = this.isAt(this.next, digest) ? this.next : this.look(digest);
    if (at >= 0) this.next = at + 1;
    return at;
  }

  idAt(at: number): number {
    return this.ids[at]!;
  }

  saidAt(at: number): number {
    return this.saying[at]!;
  }

  lineAt(at: number): number {
    return this.lines[at]!;
  }

  private isAt(at: number, { a, b, c }: CellsDigest): boolean {
    return at < this.size && this.a[at] === a && this.b[at] === b && this.c[at] === c;
  }

  private look(digest: CellsDigest): number {
    this.table ??= this.makeTable();
    return this.table[this.placeOf(this.table, digest)]! - 1;
  }

  /** The place of the row with this digest, or the free one that it would have. */
  private placeOf(table: Int32Array, digest: CellsDigest): number {
    const mask = table.length - 1;
    let place = (digest.a ^ digest.b) & mask;
    while (table[place] !== 0 && !this.isAt(table[place]! - 1, digest)) place = (place + 1) & mask;
    return place;
  }

  /** Of equal rows the first: one is as good as the other. */
  private makeTable(): Int32Array {
    const table = new Int32Array(2 ** Math.ceil(Math.log2(PLACES_A_ROW * this.size + 1)));
    for (let at = 0; at < this.size; at += 1) {
      const digest = { a: this.a[at]!, b: this.b[at]!, c: this.c[at]! };
      const place = this.placeOf(table, digest);
      if (table[place] === 0) table[place] = at + 1;
    }
    return table;
  }

  private grow(room: number): void {
    for (const name of COLUMNS) {
      const column = new Int32Array(room);
      column.set(this[name].subarray(0, this.size));
      this[name] = column;
    }
  }
}

const COLUMNS = ['ids', 'saying', 'lines', 'a', 'b', 'c'] as const;
