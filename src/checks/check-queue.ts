import type { AuditFile } from '../database/audit-file.js';
import { startSecondReader } from '../database/second-reader.js';
import { type CheckSql, type Evaluation, evaluateCheck, type Parameters } from './evaluate-check.js';
import { fingerprinter } from './fingerprint.js';

/** A check that can run, with the values of its parameters. */
export interface CheckJob {
  readonly check: CheckSql;
  readonly parameters: Parameters;
}

/** What a second thread is told: the jobs, and the number of the next that nobody has claimed, which threads share. */
export interface CheckOrder {
  readonly jobs: readonly CheckJob[];
  readonly next: Int32Array;
}

/** Evaluations by the number of their job. */
export type Evaluations = ReadonlyMap<number, Evaluation>;

/** Evaluates the jobs of a queue, and says of each that it is begun. */
export type WorkThrough = (
  db: AuditFile,
  queue: CheckOrder,
  onJob: (job: number) => void,
) => Evaluations | Promise<Evaluations>;

export const CHECK_WORKER = new URL('./check-worker.js', import.meta.url);

/** A queue of which nothing is claimed yet. Its number is shared memory, so that threads may take from one queue. */
export function makeQueue(jobs: readonly CheckJob[]): CheckOrder {
  return { jobs, next: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Evaluates the jobs that nobody else claims, in their order. An error leaves nothing to claim, so that others end as well. */
export function workThrough(
  db: AuditFile,
  { jobs, next }: CheckOrder,
  onJob: (job: number) => void = () => {},
): Evaluations {
  const fingerprint = fingerprinter(db);
  const evaluations = new Map<number, Evaluation>();
  try {
    for (let job = Atomics.add(next, 0, 1); job < jobs.length; job = Atomics.add(next, 0, 1)) {
      onJob(job);
      const { check, parameters } = jobs[job]!;
      evaluations.set(job, evaluateCheck(db, check, parameters, fingerprint));
    }
    return evaluations;
  } catch (error) {
    Atomics.store(next, 0, jobs.length);
    throw error;
  }
}

/** Evaluates the jobs here and in a second thread: whichever is free takes the next. */
export async function workThroughInTwo(
  db: AuditFile,
  queue: CheckOrder,
  onJob: (job: number) => void,
): Promise<Evaluations> {
  const second = startSecondReader<CheckOrder, Evaluations>(CHECK_WORKER, db.name, queue);
  try {
    const own = workThrough(db, queue, onJob);
    return new Map([...own, ...(await second.answer)]);
  } finally {
    await second.end();
  }
}
