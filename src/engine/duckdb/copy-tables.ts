import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { AuditFile } from '../../database/audit-file.js';
import { type AuditTable, auditTables, auditViews, tablesToCopy } from '../audit-schema.js';
import { FOR_DUCKDB, roundedBody, translate } from '../dialect/rewrites.js';
import type { DuckDb } from './duckdb-package.js';

const NAMES = { INTEGER: 'bigint', TEXT: 'varchar', REAL: 'double' } as const;
/** Rows that one chunk of DuckDB holds. */
const CHUNK = 2048;

/** Makes every table and view of an audit file, empty. */
export async function createSchema(connection: DuckDBConnection, db: AuditFile): Promise<void> {
  await connection.run(
    `create macro rounded(x) as round(x), (x, n) as ${roundedBody('cast(x as double)', 'cast(power(10, n) as double)')}`,
  );
  for (const { name, columns } of auditTables(db)) {
    const typed = columns.map((column) => `"${column.name}" ${NAMES[column.type]}`);
    await connection.run(`create table "${name}" (${typed.join(', ')})`);
  }
  for (const { name, select } of auditViews(db))
    await connection.run(`create view "${name}" as ${translate(select, FOR_DUCKDB)}`);
}

/** Copies what the statements read of an audit file into the tables of `createSchema`; the names of those that got rows. */
export async function copyRows(
  duckdb: DuckDb,
  connection: DuckDBConnection,
  db: AuditFile,
  statements: readonly string[],
): Promise<readonly string[]> {
  const tables = tablesToCopy(db, statements);
  for (const table of tables) await copyTable(duckdb, connection, db, table);
  return tables.map(({ name }) => name);
}

async function copyTable(
  duckdb: DuckDb,
  connection: DuckDBConnection,
  db: AuditFile,
  table: AuditTable,
): Promise<void> {
  const { BIGINT, VARCHAR, DOUBLE, DuckDBDataChunk } = duckdb;
  const typeOf: Record<AuditTable['columns'][number]['type'], DuckDBType> = {
    INTEGER: BIGINT,
    TEXT: VARCHAR,
    REAL: DOUBLE,
  };
  const types = table.columns.map(({ type }) => typeOf[type]);
  const appender = await connection.createAppender(table.name);
  let rows: DuckDBValue[][] = [];
  const append = () => {
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setRows(rows);
    appender.appendDataChunk(chunk);
    rows = [];
  };
  const statement = db.prepare<[], DuckDBValue[]>(`select * from "${table.name}"`).safeIntegers(true).raw();
  for (const row of statement.iterate()) {
    rows.push(row);
    if (rows.length === CHUNK) append();
  }
  if (rows.length > 0) append();
  appender.closeSync();
}
