import { Worker } from 'node:worker_threads';
import type { Reading } from '../threads/reading.js';
import {
  isLast,
  type ReaderMessage,
  type ReaderOrder,
  type ReaderSaid,
  type ReaderStart,
  type ReaderTold,
} from './messages.js';
import { readingOf, type Saying } from './said-reading.js';

export const READER_WORKER = new URL('./reader-worker.js', import.meta.url);

/** A file that a reader has been told to read: what came of it so far, in its order. */
export interface Ordered {
  readonly size: number;
  /** Resolves to null where the file has to be read by whoever asks. */
  readonly reading: () => Promise<Reading | null>;
}

/** A thread that reads files one after another. It is kept for all: a new one for each would compile and warm up everything anew. */
export class Reader {
  /** Bytes and files that it has been told to read, and has not read yet. */
  ahead = { bytes: 0, files: 0 };
  private readonly worker: Worker;
  private readonly inboxes = new Map<number, { readonly inbox: Inbox; readonly size: number }>();

  /** `onRead` is called whenever a file has been read. */
  constructor(
    start: ReaderStart,
    private readonly onRead: () => void,
  ) {
    const worker = new Worker(READER_WORKER, { workerData: start });
    this.worker = worker;
    worker.on('message', ({ id, said }: ReaderMessage) => {
      for (const each of said) this.arrive(id, each);
    });
    const fail = (message: string, code?: string) => {
      for (const id of [...this.inboxes.keys()]) this.arrive(id, { kind: 'failed', message, code });
    };
    worker.on('error', (error: Error & { code?: string }) => fail(error.stack ?? error.message, error.code));
    worker.on('exit', () => fail('a reading thread ended early'));
  }

  /** Reads a file of so many bytes behind those that it has been told of. */
  order(order: ReaderOrder, size: number): Ordered {
    const inbox = new Inbox();
    this.inboxes.set(order.id, { inbox, size });
    this.ahead = { bytes: this.ahead.bytes + size, files: this.ahead.files + 1 };
    this.tell(order);
    return { size, reading: () => readingOf(inbox, () => this.tell({ taken: order.id })) };
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.worker.removeAllListeners();
    await this.worker.terminate();
  }

  private tell(told: ReaderTold): void {
    this.worker.postMessage(told);
  }

  private arrive(id: number, said: ReaderSaid): void {
    const known = this.inboxes.get(id);
    if (known === undefined) return;
    known.inbox.arrive(said);
    if (!isLast(said)) return;
    this.inboxes.delete(id);
    this.ahead = { bytes: this.ahead.bytes - known.size, files: this.ahead.files - 1 };
    this.onRead();
  }
}

/** What was said of one file, in the order in which it came. */
class Inbox implements Saying {
  private readonly waiting: ReaderSaid[] = [];
  private wake: (() => void) | null = null;

  arrive(said: ReaderSaid): void {
    this.waiting.push(said);
    this.wake?.();
  }

  async next(): Promise<ReaderSaid> {
    while (this.waiting.length === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.waiting.shift() as ReaderSaid;
  }

  /** What ends in the middle of a file ends the whole load, and with it the reader. */
  async close(): Promise<void> {}
}
