import { type Check, evaluateCheck, fingerprinter, readinessOf } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { openDuckDb } from '../../src/engine/duckdb/open-duckdb.js';
import type { Engine } from '../../src/engine/engine.js';
import { evaluateOn } from '../../src/engine/evaluate-on-engine.js';

/** One for all tests of a file: its tables and views are made once. */
let engine: Promise<Engine> | null = null;

/**
 * In what a check's evaluation on DuckDB differs from that on SQLite: population, subjects and records in their order, strengths, measures and
 * claims, by value and type. A check that cannot run on the audit file has no difference.
 */
export async function differencesOnDuckDb(db: AuditFile, check: Check): Promise<readonly string[]> {
  const ready = readinessOf(db, check);
  if (!('parameters' in ready)) return [];
  engine ??= openDuckDb({ path: ':memory:', threads: 1 });
  await (await engine).fill(db, [check.sql, check.populationSql]);
  const fingerprint = fingerprinter(db);
  const own = evaluateCheck(db, check, ready.parameters, fingerprint);
  const other = await evaluateOn(await engine, check, ready.parameters, fingerprint);
  return (Object.keys(own) as (keyof typeof own)[]).flatMap((name) => {
    const [here, there] = [JSON.stringify(own[name]), JSON.stringify(other[name])];
    return here === there ? [] : [`${name}: ${here} on SQLite, ${there} on DuckDB`];
  });
}
