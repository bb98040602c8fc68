import { createHash } from 'node:crypto';

/** The digest of a frame by what stands in it: the same after a spreadsheet has saved it with other delimiters. */
export function frameDigest(rows: Iterable<readonly unknown[]>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row.join()}\n`);
  return hash.digest('hex');
}
