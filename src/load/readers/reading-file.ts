import { closeSync, fsyncSync, mkdtempSync, openSync, readSync, renameSync, rmdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isLast, type ReaderSaid } from './messages.js';
import type { Saying } from './said-reading.js';

const LENGTH_BYTES = 4;

/** Writes what is said of a file, message by message, where another machine reads it. It has its name only when all is written. */
export class ReadingFileWriter {
  private readonly file: number;
  private readonly own: string;
  private readonly partial: string;

  constructor(private readonly path: string) {
    // Two workers may read the same file at once where one was slow: each writes in a folder of its own, and the later file stands.
    this.own = mkdtempSync(`${path}.`);
    this.partial = join(this.own, 'partial');
    this.file = openSync(this.partial, 'wx', 0o600);
  }

  say(said: readonly ReaderSaid[]): void {
    for (const each of said) {
      const bytes = serialize(each);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32LE(bytes.length);
      writeAll(this.file, length);
      writeAll(this.file, bytes);
    }
  }

  close(): void {
    fsyncSync(this.file);
    closeSync(this.file);
    renameSync(this.partial, this.path);
    rmdirSync(this.own);
  }
}

/** A full disk takes a part of what it is given, and says nothing before the next. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Reads what `ReadingFileWriter` wrote. Throws an Error where it ends before the last message, so that no file is shortened. */
export function sayingOfFile(path: string): Saying {
  let file: number | null = openSync(path, 'r');
  const take = (length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const read = file === null ? 0 : readSync(file, bytes, at, length - at, null);
      if (read === 0) throw new Error(`${path} was cut short`);
      at += read;
    }
    return bytes;
  };
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    async next() {
      const said = deserialize(take(take(LENGTH_BYTES).readUInt32LE())) as ReaderSaid;
      if (isLast(said)) close();
      return said;
    },
    close: async () => close(),
  };
}
