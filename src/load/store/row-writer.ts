import type { AuditFile } from '../../database/audit-file.js';
import type { SqlValue } from '../../model.js';
import type { PlainColumn } from '../threads/packed-column.js';
import type { RowBlock } from '../threads/row-block.js';

/** Rows per insert statement: from 8 to 32 there is little between them, and beyond it the statement grows too long to bind fast. */
const ROWS_PER_INSERT = 16;
/** Which columns are empty differs from batch to batch, but not in many ways. */
const MOST_SHAPES = 32;

type Statement = (columns: readonly (readonly SqlValue[])[], count: number) => void;

type WriteRows = (block: RowBlock, firstRecordId: number) => void;

const known = new WeakMap<AuditFile, Map<string, WriteRows>>();

/** The writer of these columns of one table, kept as long as the audit file is open: files are many, and most are alike. */
export function rowWriter(db: AuditFile, table: string, names: readonly string[]): WriteRows {
  const writers = known.get(db) ?? new Map<string, WriteRows>();
  known.set(db, writers);
  const key = `${table} ${names.join()}`;
  const writer = writers.get(key) ?? makeWriter(db, table, names);
  writers.set(key, writer);
  return writer;
}

/** Writes blocks of rows into one table. The first column is the record number, which `firstRecordId` makes a record id. */
function makeWriter(db: AuditFile, table: string, names: readonly string[]): WriteRows {
  const statements = new Map<string, Statement>();
  return ({ columns, count }, firstRecordId) => {
    if (count === 0) return;
    // Columns without a value are left out of the statement: most columns of most files.
    const used = names.filter((_, index) => isFilled(columns[index]));
    const key = used.join();
    if (statements.size >= MOST_SHAPES) statements.clear();
    const write = statements.get(key) ?? prepare(db, table, used);
    statements.set(key, write);
    const [numbers = [], ...rest] = columns.filter(isFilled).map((column) => allValues(column, count));
    write([numbers.map((number) => (number as number) + firstRecordId - 1), ...rest], count);
  };
}

function isFilled(column: PlainColumn | undefined): boolean {
  return column !== undefined && (!('all' in column) || column.all !== null);
}

function allValues(column: PlainColumn, count: number): readonly SqlValue[] {
  return 'all' in column ? new Array<SqlValue>(count).fill(column.all) : column;
}

function prepare(db: AuditFile, table: string, names: readonly string[]): Statement {
  const group = `(${names.map(() => '?').join(', ')})`;
  const insert = (rows: number) =>
    db.prepare<SqlValue[]>(`insert into ${table} (${names.join(', ')}) values ${Array(rows).fill(group).join(', ')}`);
  const many = insert(ROWS_PER_INSERT);
  const one = insert(1);
  // Filled anew for every statement: what is bound has been copied when the statement has run. Bound one by one, as an
  // array is read a fifth slower.
  const manyValues: SqlValue[] = new Array(ROWS_PER_INSERT * names.length).fill(null);
  const oneValues: SqlValue[] = new Array(names.length).fill(null);
  return (columns, count) => {
    const whole = count - (count % ROWS_PER_INSERT);
    for (let at = 0; at < whole; at += ROWS_PER_INSERT) {
      fill(manyValues, columns, at, ROWS_PER_INSERT);
      many.run(...manyValues);
    }
    for (let at = whole; at < count; at += 1) {
      fill(oneValues, columns, at, 1);
      one.run(...oneValues);
    }
  };
}

/** Puts the values of some rows into an array, row by row. */
function fill(values: SqlValue[], columns: readonly (readonly SqlValue[])[], from: number, rows: number): void {
  let at = 0;
  for (let row = from; row < from + rows; row += 1) {
    for (let i = 0; i < columns.length; i += 1) {
      values[at] = columns[i]![row]!;
      at += 1;
    }
  }
}
