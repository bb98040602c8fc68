import { RecordScanner } from '../text/record-scanner.js';
import type { BrokenRecord, Dialect, RawRecord } from '../types.js';

/** One record of a sample: where it begins (physical line), its cells or raw text, and where the next one begins in the text. */
export interface SampleRecord {
  line: number;
  cells: string[];
  raw: string;
  isBroken: boolean;
  next: number;
}

/** Reads the records of a sample by one dialect, whatever their width. */
export function sampleRecords(text: string, dialect: Dialect, limit: number, firstLine = 1): SampleRecord[] {
  const ends: number[] = [];
  const scanner = new RecordScanner({ dialect, width: 0, firstLine, onRecordEnd: (offset) => ends.push(offset) });
  const records = [...scanner.push(text), ...scanner.end()].slice(0, limit);
  let start = 0;
  return records.map((record, i) => {
    const next = ends[i] ?? text.length;
    const sample = toSample(record, text.slice(start, next), next);
    start = next;
    return sample;
  });
}

function toSample(record: RawRecord | BrokenRecord, text: string, next: number): SampleRecord {
  const raw = text.replace(/^[\r\n]+|[\r\n]+$/g, '');
  const { line } = record;
  return 'cells' in record
    ? { line, cells: record.cells, raw, isBroken: false, next }
    : { line, cells: [record.raw], raw, isBroken: true, next };
}

/** Returns the commonest count of cells and the index of the first record that has it; the wider one when two are as common. */
export function commonestWidth(records: SampleRecord[]): { width: number; first: number; share: number } {
  const counts = new Map<number, number>();
  for (const record of records)
    if (!record.isBroken) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) {
      width = candidate;
      most = count;
    }
  }
  const first = Math.max(
    0,
    records.findIndex((record) => !record.isBroken && record.cells.length === width),
  );
  const after = records.slice(first);
  const fitting = after.filter((record) => !record.isBroken && record.cells.length === width).length;
  return { width, first, share: after.length === 0 ? 0 : fitting / after.length };
}

/** Cells that may name a column: those without a letter name none. */
export function countWords(cells: readonly string[]): number {
  let words = 0;
  for (const cell of cells) if (/[\p{L}№#]/u.test(cell)) words += 1;
  return words;
}
