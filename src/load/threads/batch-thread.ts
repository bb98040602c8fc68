import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '../read/types.js';
import type { WorkerMessage, WorkerOrder } from './batch-worker.js';
import type { BatchSource, FileEnd, RecordBatch } from './record-batch.js';

const WORKER = new URL('./batch-worker.js', import.meta.url);

/** Whether threads can be started: only from a build, where the worker is JavaScript. */
export function threadsAvailable(): boolean {
  return existsSync(fileURLToPath(WORKER));
}

/** Reads a file's records in a thread of its own, so that reading and storing go on at the same time. */
export function batchesInThread(order: WorkerOrder): BatchSource {
  const worker = new Worker(WORKER, { workerData: order });
  const waiting: WorkerMessage[] = [];
  let wake: (() => void) | null = null;
  const arrive = (message: WorkerMessage) => {
    waiting.push(message);
    wake?.();
  };
  worker.on('message', arrive);
  worker.on('error', (error: Error & { code?: string }) =>
    arrive({ kind: 'failed', message: error.stack ?? error.message, code: error.code }),
  );
  worker.on('exit', () => arrive({ kind: 'failed', message: 'the reading thread ended early', code: undefined }));
  let end: FileEnd | null = null;

  async function next(): Promise<WorkerMessage> {
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return waiting.shift() as WorkerMessage;
  }

  async function* batches(): AsyncIterable<RecordBatch> {
    for (;;) {
      const message = await next();
      if (message.kind === 'end') {
        end = message.end;
        return;
      }
      if (message.kind === 'unreadable') throw new UnreadableFile(message.found, message.advice, message.expected);
      if (message.kind === 'failed') throw Object.assign(new Error(message.message), { code: message.code });
      worker.postMessage('go on');
      yield message.batch;
    }
  }

  return {
    batches,
    end() {
      if (end === null) throw new Error('the file has not been read to its end');
      return end;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
