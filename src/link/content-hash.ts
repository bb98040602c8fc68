import type { FieldColumn } from './people-table.js';
import { hashText, joinHashes } from './scatter.js';

/** By record a hash of all it says, the same wherever the record stands. */
export function contentHashes(columns: readonly FieldColumn[], size: number): Int32Array {
  const hashes = new Int32Array(size);
  for (const { codes, values } of columns) {
    const byCode = Int32Array.from(values, (value) => hashText(value));
    for (let i = 0; i < size; i++) hashes[i] = joinHashes(hashes[i]!, codes[i]! < 0 ? 0 : byCode[codes[i]!]!);
  }
  return hashes;
}
