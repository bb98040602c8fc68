import type { AuditFile } from '../database/audit-file.js';
import type { ReadingPlan } from '../extracts/reading-plan.js';
import type { SqlValue } from '../model.js';
import type { NumberedRepair, RecordBatch, RejectedRecord } from './record-batch.js';
import type { Accounting } from './source-file-writer.js';

/** Rows per insert statement: from 8 to 32 there is little between them, and beyond it the statement grows too long to bind fast. */
const ROWS_PER_INSERT = 16;

/** Stores the batches of one file and counts: read = loaded + rejected. Rows wait until a statement is full. */
export function batchWriter(
  db: AuditFile,
  plan: ReadingPlan,
  firstRecordId: number,
): { write(batch: RecordBatch): void; finish(): Accounting } {
  const tables = plan.tables.map(({ table, columns }) => tableWriter(db, table, columns));
  const repairs = tableWriter(db, 'repair', ['record_id', 'field', 'kind', 'written']);
  const reject = rejectionWriter(db, firstRecordId);
  const count = { read: 0, rejected: 0 };
  return {
    write(batch) {
      batch.rows.forEach((rows, index) => {
        tables[index]?.add(rows, firstRecordId - 1);
      });
      repairs.add(batch.repairs.flatMap(asRow), firstRecordId - 1);
      for (const record of batch.rejected) reject(record);
      count.read += batch.read;
      count.rejected += batch.rejected.length;
    },
    finish() {
      for (const writer of [...tables, repairs]) writer.flush();
      return { ...count, loaded: storedRecords(db, plan, firstRecordId) };
    },
  };
}

/** Counted in the table itself, so that the accounting is a fact and no subtraction. */
function storedRecords(db: AuditFile, plan: ReadingPlan, firstRecordId: number): number {
  const table = plan.tables[0]?.table ?? '';
  return (
    db.prepare<[number], number>(`select count(*) from ${table} where record_id >= ?`).pluck().get(firstRecordId) ?? 0
  );
}

function asRow({ number, field, kind, written }: NumberedRepair): SqlValue[] {
  return [number, field, kind, written];
}

function rejectionWriter(db: AuditFile, firstRecordId: number): (record: RejectedRecord) => void {
  const insertRecord = db.prepare('insert into rejected_record (record_id, line, raw) values (?, ?, ?)');
  const insertReason = db.prepare(
    'insert into rejection (record_id, reason_no, reason, field, expected, found) values (?, ?, ?, ?, ?, ?)',
  );
  return ({ number, line, raw, rejections }) => {
    const recordId = firstRecordId + number - 1;
    insertRecord.run(recordId, line, raw);
    rejections.forEach(({ reason, field, expected, found }, index) => {
      insertReason.run(recordId, index + 1, reason, field, expected, found);
    });
  };
}

function tableWriter(db: AuditFile, table: string, columns: readonly string[]) {
  const width = columns.length;
  const group = `(${columns.map(() => '?').join(', ')})`;
  const insert = (rows: number) =>
    db.prepare<[SqlValue[]]>(
      `insert into ${table} (${columns.join(', ')}) values ${Array(rows).fill(group).join(', ')}`,
    );
  const many = insert(ROWS_PER_INSERT);
  const one = insert(1);
  let waiting: SqlValue[] = [];
  return {
    /** Takes rows one after another; the first value of each is the record number, which `offset` makes a record id. */
    add(rows: SqlValue[], offset: number) {
      for (let at = 0; at < rows.length; at += width) rows[at] = (rows[at] as number) + offset;
      const all = waiting.length === 0 ? rows : waiting.concat(rows);
      const step = ROWS_PER_INSERT * width;
      let at = 0;
      for (; at + step <= all.length; at += step) many.run(all.slice(at, at + step));
      waiting = all.slice(at);
    },
    flush() {
      for (let at = 0; at < waiting.length; at += width) one.run(waiting.slice(at, at + width));
      waiting = [];
    },
  };
}
