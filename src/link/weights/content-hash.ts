import { type FieldColumn, textOf } from '../table/people-table.js';
import { hashText, joinHashes } from '../table/scatter.js';

/** A hash of all that a record says, the same wherever the record stands. */
export function contentHash(columns: readonly FieldColumn[], record: number): number {
  let hash = 0;
  for (const column of columns) hash = joinHashes(hash, hashText(textOf(column, column.codes[record]!)));
  return hash;
}

/** The content hashes of these records, in their order. */
export function contentHashes(columns: readonly FieldColumn[], records: Int32Array): Int32Array {
  const hashes = new Int32Array(records.length);
  for (const column of columns) {
    const blank = hashText('');
    const count = column.numbers?.length ?? column.values.length;
    const byCode = new Int32Array(count).map((_, code) => hashText(textOf(column, code)));
    for (let i = 0; i < records.length; i++) {
      const code = column.codes[records[i]!]!;
      hashes[i] = joinHashes(hashes[i]!, code < 0 ? blank : byCode[code]!);
    }
  }
  return hashes;
}
