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

const BUFFERED_CHARACTERS = 64 * 1024;

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
    throw error;
  }
}

async function writeChunks(file: FileHandle, chunks: Chunks): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const write = async (bytes: Uint8Array) => {
    hash.update(bytes);
    sizeBytes += bytes.byteLength;
    await file.writeFile(bytes);
  };
  let waiting = '';
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      await write(chunk);
      continue;
    }
    waiting += chunk;
    if (waiting.length < BUFFERED_CHARACTERS) continue;
    await write(Buffer.from(waiting, 'utf8'));
    waiting = '';
  }
  if (waiting !== '') await write(Buffer.from(waiting, 'utf8'));
  return { sha256: hash.digest('hex'), sizeBytes };
}
