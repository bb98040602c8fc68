import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SqlValue } from '../../model.js';

/** Reads the rows that runner.py wrote of one statement, one at a time. Throws an Error where the file does not hold as many as it says. */
export async function readRows(
  path: string,
  begin: (names: readonly string[]) => (row: readonly SqlValue[]) => void,
): Promise<void> {
  let add: ((row: readonly SqlValue[]) => void) | null = null;
  let count = 0;
  let end: number | null = null;
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const value = JSON.parse(line) as readonly SqlValue[] | { names: readonly string[] } | { rows: number };
    if (Array.isArray(value)) {
      add?.(value);
      count++;
    } else if ('names' in value) add = begin(value.names);
    else if ('rows' in value) end = value.rows;
  }
  if (end !== count) throw new Error(`${path} was cut short: ${count} rows of ${end ?? 'an unknown number'}`);
}
