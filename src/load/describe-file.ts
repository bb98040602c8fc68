import type { ElectionProfile } from '../election/profile.js';
import type { Field } from '../extracts/extract.js';
import { planReading } from '../extracts/reading-plan.js';
import { InputError } from '../model.js';
import type { FoundFile } from './find-files.js';
import { settingsOf } from './load-file.js';
import { openFile, readableError } from './open-file.js';
import type { FileShape, ReadNote, RecordFile } from './read/types.js';
import { batchesHere } from './threads/batch-maker.js';
import { type UnderstoodFile, understandFile } from './understand-file.js';

/** How a file was understood, before anything is loaded. Sample values are as written: mask them before they are shown. */
export interface FileDescription {
  readonly path: string;
  /** What stands in the way of loading it; null where nothing does. */
  readonly problem: string | null;
  readonly shape: FileShape | null;
  readonly extract: string | null;
  readonly columns: readonly {
    readonly position: number;
    readonly header: string;
    readonly field: Field | null;
    readonly samples: readonly string[];
  }[];
  readonly read: number;
  readonly rejected: number;
  /** Reason and field of rejections with the records each touches, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly field: string | null; readonly records: number }[];
  readonly repairs: readonly { readonly kind: string; readonly field: string; readonly records: number }[];
  readonly notes: readonly ReadNote[];
}

/** Reads a whole file as loading would and says how it was understood and what it would reject. Stores nothing. */
export async function describeFile(file: FoundFile, profile: ElectionProfile): Promise<FileDescription> {
  let shape: FileShape | null = null;
  let records: RecordFile | null = null;
  try {
    records = await openFile(file);
    shape = records.shape;
    return await describeRecords(file, records, understandFile(file, shape), profile);
  } catch (error) {
    // A file that is not understood was opened nevertheless.
    await records?.close();
    const known = readableError(error, file);
    if (!(known instanceof InputError)) throw error;
    return {
      path: file.path,
      problem: known.message,
      shape,
      extract: file.extract?.name ?? null,
      columns: (shape?.header ?? []).map((header, index) => ({
        position: index + 1,
        header,
        field: null,
        samples: [],
      })),
      read: 0,
      rejected: 0,
      reasons: [],
      repairs: [],
      notes: [],
    };
  }
}

const SAMPLES = 3;

async function describeRecords(
  file: FoundFile,
  records: RecordFile,
  { extract, columns }: UnderstoodFile,
  profile: ElectionProfile,
): Promise<FileDescription> {
  const samples: string[][] = columns.map(() => []);
  const source = batchesHere(
    records,
    planReading(extract, columns, settingsOf(file, profile, records.shape)),
    [],
    (cells) => collectSamples(cells, samples),
  );
  const reasons = new Map<string, number>();
  const repairs = new Map<string, number>();
  let read = 0;
  let rejected = 0;
  try {
    for await (const batch of source.batches()) {
      read += batch.read;
      rejected += batch.rejected.length;
      for (const { rejections } of batch.rejected) {
        for (const key of new Set(rejections.map(({ reason, field }) => `${reason}\0${field ?? ''}`)))
          count(reasons, key);
      }
      for (const { kind, field } of batch.repairs) count(repairs, `${kind}\0${field}`);
    }
    return {
      path: file.path,
      problem: read === 0 && file.settings.empty !== true ? `${file.path}: only a header, no record` : null,
      shape: records.shape,
      extract: extract.name,
      columns: columns.map((column, index) => ({ ...column, samples: samples[index] ?? [] })),
      read,
      rejected,
      reasons: counted(reasons).map(([reason, field, n]) => ({
        reason,
        field: field === '' ? null : field,
        records: n,
      })),
      repairs: counted(repairs).map(([kind, field, n]) => ({ kind, field, records: n })),
      notes: source.end().notes,
    };
  } finally {
    await source.close();
  }
}

function collectSamples(cells: readonly string[], samples: string[][]): void {
  samples.forEach((found, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (found.length < SAMPLES && cell !== '' && !found.includes(cell)) found.push(cell);
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counted(counts: ReadonlyMap<string, number>): [string, string, number][] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, n]) => {
      const [first = '', second = ''] = key.split('\0');
      return [first, second, n];
    });
}
