import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeFolder } from '../../plain-file.js';
import { byteOrderMark, encodeText } from './encode-text.js';
import type { FileShape } from './file-shape.js';

/** What is written at a time; a packed file is a chain of such pieces, each packed by itself. */
const PIECE = 1 << 18;

/** One table of the sample, written row by row; it never holds more than a piece of it. */
export class TableFile {
  /** Relative to the folder, with /. */
  readonly path: string;
  /** Records written so far: the number of the last one. */
  records = 0;
  private readonly file: number;
  private text = '';

  constructor(
    directory: string,
    name: string,
    header: readonly string[],
    private readonly shape: FileShape,
  ) {
    this.path = `${name}.csv${shape.isPacked ? '.gz' : ''}`;
    const path = join(directory, this.path);
    makeFolder(dirname(path));
    this.file = openSync(path, 'w');
    this.put(byteOrderMark(shape.encoding));
    if (shape.hasPreamble) {
      this.line(['Выгрузка из информационной системы', ...header.slice(1).map(() => '')]);
      this.line(['по состоянию на 10.06.2019', ...header.slice(1).map(() => '')]);
      this.line(header.map(() => ''));
    }
    this.line(header);
  }

  /** Writes a record; its number is `records` afterwards. */
  write(cells: readonly (string | number)[]): void {
    this.records += 1;
    this.line(cells);
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private line(cells: readonly (string | number)[]): void {
    const { delimiter, lineEnd } = this.shape;
    const row = cells.join(delimiter);
    // One search tells of nearly every row that no cell of it needs quotes.
    this.text += this.needsQuotes(cells, row) ? cells.map((cell) => quoted(cell, delimiter)).join(delimiter) : row;
    this.text += lineEnd;
    if (this.text.length > PIECE) this.flush();
  }

  private needsQuotes(cells: readonly (string | number)[], row: string): boolean {
    if (row.includes('"')) return true;
    return this.shape.delimiter === ',' && cells.some((cell) => typeof cell === 'string' && cell.includes(','));
  }

  private flush(): void {
    this.put(encodeText(this.text, this.shape.encoding));
    this.text = '';
  }

  private put(bytes: Buffer): void {
    if (bytes.length === 0) return;
    const packed = this.shape.isPacked ? gzipSync(bytes) : bytes;
    for (let at = 0; at < packed.length; ) at += writeSync(this.file, packed, at);
  }
}

function quoted(cell: string | number, delimiter: string): string {
  const text = String(cell);
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
