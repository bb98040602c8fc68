import type { DuckDBConnection, DuckDBResult, DuckDBValue } from '@duckdb/node-api';
import type { Parameters } from '../../checks/index.js';
import type { SqlValue } from '../../model.js';
import { FOR_DUCKDB, translate } from '../dialect/rewrites.js';
import type { Engine, Rows } from '../engine.js';
import { copyRows, createSchema } from './copy-tables.js';
import { type DuckDb, loadDuckDb } from './duckdb-package.js';

/** Where DuckDB keeps what it holds, and how much of the machine it may take. */
export interface DuckDbOptions {
  /** A file; `:memory:` for none. */
  readonly path: string;
  /** A folder for what does not fit its memory: personal data, so no shared one. */
  readonly spillTo?: string;
  /** As DuckDB writes it: "4GB". */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** Opens DuckDB with nothing in it. Throws an InputError where the package is not installed. */
export async function openDuckDb({ path, spillTo, memoryLimit, threads }: DuckDbOptions): Promise<Engine> {
  const duckdb = await loadDuckDb();
  const instance = await duckdb.DuckDBInstance.create(path, {
    // Nothing is fetched, and no statement reads a file beside the database.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // As in SQLite and in Spark.
    default_null_order: 'sqlite',
    // The order of rows is a statement's own business: none but its "order by" is promised.
    preserve_insertion_order: 'false',
    // Of "not exists" with <> and > it makes a wrong plan (DuckDB 1.5.6): LQ23 finds reversed decisions then.
    disabled_optimizers: 'deliminator',
    ...(threads === undefined ? {} : { threads: String(threads) }),
    ...(memoryLimit === undefined ? {} : { memory_limit: memoryLimit }),
    ...(spillTo === undefined ? {} : { temp_directory: spillTo }),
  });
  const connection = await instance.connect();
  let filled: readonly string[] | null = null;
  return {
    fill: async (db, statements) => {
      if (filled === null) await createSchema(connection, db);
      for (const table of filled ?? []) await connection.run(`delete from "${table}"`);
      filled = await copyRows(duckdb, connection, db, statements);
    },
    rows: (sql, parameters) => rowsOf(duckdb, connection, sql, parameters),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function rowsOf(
  duckdb: DuckDb,
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters,
): Promise<Rows> {
  const statement = await connection.prepare(translate(sql, FOR_DUCKDB));
  for (let i = 1; i <= statement.parameterCount; i++) {
    const value = parameters[statement.parameterName(i)];
    // As better-sqlite3 binds them: every number is a double.
    if (typeof value === 'number') statement.bindDouble(i, value);
    else if (typeof value === 'string') statement.bindVarchar(i, value);
    else statement.bindNull(i);
  }
  const result = await statement.stream();
  refuseOtherTypes(duckdb, result);
  return { names: result.columnNames(), batches: batchesOf(result) };
}

/** A type that SQLite does not have would print otherwise: a decimal, or true for 1. */
function refuseOtherTypes({ DuckDBTypeId }: DuckDb, result: DuckDBResult): void {
  const { BIGINT, HUGEINT, INTEGER, DOUBLE, VARCHAR, SQLNULL } = DuckDBTypeId;
  const known = new Set<number>([BIGINT, HUGEINT, INTEGER, DOUBLE, VARCHAR, SQLNULL]);
  for (let i = 0; i < result.columnCount; i++) {
    if (!known.has(result.columnTypeId(i)))
      throw new Error(`the column ${result.columnName(i)} is ${result.columnType(i)}, which no audit file has`);
  }
}

async function* batchesOf(result: DuckDBResult): AsyncGenerator<readonly (readonly SqlValue[])[]> {
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    yield chunk.getRows().map((row) => row.map(sqlValue));
  }
}

function sqlValue(value: DuckDBValue): SqlValue {
  return typeof value === 'bigint' ? Number(value) : (value as SqlValue);
}
