import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inject } from 'vitest';

const LOOK_AGAIN_MS = 50;

/**
 * A file or folder that several test files read and none may change: made by the first that asks, in whichever worker, and
 * waited for by the others. Where making it failed, the others fail with the same message.
 */
export async function madeOnce(name: string, make: (path: string) => unknown): Promise<string> {
  const path = join(inject('sharedDirectory'), name);
  if (!isFirst(`${path}.begun`)) return waitFor(path);
  try {
    await make(`${path}.partial`);
    renameSync(`${path}.partial`, path);
  } catch (error) {
    writeFileSync(`${path}.failed`, String(error));
    throw error;
  }
  return path;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function waitFor(path: string): Promise<string> {
  while (!existsSync(path)) {
    if (existsSync(`${path}.failed`)) throw new Error(`${path} could not be made by the test that began it`);
    await after(LOOK_AGAIN_MS);
  }
  return path;
}
