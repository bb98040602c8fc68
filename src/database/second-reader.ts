import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type AuditFile, openAuditFile } from './audit-file.js';

/** Records from which on a second thread saves more than the 0.1 s that it takes to be there, with its connection. */
const ENTRIES_WORTH_A_THREAD = 200_000;
/** Longer than any reading: what is written meanwhile is committed when the second reader has let go. */
const READING_MS = 3_600_000;
const WAITING_MS = 5_000;

/** A thread that reads an audit file beside this one. */
export interface SecondReader<Answer> {
  /** Resolves when it holds the file: from then on it sees the file as it was. */
  readonly reading: Promise<void>;
  readonly answer: Promise<Answer>;
  /** Ends it, finished or not; a statement that is running is run to its end. */
  end(): Promise<void>;
}

type Said<Answer> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };

/** Whether a second reader may be started and pays: a stored file of many records, and a build, where the worker is JavaScript. */
export function secondReaderPays(db: AuditFile, worker: URL, from = ENTRIES_WORTH_A_THREAD): boolean {
  if (db.memory || !existsSync(fileURLToPath(worker))) return false;
  const records = db.prepare<[], number>('select coalesce(sum(records_loaded), 0) from source_file').pluck().get() ?? 0;
  return records >= from;
}

/** Starts a worker that calls `answerAsSecondReader`. Its promises reject with an Error where it failed or ended early. */
export function startSecondReader<Order, Answer>(worker: URL, path: string, order: Order): SecondReader<Answer> {
  const thread = new Worker(worker, { workerData: { path, order } });
  const said = new Promise<void>((resolve, reject) => {
    thread.once('message', ({ kind }: Said<Answer>) => kind === 'reading' && resolve());
    thread.once('exit', () => reject(new Error('the second reading thread ended early')));
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    thread.on('message', (message: Said<Answer>) => {
      if (message.kind === 'answer') resolve(message.answer);
      if (message.kind === 'failed') reject(Object.assign(new Error(message.message), { code: message.code }));
    });
    thread.on('error', reject);
    thread.once('exit', () => reject(new Error('the second reading thread ended early')));
  });
  const reading = Promise.race([said, answer.then(() => {})]);
  // Whoever waits for one of them may never come to wait for the other.
  for (const promise of [said, reading, answer]) promise.catch(() => {});
  return {
    reading,
    answer,
    end: async () => {
      await thread.terminate();
    },
  };
}

/**
 * In a worker: does its work on a connection that only reads, in one transaction, and posts what it gives. Memory named by
 * `buffersOf` is handed over, not copied.
 */
export function answerAsSecondReader<Order, Answer>(
  work: (db: AuditFile, order: Order) => Answer,
  buffersOf: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  if (isMainThread || parentPort === null) return;
  const port = parentPort;
  const say = (message: Said<Answer>, buffers: ArrayBuffer[] = []) => port.postMessage(message, buffers);
  const { path, order } = workerData as { path: string; order: Order };
  try {
    const db = openAuditFile(path, { readonly: true });
    try {
      db.exec('begin');
      // Only a first reading takes the lock.
      db.prepare('select count(*) from source_file').get();
      say({ kind: 'reading' });
      const answer = work(db, order);
      db.exec('rollback');
      say({ kind: 'answer', answer }, buffersOf(answer));
    } finally {
      db.close();
    }
  } catch (error) {
    const { code } = error as { code?: string };
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error), code });
  }
}

/**
 * Does work that writes while a second reader holds the file. Pages that do not fit the cache stay in memory instead of waiting
 * for the reader at each of them; the commit waits for it once. Must not be called in a transaction.
 */
export function writingBesideReader(db: AuditFile, work: () => void): void {
  db.pragma('cache_spill = off');
  db.pragma(`busy_timeout = ${READING_MS}`);
  try {
    work();
  } finally {
    db.pragma(`busy_timeout = ${WAITING_MS}`);
    db.pragma('cache_spill = on');
  }
}
