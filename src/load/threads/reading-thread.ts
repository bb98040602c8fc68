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

/**
 * A thread that reads files one after another, so that reading and storing go on at the same time. It is started for the first file
 * and kept for all: a new one for each would compile and warm up everything anew.
 */
export class ReadingThread {
  private worker: Worker | null = null;
  private inbox: Inbox | null = null;

  /** Reads the records of a file; the one before it must have been closed. */
  read(order: WorkerOrder): BatchSource {
    const inbox = new Inbox();
    this.inbox = inbox;
    const worker = this.worker ?? this.start();
    worker.postMessage(order);
    let end: FileEnd | null = null;

    async function* batches(): AsyncIterable<RecordBatch> {
      for (;;) {
        const message = await inbox.next();
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
      // A thread in the middle of a file would go on with it.
      close: async () => {
        if (end === null) await this.close();
      },
    };
  }

  /** Ends the thread; the next file would start another. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(WORKER);
    const arrive = (message: WorkerMessage) => this.inbox?.arrive(message);
    worker.on('message', arrive);
    worker.on('error', (error: Error & { code?: string }) =>
      arrive({ kind: 'failed', message: error.stack ?? error.message, code: error.code }),
    );
    worker.on('exit', () => {
      if (this.worker !== worker) return;
      this.worker = null;
      arrive({ kind: 'failed', message: 'the reading thread ended early', code: undefined });
    });
    this.worker = worker;
    return worker;
  }
}

/** Messages about one file, in the order in which they came. */
class Inbox {
  private readonly waiting: WorkerMessage[] = [];
  private wake: (() => void) | null = null;

  arrive(message: WorkerMessage): void {
    this.waiting.push(message);
    this.wake?.();
  }

  async next(): Promise<WorkerMessage> {
    while (this.waiting.length === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.waiting.shift() as WorkerMessage;
  }
}
