import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';

/** A file that was written, as the manifest names it. */
export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Many small writes cost more than what they write. */
const BUFFERED = 256 * 1024;

/**
 * Writes a file that only its owner can read, a chunk at a time. It has its own name only when it is complete: until then,
 * and after an error or a crash, whatever stood there before is untouched.
 */
export async function writeOutput(path: string, chunks: Chunks): Promise<WrittenFile> {
  const partial = `${path}.partial`;
  // What a killed run left behind, or a link that somebody laid there, must not be written through.
  await rm(partial, { force: true });
  const file = await open(partial, 'wx', 0o600);
  try {
    const written = await writeChunks(file, chunks);
    await file.sync();
    await file.close();
    await rename(partial, path);
    return { name: basename(path), path, ...written };
  } catch (error) {
    await file.close().catch(() => {});
    await rm(partial, { force: true });
    // A failed write does not say of which file it was.
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

async function writeChunks(file: FileHandle, chunks: Chunks): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let text = '';
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    hash.update(bytes);
    sizeBytes += bytes.byteLength;
    await file.writeFile(bytes);
  };
  const add = (bytes: Uint8Array) => {
    waiting.push(bytes);
    waitingBytes += bytes.byteLength;
  };
  const addText = () => {
    if (text !== '') add(Buffer.from(text, 'utf8'));
    text = '';
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk;
    else {
      addText();
      add(chunk);
    }
    if (text.length >= BUFFERED) addText();
    if (waitingBytes >= BUFFERED) await flush();
  }
  addText();
  await flush();
  return { sha256: hash.digest('hex'), sizeBytes };
}
