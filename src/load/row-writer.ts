import type { AuditFile } from '../database/audit-file.js';
import type { ReadingPlan } from '../extracts/reading-plan.js';
import type { ParsedRecord } from '../extracts/parse-record.js';
import type { Rejection, SqlValue } from '../model.js';

/** Rows per insert statement: from 8 to 32 there is little between them, and beyond the statement grows too long to bind fast. */
const ROWS_PER_INSERT = 16;

/** Stores typed rows of one file, and its rejected records and repairs. */
export interface RowWriter {
  write(recordId: number, parsed: ParsedRecord): void;
  reject(recordId: number, line: number, raw: string, rejections: readonly Rejection[]): void;
  flush(): void;
}

/** A writer for the tables of one file's plan. Rows wait until a statement is full: flush before counting. */
export function rowWriter(db: AuditFile, plan: ReadingPlan): RowWriter {
  const tables = plan.tables.map(({ table, columns }) => tableWriter(db, table, columns));
  const repairs = tableWriter(db, 'repair', ['record_id', 'field', 'kind', 'written']);
  const rejected = rejectionWriter(db);
  return {
    write(recordId, parsed) {
      parsed.rows.forEach((row, index) => {
        if (row !== null) tables[index]?.add(row);
      });
      for (const { field, kind, written } of parsed.repairs) repairs.add([recordId, field, kind, written]);
    },
    reject: rejected,
    flush() {
      for (const writer of [...tables, repairs]) writer.flush();
    },
  };
}

/** Stores one rejected record whole, with every reason. */
export function rejectionWriter(db: AuditFile): RowWriter['reject'] {
  const insertRecord = db.prepare('insert into rejected_record (record_id, line, raw) values (?, ?, ?)');
  const insertReason = db.prepare(
    'insert into rejection (record_id, reason_no, reason, field, expected, found) values (?, ?, ?, ?, ?, ?)',
  );
  return (recordId, line, raw, rejections) => {
    insertRecord.run(recordId, line, raw);
    rejections.forEach(({ reason, field, expected, found }, index) => {
      insertReason.run(recordId, index + 1, reason, field, expected, found);
    });
  };
}

function tableWriter(db: AuditFile, table: string, columns: readonly string[]) {
  const group = `(${columns.map(() => '?').join(', ')})`;
  const insert = (rows: number) =>
    db.prepare<[SqlValue[]]>(`insert into ${table} (${columns.join(', ')}) values ${Array(rows).fill(group).join(', ')}`);
  const many = insert(ROWS_PER_INSERT);
  const one = insert(1);
  let waiting: SqlValue[] = [];
  return {
    add(row: readonly SqlValue[]) {
      for (const value of row) waiting.push(value);
      if (waiting.length === ROWS_PER_INSERT * columns.length) {
        many.run(waiting);
        waiting = [];
      }
    },
    flush() {
      for (let at = 0; at < waiting.length; at += columns.length) one.run(waiting.slice(at, at + columns.length));
      waiting = [];
    },
  };
}
