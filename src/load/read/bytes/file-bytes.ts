import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { UnreadableFile } from '../types.js';
import { type KnownFile, knownFile, unknownFile } from './known-file.js';

/** Small, so that little memory is on its way at once: reading takes as long as with larger ones. */
const CHUNK = 64 * 1024;

/**
 * The bytes of a file or of standard input, read once from front to back, hashed and counted as they go by. A file is read by plain
 * calls that wait: commands run in threads of their own, and a stream costs more than all of a small list.
 */
export class FileBytes {
  /** Null for standard input. */
  readonly stat: { size: number; mtimeMs: number; ino: number } | null;
  /** How many bytes have been read so far. */
  count = 0;
  private readonly hash = createHash('sha256');
  private isOpen = true;

  private constructor(
    /** Null for standard input. */
    readonly fd: number | null,
    stat: FileBytes['stat'],
    /** What was found out when it was opened before. */
    readonly known: KnownFile,
  ) {
    this.stat = stat;
  }

  /** Opens a path, or standard input for `-`; throws the file system's error, or UnreadableFile for what is no file. */
  static async open(path: string): Promise<FileBytes> {
    if (path === '-') return new FileBytes(null, null, unknownFile());
    // Looked at before it is opened: a pipe opens only when somebody writes to it, and that may be never.
    const found = statSync(path);
    if (found.isDirectory()) throw new UnreadableFile('a folder', 'name the files in it', 'a file');
    if (!found.isFile()) throw new UnreadableFile('a pipe or device', 'save what it gives to a file', 'a file');
    const fd = openSync(path, 'r');
    const stat = fstatSync(fd);
    const { size, mtimeMs, ino } = stat;
    return new FileBytes(fd, { size, mtimeMs, ino }, knownFile(stat));
  }

  /** Yields every byte in order; each buffer is the receiver's to keep. */
  async *chunks(): AsyncGenerator<Buffer, void, undefined> {
    // Not process.stdin: in a thread that is another, empty stream.
    const source =
      this.fd === null
        ? (createReadStream('', { fd: 0, highWaterMark: CHUNK, autoClose: false }) as AsyncIterable<Buffer>)
        : this.pieces(this.fd);
    for await (const chunk of source) {
      this.hash.update(chunk);
      this.count += chunk.length;
      yield chunk;
    }
    this.known.digest = { sha256: this.hash.digest('hex'), bytes: this.count };
  }

  /** Reads what is left of its bytes where its digest is not known from another of its members or sheets. */
  async hashRest(rest: AsyncIterable<Buffer>): Promise<void> {
    if (this.known.digest === null) for await (const _ of rest);
  }

  private *pieces(fd: number): Generator<Buffer, void, undefined> {
    // Of a small file no more room is taken than it fills, and one byte, by which its end is seen.
    const length = Math.min(CHUNK, (this.stat?.size ?? CHUNK) + 1);
    for (let at = 0; ; ) {
      const buffer = Buffer.allocUnsafeSlow(length);
      const read = readSync(fd, buffer, 0, length, at);
      if (read === 0) return;
      at += read;
      yield buffer.subarray(0, read);
    }
  }

  /** Returns the bytes at a place of the file, fewer at its end; empty for standard input. */
  async at(position: number, length: number): Promise<Buffer> {
    if (this.fd === null) return Buffer.alloc(0);
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(this.fd, buffer, 0, length, position));
  }

  /** Returns SHA-256 and size; throws before every byte has been read. */
  digest(): { sha256: string; bytes: number } {
    if (this.known.digest === null) throw new Error('the digest is known only when the file has been read to its end');
    return this.known.digest;
  }

  /** Closes the file; may be called twice. */
  async close(): Promise<void> {
    if (this.fd === null || !this.isOpen) return;
    this.isOpen = false;
    closeSync(this.fd);
  }
}
