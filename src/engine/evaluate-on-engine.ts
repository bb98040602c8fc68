import {
  type CheckOrder,
  type CheckSql,
  collectEvidence,
  type Evaluation,
  type Evaluations,
  type Evidence,
  type Fingerprint,
  failure,
  fingerprinter,
  type Parameters,
  packed,
  singleRow,
} from '../checks/index.js';
import type { AuditFile } from '../database/audit-file.js';
import type { SqlValue } from '../model.js';
import type { Engine } from './engine.js';

/** Evaluates a check on an engine that holds the audit's tables, like `evaluateCheck`. Throws an Error that names the check's file. */
export async function evaluateOn(
  engine: Engine,
  check: CheckSql,
  parameters: Parameters,
  fingerprint: Fingerprint,
): Promise<Evaluation> {
  const population = await populationOn(engine, check, parameters);
  return packed(check, population, await evidenceOn(engine, check, parameters), fingerprint);
}

async function populationOn(
  engine: Engine,
  check: CheckSql,
  parameters: Parameters,
): Promise<Record<string, SqlValue>> {
  try {
    const { names, batches } = await engine.rows(check.populationSql, parameters);
    const rows: Record<string, SqlValue>[] = [];
    for await (const batch of batches)
      for (const row of batch) rows.push(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
    return singleRow(rows);
  } catch (error) {
    throw failure(check, 'population.sql', error);
  }
}

async function evidenceOn(engine: Engine, check: CheckSql, parameters: Parameters): Promise<readonly Evidence[]> {
  try {
    const { names, batches } = await engine.rows(check.sql, parameters);
    const collector = collectEvidence(names, check.strength);
    for await (const batch of batches) for (const row of batch) collector.add(row);
    return collector.evidence();
  } catch (error) {
    throw failure(check, 'check.sql', error);
  }
}

/** Evaluates every job of a queue on an engine, one after the other: the engine itself uses all cores. */
export async function workThroughOn(
  engine: Engine,
  db: AuditFile,
  { jobs }: CheckOrder,
  onJob: (job: number) => void,
): Promise<Evaluations> {
  const fingerprint = fingerprinter(db);
  const evaluations = new Map<number, Evaluation>();
  for (const [job, { check, parameters }] of jobs.entries()) {
    onJob(job);
    evaluations.set(job, await evaluateOn(engine, check, parameters, fingerprint));
  }
  return evaluations;
}
