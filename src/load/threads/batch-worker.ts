import { parentPort } from 'node:worker_threads';
import { extractNamed } from '../../extracts/catalogue.js';
import type { JointColumn } from '../../extracts/header/joint-columns.js';
import { planReading, type ReadingSettings } from '../../extracts/reading-plan.js';
import { likenessToHeader } from '../../extracts/understand-header.js';
import { withJointCells } from '../joint-records.js';
import { openRecords } from '../read/open-records.js';
import { type ReadOptions, UnreadableFile } from '../read/types.js';
import { batchesHere } from './batch-maker.js';
import type { FileEnd, RecordBatch } from './record-batch.js';

/** What a reading thread is told, file after file: which one, and how the main thread has understood it. */
export interface WorkerOrder {
  readonly path: string;
  readonly options: ReadOptions;
  readonly extract: string;
  /** Per column of the file: its header and the name of its field. */
  readonly columns: readonly {
    readonly position: number;
    readonly header: string;
    readonly field: string | null;
    readonly candidate?: string;
  }[];
  readonly joints: readonly JointColumn[];
  readonly settings: ReadingSettings;
  readonly taken: ReadonlySet<string>;
}

/** What a reading thread says. After each batch it waits to be told to go on, a few batches ahead. */
export type WorkerMessage =
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
  | { readonly kind: 'end'; readonly end: FileEnd }
  | { readonly kind: 'unreadable'; readonly expected: string; readonly found: string; readonly advice: string }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };

/** Batches that may be on their way: enough to keep both threads busy, few enough to bound memory. */
const AHEAD = 16;

async function work(
  order: WorkerOrder,
  say: (message: WorkerMessage) => void,
  goOn: () => Promise<void>,
): Promise<void> {
  const extract = extractNamed(order.extract);
  const fields = new Map(extract.fields.map((field) => [field.name, field]));
  const columns = order.columns.map((column) => ({ ...column, field: fields.get(column.field ?? '') ?? null }));
  const records = await openRecords(order.path, { ...order.options, looksLikeHeader: likenessToHeader });
  const source = batchesHere(
    withJointCells(records, order.joints),
    planReading(extract, columns, order.settings),
    order.taken,
  );
  try {
    for await (const batch of source.batches()) {
      say({ kind: 'batch', batch });
      await goOn();
    }
    say({ kind: 'end', end: source.end() });
  } finally {
    await source.close();
  }
}

function sayWhatFailed(error: unknown): WorkerMessage {
  if (error instanceof UnreadableFile) {
    return { kind: 'unreadable', expected: error.expected, found: error.found, advice: error.advice };
  }
  const { code } = error as { code?: string };
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error), code };
}

if (parentPort !== null) {
  const port = parentPort;
  let ahead = AHEAD;
  let wake: (() => void) | null = null;
  const goOn = async () => {
    ahead -= 1;
    while (ahead <= 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  port.on('message', (message: WorkerOrder | 'go on') => {
    if (message === 'go on') {
      ahead += 1;
      wake?.();
      return;
    }
    work(message, (said) => port.postMessage(said), goOn).catch((error: unknown) =>
      port.postMessage(sayWhatFailed(error)),
    );
  });
}
