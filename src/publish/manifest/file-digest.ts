import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** What a file is, byte for byte. */
export interface FileDigest {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** The digest of a file, or null where no plain file of that name is there. */
export async function fileDigest(path: string): Promise<FileDigest | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  bytes.on('data', (chunk) => {
    sizeBytes += chunk.length;
  });
  await pipeline(bytes, hash);
  return { sha256: hash.digest('hex'), sizeBytes };
}
