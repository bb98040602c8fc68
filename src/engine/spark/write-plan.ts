import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { type AuditTable, readByStatements, tablesToCopy } from '../audit-schema.js';
import { FOR_SPARK, roundedBody, translate } from '../dialect/rewrites.js';

/** A statement to run, as the checks write it. */
export interface Statement {
  readonly id: string;
  readonly sql: string;
  readonly parameters: Parameters;
}

/** Statements that Spark plans and runs at once: most are small, and waiting for their tasks is most of the time. */
const AT_ONCE = 4;
/** Up to so many rows Spark's work is planning and compiling, not reading: the sample's statements take a fifth of the time without. */
const FEW_ROWS = 500_000;
/** What one task of a join or a sum takes, of all rows; Spark puts small ones together itself. */
const ROWS_A_TASK = 500_000;
const MOST_TASKS = 2_000;
const LINES_AT_ONCE = 4096;

/**
 * Writes what runner.py reads into a new folder: the plan, and the rows of the tables that the statements read, as lines of JSON.
 * Gives whether these are few, so that all is done on one core sooner than it is shared out.
 */
export function writePlan(
  folder: string,
  db: AuditFile,
  statements: readonly Statement[],
): { readonly isSmall: boolean } {
  mkdirSync(folder, { mode: 0o700 });
  const all = statements.map(({ sql }) => sql);
  const read = readByStatements(db, all);
  const filled = new Set(tablesToCopy(db, all).map(({ name }) => name));
  const tables = read.tables.map((table) => {
    const { name, columns } = table;
    if (!filled.has(name)) return { name, columns, file: null, rows: 0 };
    const file = `${name}.jsonl`;
    return { name, columns, file, rows: writeRows(join(folder, file), db, table) };
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const isSmall = rows <= FEW_ROWS;
  const plan = {
    small: isSmall,
    settings: settingsFor(rows),
    tables,
    functions: [
      `create temporary function rounded(x double, n int default 0) returns double return ${roundedBody('x', 'power(10e0, n)')}`,
    ],
    views: read.views.map(({ name, select }) => ({ name, sql: translate(select, FOR_SPARK) })),
    statements: statements.map(({ id, sql, parameters }) => ({
      id,
      sql: translate(sql, FOR_SPARK),
      parameters: ofTheStatement(sql, parameters),
    })),
    at_once: AT_ONCE,
    pipes: [],
  };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan), { mode: 0o600 });
  return { isSmall };
}

/** A program that workers run, each share of lines with one of its own: `{"end":N}` is its last line where it has taken N of them. */
export interface Pipe {
  readonly id: string;
  readonly command: readonly string[];
  readonly shares: readonly (readonly string[])[];
}

/** Writes into a folder a plan of which workers run a program and nothing else. */
export function writePipe(folder: string, pipe: Pipe): void {
  const nothing = { tables: [], functions: [], views: [], statements: [] };
  const plan = { small: true, settings: {}, ...nothing, at_once: 1, pipes: [pipe] };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan), { mode: 0o600 });
}

/** Settings that change how fast Spark is and nothing else; whoever starts it may set others. */
function settingsFor(rows: number): Record<string, string> {
  const tasks = Math.min(Math.max(Math.ceil(rows / ROWS_A_TASK), 2), MOST_TASKS);
  const always = { 'spark.sql.shuffle.partitions': String(tasks) };
  if (rows > FEW_ROWS) return always;
  return {
    ...always,
    'spark.sql.codegen.wholeStage': 'false',
    'spark.sql.codegen.factoryMode': 'NO_CODEGEN',
    'spark.sql.leafNodeDefaultParallelism': '1',
  };
}

/** Spark refuses values that a statement does not name. */
function ofTheStatement(sql: string, parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => new RegExp(`:${name}\\b`).test(sql)));
}

function writeRows(path: string, db: AuditFile, { name, columns }: AuditTable): number {
  const names = columns.map((column) => column.name);
  const out = openSync(path, 'w', 0o600);
  let rows = 0;
  let lines: string[] = [];
  const flush = () => {
    writeSync(out, lines.join(''));
    lines = [];
  };
  try {
    for (const row of db.prepare<[], Record<string, unknown>>(`select * from "${name}"`).iterate()) {
      lines.push(`${JSON.stringify(row, names)}\n`);
      rows++;
      if (lines.length === LINES_AT_ONCE) flush();
    }
    flush();
  } finally {
    closeSync(out);
  }
  return rows;
}
