import { parentPort, workerData } from 'node:worker_threads';
import { PersonCoder } from '../threads/person-codes.js';
import {
  BATCHES_AHEAD,
  type ReaderMessage,
  type ReaderOrder,
  type ReaderSaid,
  type ReaderStart,
  type ReaderTold,
} from './messages.js';
import { readInOrder } from './read-in-order.js';

if (parentPort !== null) {
  const port = parentPort;
  const start = workerData as ReaderStart;
  const coder = start.coder === null ? null : new PersonCoder(start.coder);
  const orders: ReaderOrder[] = [];
  const now = { id: -1, onTheirWay: 0, wake: () => {} };
  let isReading = false;

  const room = async () => {
    now.onTheirWay += 1;
    while (now.onTheirWay >= BATCHES_AHEAD) {
      await new Promise<void>((resolve) => {
        now.wake = resolve;
      });
    }
  };
  const readAll = async () => {
    isReading = true;
    for (let order = orders.shift(); order !== undefined; order = orders.shift()) {
      const { id } = order;
      now.id = id;
      now.onTheirWay = 0;
      const say = (said: readonly ReaderSaid[]) =>
        port.postMessage({ id, said } satisfies ReaderMessage, pagesOf(said));
      await readInOrder(order, start, coder, say, room);
    }
    isReading = false;
  };
  port.on('message', (told: ReaderTold) => {
    if ('taken' in told) {
      if (told.taken !== now.id) return;
      now.onTheirWay -= 1;
      now.wake();
      return;
    }
    orders.push(told);
    if (!isReading) void readAll();
  });
}

/** The pages are handed over, not copied. */
function pagesOf(said: readonly ReaderSaid[]): ArrayBuffer[] {
  return said.flatMap((each) => (each.kind === 'batch' ? each.batch.pages.map(({ bytes }) => bytes.buffer) : []));
}
