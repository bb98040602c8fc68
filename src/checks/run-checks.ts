import type { AuditFile } from '../database/audit-file.js';
import { secondReaderPays } from '../database/second-reader.js';
import type { OnProgress } from '../model.js';
import { type Readiness, readinessOf } from './availability.js';
import type { Check } from './check-definition.js';
import {
  CHECK_WORKER,
  type CheckJob,
  makeQueue,
  type WorkThrough,
  workThrough,
  workThroughInTwo,
} from './check-queue.js';
import type { Evaluation } from './evaluate-check.js';

/** A check with what it gave, or why it could not run. */
type Outcome = { readonly check: Check; readonly ready: Readiness; readonly evaluation: Evaluation | null };
/** What all checks gave, in their order; nothing of it is stored yet. */
export type Outcomes = readonly Outcome[];

export interface EvaluateOptions {
  /** Records from which on a second thread reads beside this one. */
  readonly twoThreadsFrom?: number | undefined;
  /** Evaluates on another database than the audit file itself. */
  readonly workElsewhere?: WorkThrough | undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Runs the checks over a loaded and linked audit file and stores their findings, replacing those of an earlier run.
 * Checks in `leftOut` are noted as skipped on request. All or nothing: an error in one check's SQL names its folder and leaves the findings as they were.
 */
export function runChecks(
  db: AuditFile,
  checks: readonly Check[],
  onProgress: OnProgress = () => {},
  leftOut: ReadonlySet<string> = NOBODY,
): void {
  db.transaction(() => {
    const plan = planOf(db, checks, leftOut);
    const evaluations = workThrough(db, makeQueue(plan.jobs), telling(plan, onProgress));
    storeOutcomes(db, outcomesOf(plan, evaluations), onProgress);
  })();
}

/**
 * Evaluates the checks as `runChecks` does, over an audit file of many records in two threads or by `workElsewhere`, and gives their
 * outcomes to be stored.
 */
export async function evaluateChecks(
  db: AuditFile,
  checks: readonly Check[],
  onProgress: OnProgress = () => {},
  leftOut: ReadonlySet<string> = NOBODY,
  { twoThreadsFrom, workElsewhere }: EvaluateOptions = {},
): Promise<Outcomes> {
  const plan = planOf(db, checks, leftOut);
  const here = secondReaderPays(db, CHECK_WORKER, twoThreadsFrom) ? workThroughInTwo : workThrough;
  const work = workElsewhere ?? here;
  return outcomesOf(plan, await work(db, makeQueue(plan.jobs), telling(plan, onProgress)));
}

interface Plan {
  readonly checks: readonly { readonly check: Check; readonly ready: Readiness }[];
  readonly jobs: readonly CheckJob[];
  /** By job, the place of its check among all. */
  readonly places: readonly number[];
}

function planOf(db: AuditFile, checks: readonly Check[], leftOut: ReadonlySet<string>): Plan {
  const jobs: CheckJob[] = [];
  const places: number[] = [];
  const planned = checks.map((check, place) => {
    const { code, folder, strength, sql, populationSql } = check;
    const ready: Readiness = leftOut.has(code) ? { skip: { kind: 'left-out', detail: '' } } : readinessOf(db, check);
    if ('parameters' in ready) {
      jobs.push({ check: { code, folder, strength, sql, populationSql }, parameters: ready.parameters });
      places.push(place);
    }
    return { check, ready };
  });
  return { checks: planned, jobs, places };
}

function telling({ checks, places }: Plan, onProgress: OnProgress): (job: number) => void {
  return (job) => {
    const done = places[job] ?? 0;
    onProgress({ step: 'check', what: checks[done]?.check.code ?? '', done, total: checks.length });
  };
}

function outcomesOf({ checks, places }: Plan, evaluations: ReadonlyMap<number, Evaluation>): Outcomes {
  const byPlace = new Map([...evaluations].map(([job, evaluation]) => [places[job], evaluation]));
  return checks.map((each, place) => ({ ...each, evaluation: byPlace.get(place) ?? null }));
}

/** Stores what the checks gave, replacing what is there, in one transaction. */
export function storeOutcomes(db: AuditFile, outcomes: Outcomes, onProgress: OnProgress = () => {}): void {
  db.transaction(() => {
    db.exec('delete from finding_record; delete from finding; delete from check_run;');
    const storeFindings = findingStore(db);
    const insertRun = db.prepare(
      `insert into check_run (code, outcome, reason, strength, sql_sha256, parameters, population, finding_count)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const { check, ready, evaluation } of outcomes) {
      const run = (outcome: string, reason: string | null, ...rest: readonly (string | number | null)[]) =>
        insertRun.run(check.code, outcome, reason, check.strength, check.sqlSha256, ...rest);
      if ('skip' in ready || evaluation === null) {
        run('skipped', JSON.stringify('skip' in ready ? ready.skip : null), '{}', null, 0);
        continue;
      }
      const outcome = isBlind(evaluation) ? 'blind' : 'ran';
      run(outcome, null, JSON.stringify(ready.parameters), evaluation.population, evaluation.subjects.length);
      storeFindings(check.code, evaluation);
    }
  })();
  onProgress({ step: 'check', what: '', done: outcomes.length, total: outcomes.length });
}

/** A check says by its population's column `blind` that it could not have seen anything; what it found all the same stands. */
function isBlind({ population, subjects }: Evaluation): boolean {
  return subjects.length === 0 && Number((JSON.parse(population) as Record<string, unknown>)['blind'] ?? 0) > 0;
}

function findingStore(db: AuditFile): (code: string, evaluation: Evaluation) => void {
  const insertFinding = db
    .prepare(
      `insert into finding (code, subject, strength, measures, claims, fingerprint) values (?, ?, ?, ?, ?, ?)
       returning finding_id`,
    )
    .pluck();
  const insertRecord = db.prepare('insert or ignore into finding_record (finding_id, record_id) values (?, ?)');
  const taken = new Map<string, number>();
  return (code, { subjects, strengths, measures, claims, fingerprints, records, recordCounts }) => {
    let at = 0;
    for (const [i, subject] of subjects.entries()) {
      const print = unique(fingerprints[i]!, taken);
      const id = insertFinding.get(code, subject, strengths[i], measures[i], claims[i], print);
      for (const end = at + recordCounts[i]!; at < end; at++) insertRecord.run(id, records[at]);
    }
  };
}

/** Two findings whose evidence reads exactly alike still need a name each. */
function unique(print: string, taken: Map<string, number>): string {
  const before = taken.get(print) ?? 0;
  taken.set(print, before + 1);
  return before === 0 ? print : `${print}-${before + 1}`;
}
