import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { UnreadableFile } from '../types.js';

/** Small, so that little memory is on its way at once: reading takes as long as with larger ones. */
const CHUNK = 64 * 1024;

/** The bytes of a file or of standard input, read once from front to back, hashed and counted as they go by. */
export class FileBytes {
  /** Null for standard input. */
  readonly stat: { size: number; mtimeMs: number; ino: number } | null;
  /** How many bytes have been read so far. */
  count = 0;
  private readonly hash = createHash('sha256');
  private sum: string | null = null;

  private constructor(
    readonly handle: FileHandle | null,
    stat: FileBytes['stat'],
  ) {
    this.stat = stat;
  }

  /** Opens a path, or standard input for `-`; throws the file system's error, or UnreadableFile for what is no file. */
  static async open(path: string): Promise<FileBytes> {
    if (path === '-') return new FileBytes(null, null);
    // Looked at before it is opened: a pipe opens only when somebody writes to it, and that may be never.
    const found = await stat(path);
    if (found.isDirectory()) throw new UnreadableFile('a folder', 'name the files in it', 'a file');
    if (!found.isFile()) throw new UnreadableFile('a pipe or device', 'save what it gives to a file', 'a file');
    const handle = await open(path, 'r');
    const { size, mtimeMs, ino } = await handle.stat();
    return new FileBytes(handle, { size, mtimeMs, ino });
  }

  /** Yields every byte in order; each buffer is the receiver's to keep. */
  async *chunks(): AsyncGenerator<Buffer, void, undefined> {
    const source =
      this.handle === null
        ? // Not process.stdin: in a thread that is another, empty stream.
          (createReadStream('', { fd: 0, highWaterMark: CHUNK, autoClose: false }) as AsyncIterable<Buffer>)
        : (this.handle.createReadStream({ highWaterMark: CHUNK, autoClose: false, start: 0 }) as AsyncIterable<Buffer>);
    for await (const chunk of source) {
      this.hash.update(chunk);
      this.count += chunk.length;
      yield chunk;
    }
    this.sum = this.hash.digest('hex');
  }

  /** Returns the bytes at a place of the file, fewer at its end; empty for standard input. */
  async at(position: number, length: number): Promise<Buffer> {
    if (this.handle === null) return Buffer.alloc(0);
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await this.handle.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
  }

  /** Returns SHA-256 and size; throws before every byte has been read. */
  digest(): { sha256: string; bytes: number } {
    if (this.sum === null) throw new Error('the digest is known only when the file has been read to its end');
    return { sha256: this.sum, bytes: this.count };
  }

  /** Closes the file; may be called twice. */
  async close(): Promise<void> {
    await this.handle?.close().catch(() => undefined);
  }
}
