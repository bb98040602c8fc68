import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { type AuditTable, auditTables, auditViews, tablesToCopy } from '../audit-schema.js';
import { FOR_SPARK, roundedBody, translate } from '../dialect/rewrites.js';

/** A statement to run, as the checks write it. */
export interface Statement {
  readonly id: string;
  readonly sql: string;
  readonly parameters: Parameters;
}

/** Statements that Spark plans and runs at once: most are small, and waiting for their tasks is most of the time. */
const AT_ONCE = 4;
const LINES_AT_ONCE = 4096;

/** Writes what runner.py reads into a new folder: the plan, and the rows of the tables that the statements read, as lines of JSON. */
export function writePlan(folder: string, db: AuditFile, statements: readonly Statement[]): void {
  mkdirSync(folder, { mode: 0o700 });
  const filled = new Map(
    tablesToCopy(
      db,
      statements.map(({ sql }) => sql),
    ).map((table) => [table.name, table]),
  );
  const tables = auditTables(db).map(({ name, columns }) => {
    const table = filled.get(name);
    if (table === undefined) return { name, columns, file: null, rows: 0 };
    const file = `${name}.jsonl`;
    return { name, columns, file, rows: writeRows(join(folder, file), db, table) };
  });
  const plan = {
    tables,
    functions: [
      `create temporary function rounded(x double, n int default 0) returns double return ${roundedBody('x', 'power(10e0, n)')}`,
    ],
    views: auditViews(db).map(({ name, select }) => ({ name, sql: translate(select, FOR_SPARK) })),
    statements: statements.map(({ id, sql, parameters }) => ({
      id,
      sql: translate(sql, FOR_SPARK),
      parameters: ofTheStatement(sql, parameters),
    })),
    at_once: AT_ONCE,
  };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan), { mode: 0o600 });
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
