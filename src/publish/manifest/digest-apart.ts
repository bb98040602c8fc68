import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type FileDigest, fileDigest } from './file-digest.js';

const WORKER = new URL('./digest-worker.js', import.meta.url);
/** A thread takes 0.05 s to be there; a digest takes longer from here on. */
const BYTES_WORTH_A_THREAD = 200_000_000;

/** The digest of a file as `fileDigest` gives it, of a large file in a thread of its own: reports are written meanwhile. */
export async function digestApart(path: string): Promise<FileDigest | null> {
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  // Only a build has the worker as JavaScript.
  if (size < BYTES_WORTH_A_THREAD || !existsSync(fileURLToPath(WORKER))) return fileDigest(path);
  return digestInThread(path);
}

/** The digest of a file, made in a thread of its own. */
export function digestInThread(path: string): Promise<FileDigest | null> {
  const thread = new Worker(WORKER, { workerData: path });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the digest thread ended early')));
  });
}
