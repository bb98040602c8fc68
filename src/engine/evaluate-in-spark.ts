import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CheckOrder,
  collectEvidence,
  type Evaluation,
  type Evaluations,
  type Evidence,
  failure,
  fingerprinter,
  packed,
  singleRow,
} from '../checks/index.js';
import type { AuditFile } from '../database/audit-file.js';
import type { SqlValue } from '../model.js';
import { readRows } from './spark/read-rows.js';
import { type SparkOptions, submit } from './spark/submit.js';
import { type Statement, writePlan } from './spark/write-plan.js';

/** Where what Spark reads and writes lies; its workers must see it under the same path. Beside the audit file by default. */
export interface InSparkOptions extends SparkOptions {
  readonly folder?: string;
  /** Whether its workers read the files, too. */
  readonly reads?: boolean;
  /** Node.js on the workers; under the same path as here by default. */
  readonly node?: string;
}

/** Evaluates the checks on Spark, over copies of the audit file's tables that are removed at the end, or by the next run. */
export async function evaluateInSpark(
  db: AuditFile,
  { jobs }: CheckOrder,
  onJob: (job: number) => void,
  options: InSparkOptions,
): Promise<Evaluations> {
  const folder = options.folder === undefined ? `${db.name}.spark` : join(options.folder, 'rollproof-spark');
  const sweep = () => rmSync(folder, { recursive: true, force: true });
  sweep();
  try {
    const statements = jobs.flatMap(({ check, parameters }, job): Statement[] => [
      { id: `${job}-population`, sql: check.populationSql, parameters },
      { id: `${job}-check`, sql: check.sql, parameters },
    ]);
    const { isSmall } = writePlan(folder, db, statements);
    await submit(folder, isSmall, options, (id) => id.endsWith('-check') && onJob(Number.parseInt(id, 10)));
    return await evaluationsFrom(join(folder, 'rows'), db, jobs);
  } finally {
    sweep();
  }
}

async function evaluationsFrom(folder: string, db: AuditFile, jobs: CheckOrder['jobs']): Promise<Evaluations> {
  const fingerprint = fingerprinter(db);
  const evaluations = new Map<number, Evaluation>();
  for (const [job, { check }] of jobs.entries()) {
    try {
      const population = await populationFrom(join(folder, `${job}-population.jsonl`));
      const evidence = await evidenceFrom(join(folder, `${job}-check.jsonl`), check.strength);
      evaluations.set(job, packed(check, population, evidence, fingerprint));
    } catch (error) {
      throw failure(check, 'check.sql on Spark', error);
    }
  }
  return evaluations;
}

async function populationFrom(path: string): Promise<Record<string, SqlValue>> {
  const rows: Record<string, SqlValue>[] = [];
  await readRows(path, (names) => (row) => {
    rows.push(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
  });
  return singleRow(rows);
}

async function evidenceFrom(
  path: string,
  ceiling: Parameters<typeof collectEvidence>[1],
): Promise<readonly Evidence[]> {
  let collector: ReturnType<typeof collectEvidence> | null = null;
  await readRows(path, (names) => {
    collector = collectEvidence(names, ceiling);
    return collector.add;
  });
  return (collector as ReturnType<typeof collectEvidence> | null)?.evidence() ?? [];
}
