import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { UnreadableFile } from '../types.js';

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
  private sum: string | null = null;
  private isOpen = true;

  private constructor(
    /** Null for standard input. */
    readonly fd: number | null,
    stat: FileBytes['stat'],
  ) {
    this.stat = stat;
  }

  /** Opens a path, or standard input for `-`; throws the file system's error, or UnreadableFile for what is no file. */
  static async open(path: string): Promise<FileBytes> {
    if (path === '-') return new FileBytes(null, null);
    // Looked at before it is opened: a pipe opens only when somebody writes to it, and that may be never.
    const found = statSync(path);
    if (found.isDirectory()) throw new UnreadableFile('a folder', 'name the files in it', 'a file');
    if (!found.isFile()) throw new UnreadableFile('a pipe or device', 'save what it gives to a file', 'a file');
    const fd = openSync(path, 'r');
    const { size, mtimeMs, ino } = fstatSync(fd);
    return new FileBytes(fd, { size, mtimeMs, ino });
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
    this.sum = this.hash.digest('hex');
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
    if (this.sum === null) throw new Error('the digest is known only when the file has been read to its end');
    return { sha256: this.sum, bytes: this.count };
  }

  /** Closes the file; may be called twice. */
  async close(): Promise<void> {
    if (this.fd === null || !this.isOpen) return;
    this.isOpen = false;
    closeSync(this.fd);
  }
}
