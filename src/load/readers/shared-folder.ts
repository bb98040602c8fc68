import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import { orderOf, type ReaderStart } from './messages.js';
import type { ReadAhead, SizedFile } from './read-ahead.js';
import { sayingOfFile } from './reading-file.js';
import { readingOf } from './said-reading.js';

/** What every worker knows from its start, in the folder that all see. */
export const START_FILE = 'start.bin';
/** The program that workers run. */
export const READING_PROCESS = new URL('./reading-process.js', import.meta.url);

/** What one worker reads before it is asked anew: starting it and warming it up costs as much as some megabytes. */
const BYTES_A_SHARE = 40_000_000;
const FILES_A_SHARE = 1_000;

export function readingPath(folder: string, id: number): string {
  return join(folder, `${id}.reading`);
}

/** Writes into a folder what workers must know, and gives their orders: a line for each file, in shares that take about as long. */
export function orderReadings(
  folder: string,
  files: readonly SizedFile[],
  start: ReaderStart,
): readonly (readonly string[])[] {
  writeFileSync(join(folder, START_FILE), serialize(start), { mode: 0o600 });
  const shares: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [id, { file, size }] of files.entries()) {
    if (file.absolutePath === STANDARD_INPUT) continue;
    if (bytes + size > BYTES_A_SHARE || (shares.at(-1)?.length ?? 0) >= FILES_A_SHARE) {
      shares.push([]);
      bytes = 0;
    }
    // It holds more than JSON can.
    shares.at(-1)?.push(serialize(orderOf(id, file, null)).toString('base64'));
    bytes += size;
  }
  return shares;
}

/** What workers have read of these files; what is taken is removed when it has been stored, for it lies there a second time. */
export function readingsIn(folder: string, files: readonly SizedFile[]): ReadAhead {
  const ids = new Map<FoundFile, number>(files.map(({ file }, id) => [file, id]));
  return {
    async take(file) {
      const id = ids.get(file);
      if (id === undefined || file.absolutePath === STANDARD_INPUT) return null;
      const path = readingPath(folder, id);
      const saying = sayingOfFile(path);
      const close = async () => {
        await saying.close();
        rmSync(path, { force: true });
      };
      return readingOf({ next: () => saying.next(), close }, () => {});
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
