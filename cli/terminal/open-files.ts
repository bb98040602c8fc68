import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Modules are read side by side, and an audit opens a few files more. */
const NEEDED = 256;

/**
 * Whether so many files may be open as the program needs. With fewer it could not even read itself, and Node.js would say that
 * packages are missing.
 */
export function mayOpenEnoughFiles(): boolean {
  const open: number[] = [];
  try {
    while (open.length < NEEDED) open.push(openSync(fileURLToPath(import.meta.url), 'r'));
    return true;
  } catch {
    return false;
  } finally {
    for (const file of open) closeSync(file);
  }
}

/** What to say where it may not. */
export const TOO_FEW_FILES = `rollproof: expected leave to have ${NEEDED} files open, found a lower limit. Nothing was done. Raise it: ulimit -n 1024\n`;
