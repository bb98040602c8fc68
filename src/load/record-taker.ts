import type { AuditFile } from '../database/audit-file.js';
import { type ParsedRecord, parseRecord } from '../extracts/parse-record.js';
import type { ReadingPlan } from '../extracts/reading-plan.js';
import type { Rejection } from '../model.js';
import type { BrokenRecord, FileShape, RawRecord } from './read/types.js';
import { rowWriter } from './row-writer.js';
import type { UnderstoodFile } from './understand-file.js';

/** The accounting of one file: read = loaded + rejected. */
export interface Accounting {
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
}

/** Takes the records of one file one by one: stores or rejects each, and counts. */
export interface RecordTaker {
  take(record: RawRecord | BrokenRecord): void;
  finish(): Accounting;
  /** Per column of the file: how many records had something written in it. */
  filled(): readonly number[];
}

/** A taker that reads by `plan` and numbers records from `firstRecordId`. */
export function recordTaker(
  db: AuditFile,
  plan: ReadingPlan,
  understood: UnderstoodFile,
  shape: FileShape,
  firstRecordId: number,
): RecordTaker {
  const writer = rowWriter(db, plan);
  const repeats = repeatFinder(db, plan);
  const filled: number[] = new Array(understood.columns.length).fill(0);
  const count = { read: 0, loaded: 0, rejected: 0 };
  const reject = (record: { number: number; line: number }, raw: string, reasons: readonly Rejection[]) => {
    writer.reject(firstRecordId + record.number - 1, record.line, raw, reasons);
    count.rejected += 1;
  };
  return {
    take(record) {
      count.read += 1;
      // Record ids follow from record numbers: a gap would make every later id point at another record.
      if (record.number !== count.read) throw new Error(`record ${count.read} was delivered as ${record.number}`);
      if ('problem' in record) return reject(record, record.raw, [brokenReason(record, shape)]);
      record.cells.forEach((cell, index) => {
        if (cell !== '') filled[index] = (filled[index] ?? 0) + 1;
      });
      const recordId = firstRecordId + record.number - 1;
      const parsed = parseRecord(plan, record.cells, recordId);
      const reasons = parsed.rejections.length > 0 ? parsed.rejections : repeats(parsed);
      if (reasons.length > 0) return reject(record, asWritten(record.cells, shape), reasons);
      writer.write(recordId, parsed);
      count.loaded += 1;
    },
    finish() {
      writer.flush();
      return count;
    },
    filled: () => filled,
  };
}

function brokenReason(record: BrokenRecord, shape: FileShape): Rejection {
  const cells = `${shape.width} cells separated by ${JSON.stringify(shape.dialect.delimiter)}`;
  return { reason: record.problem, field: null, expected: cells, found: '' };
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

/** Finds records that repeat what may be given once (a precinct, a figure), in this file or an earlier one. */
function repeatFinder(db: AuditFile, plan: ReadingPlan): (parsed: ParsedRecord) => readonly Rejection[] {
  const { uniqueBy } = plan.extract;
  const table = plan.tables[0];
  if (uniqueBy === undefined || table === undefined) return () => [];
  const positions = uniqueBy.map((field) => table.columns.indexOf(field));
  const known = db.prepare<[], string[]>(`select ${uniqueBy.join(', ')} from ${table.table} where record_id is not null`).raw();
  const seen = new Set(known.all().map((row) => row.join('\0')));
  return (parsed) => {
    const values = positions.map((position) => String(parsed.rows[0]?.[position] ?? ''));
    const key = values.join('\0');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ reason: 'repeated', field: uniqueBy.join(' + '), expected: 'each only once', found: values.join(' ') }];
  };
}
