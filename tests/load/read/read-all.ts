import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords } from '../../../src/load/read/open-records.js';
import type { BrokenRecord, FileShape, RawRecord, ReadNote, ReadOptions } from '../../../src/load/read/types.js';

/** Everything that reading a file gives. */
export interface ReadResult {
  shape: FileShape;
  records: (RawRecord | BrokenRecord)[];
  rows: string[][];
  broken: BrokenRecord[];
  skipped: { blankLines: number };
  notes: ReadNote[];
  digest: { sha256: string; bytes: number };
}

/** Reads a file to its end and closes it. */
export async function readPath(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const file = await openRecords(path, options);
  try {
    const records: (RawRecord | BrokenRecord)[] = [];
    for await (const batch of file.batches()) records.push(...batch);
    const rows = records.flatMap((record) => ('cells' in record ? [record.cells] : []));
    const broken = records.flatMap((record) => ('raw' in record ? [record] : []));
    return {
      shape: file.shape,
      records,
      rows,
      broken,
      skipped: file.skipped(),
      notes: file.notes(),
      digest: file.digest(),
    };
  } finally {
    await file.close();
  }
}

/** Writes bytes to a file of their own, reads it by the reader, and removes it. */
export async function readBytes(bytes: Buffer | string, options: ReadOptions = {}): Promise<ReadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-read-'));
  try {
    const path = join(folder, 'list.csv');
    writeFileSync(path, bytes);
    return await readPath(path, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
