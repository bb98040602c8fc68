import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { FOREIGN_WORKER } from './foreign-worker.js';
import { MOST_MERGES } from './merged-cells.js';

/** The old formats hold 65,536 rows a sheet; what is larger than this is no such list. */
const MOST_BYTES = 128 << 20;
/** Of the text above and below a table of a page so many lines are read, and so many characters of each. */
const BOUNDS = { mostBytes: MOST_BYTES, mostMerges: MOST_MERGES, mostLines: 12, longestLine: 300 };
/** Memory of the thread: a damaged or hostile file can take no more. */
const MOST_MEGABYTES = 1536;
const MOST_SECONDS = 120;
/** A thread that nobody has asked for so long gives its memory back; after a larger file it does so at once. */
const IDLE_SECONDS = 5;
const SMALL_BYTES = 2 << 20;

/** What is asked of a workbook: its sheets, or the rows of one. */
export interface Question {
  readonly path: string;
  /** Of a workbook within an archive what it was unpacked to. */
  readonly bytes: Buffer | null;
  readonly sheet: string | null;
  /** The file by its name, size and time: what the thread keeps of it holds no longer than that. */
  readonly state: string;
  /** Whether more of its sheets will be asked for, so that all are read at once and kept. */
  readonly hasSeveral: boolean;
}

export type Answer = { readonly value: unknown } | { readonly problem: string; readonly isMemory?: boolean };

const require = createRequire(import.meta.url);

/** Threads that wait for a question. To start one and to read the library there takes longer than most workbooks. */
const waiting: { readonly thread: Worker; readonly ends: NodeJS.Timeout }[] = [];

/**
 * Asks a thread of bounded memory, so that neither its memory nor a fault of the library's is ours. Sheets that do not fit into it
 * together are read one by one.
 */
export async function ask(question: Question): Promise<Answer> {
  const thread = takeThread();
  const answer = await answerOf(thread, question);
  // What could not be read has perhaps left something behind: the next file is read by another thread.
  const size = question.bytes?.length ?? statSync(question.path, { throwIfNoEntry: false })?.size ?? 0;
  const isSmall = size <= SMALL_BYTES;
  if ('problem' in answer || !(isSmall || question.hasSeveral)) await thread.terminate();
  else putBack(thread);
  const isTooMuch = 'problem' in answer && answer.isMemory === true;
  return isTooMuch && question.hasSeveral ? ask({ ...question, hasSeveral: false }) : answer;
}

function takeThread(): Worker {
  const kept = waiting.pop();
  if (kept === undefined)
    return new Worker(FOREIGN_WORKER, {
      eval: true,
      workerData: { library: require.resolve('@e965/xlsx'), ...BOUNDS },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
  clearTimeout(kept.ends);
  stopListening(kept.thread);
  kept.thread.ref();
  return kept.thread;
}

function putBack(thread: Worker): void {
  const forget = () => {
    const at = waiting.findIndex((kept) => kept.thread === thread);
    if (at >= 0) waiting.splice(at, 1);
  };
  thread.once('exit', forget).once('error', forget);
  const ends = setTimeout(() => {
    forget();
    void thread.terminate();
  }, IDLE_SECONDS * 1000);
  // A program that has nothing else to do ends.
  ends.unref();
  thread.unref();
  waiting.push({ thread, ends });
}

async function answerOf(thread: Worker, question: Question): Promise<Answer> {
  const answer = await new Promise<Answer>((resolve) => {
    const late = setTimeout(() => resolve({ problem: 'it takes too long to read' }), MOST_SECONDS * 1000);
    const given = (said: Answer) => {
      clearTimeout(late);
      resolve(said);
    };
    thread.once('message', given);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      given({ problem: error.message, isMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY' }),
    );
    thread.once('exit', () => given({ problem: 'its reader ended early' }));
    thread.postMessage(question);
  });
  stopListening(thread);
  return answer;
}

/** Event by event: a thread listens to itself for listeners to be told. */
function stopListening(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
}
