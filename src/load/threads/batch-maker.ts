import { parseRecord } from '../../extracts/parse-record.js';
import type { ReadingPlan } from '../../extracts/reading-plan.js';
import type { Rejection, SqlValue } from '../../model.js';
import type { BrokenRecord, FileShape, RawRecord, RecordFile } from '../read/types.js';
import type { BatchSource, NumberedRepair, RecordBatch, RejectedRecord } from './record-batch.js';
import { BlockPacker } from './row-block.js';

/**
 * Reads a file's records by the plan, in this thread. `taken` are the keys of `uniqueKey` that earlier files have used:
 * a record that repeats one is rejected. `onCells` sees the cells of every well-formed record.
 */
export function batchesHere(
  records: RecordFile,
  plan: ReadingPlan,
  taken: readonly string[],
  onCells: (cells: readonly string[]) => void = () => {},
): BatchSource {
  const filled: number[] = new Array(Math.max(records.shape.width, records.shape.header.length)).fill(0);
  const unique = uniqueFinder(plan, taken);
  const packers = plan.tables.map(({ columns }) => new BlockPacker(columns.length));
  return {
    async *batches() {
      for await (const batch of records.batches())
        yield makeBatch(batch, records, plan, packers, filled, unique, onCells);
    },
    end: () => ({
      ...records.digest(),
      notes: records.notes(),
      blankLines: records.skipped().blankLines,
      filled,
    }),
    close: () => records.close(),
  };
}

function makeBatch(
  records: readonly (RawRecord | BrokenRecord)[],
  file: RecordFile,
  plan: ReadingPlan,
  packers: readonly BlockPacker[],
  filled: number[],
  unique: (row: readonly SqlValue[] | null) => readonly Rejection[],
  onCells: (cells: readonly string[]) => void,
): RecordBatch {
  const repairs: NumberedRepair[] = [];
  const rejected: RejectedRecord[] = [];
  for (const record of records) {
    const { number, line } = record;
    if ('problem' in record) {
      rejected.push({ number, line, raw: record.raw, rejections: [brokenReason(record, file.shape)] });
      continue;
    }
    countFilled(record.cells, filled);
    onCells(record.cells);
    const parsed = parseRecord(plan, record.cells, number);
    const rejections = parsed.rejections.length > 0 ? parsed.rejections : unique(parsed.rows[0] ?? null);
    if (rejections.length > 0) {
      rejected.push({ number, line, raw: asWritten(record.cells.slice(0, file.shape.width), file.shape), rejections });
      continue;
    }
    for (let table = 0; table < packers.length; table += 1) packers[table]?.add(parsed.rows[table] ?? null);
    for (const { field, kind, written } of parsed.repairs) repairs.push({ number, field, kind, written });
  }
  return {
    read: records.length,
    rows: packers.map((packer) => packer.take()),
    repairs,
    rejected,
    bytesRead: file.bytesRead(),
  };
}

function countFilled(cells: readonly string[], filled: number[]): void {
  for (let i = 0; i < cells.length; i += 1) if (cells[i] !== '') filled[i] = (filled[i] ?? 0) + 1;
}

function brokenReason(record: BrokenRecord, shape: FileShape): Rejection {
  const expected = `${shape.width} cells separated by ${JSON.stringify(shape.dialect.delimiter)}`;
  return { reason: record.problem, field: null, expected, found: '' };
}

/** The record's text as a table writes it, so that a rejected record is kept whole. */
function asWritten(cells: readonly string[], shape: FileShape): string {
  const { delimiter, quote } = shape.dialect;
  if (quote === null) return cells.join(delimiter);
  const needsQuotes = (cell: string) => cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell);
  return cells
    .map((cell) => (needsQuotes(cell) ? quote + cell.replaceAll(quote, quote + quote) + quote : cell))
    .join(delimiter);
}

/** Finds records that repeat what may be given once: a precinct, a figure. */
function uniqueFinder(
  plan: ReadingPlan,
  taken: readonly string[],
): (row: readonly SqlValue[] | null) => readonly Rejection[] {
  const { uniqueBy } = plan.extract;
  const table = plan.tables[0];
  if (uniqueBy === undefined || table === undefined) return () => [];
  const positions = uniqueBy.map((field) => table.columns.indexOf(field));
  const seen = new Set(taken);
  return (row) => {
    const values = positions.map((position) => String(row?.[position] ?? ''));
    const key = uniqueKey(values);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ reason: 'repeated', field: uniqueBy.join(' + '), expected: 'each only once', found: values.join(' ') }];
  };
}

/** The values that may stand together only once, as one text. */
export function uniqueKey(values: readonly SqlValue[]): string {
  return values.map(String).join('\0');
}
