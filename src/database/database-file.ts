import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The first bytes of every SQLite file, and so of an audit file. */
const SQLITE = Buffer.from('SQLite format 3\0');

/** True if these are the first bytes of a database. */
export function beginsAsDatabase(head: Buffer): boolean {
  return head.subarray(0, SQLITE.length).equals(SQLITE);
}

/** True for a file that is a database, whatever its name. */
export function isDatabaseFile(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const head = Buffer.alloc(SQLITE.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
    return beginsAsDatabase(head);
  } finally {
    closeSync(file);
  }
}
