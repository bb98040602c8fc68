import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableFile } from '../read/types.js';
import { PersonCoder } from '../threads/person-codes.js';
import {
  BATCHES_AHEAD,
  fileOf,
  type ReaderMessage,
  type ReaderOrder,
  type ReaderSaid,
  type ReaderStart,
  type ReaderTold,
} from './messages.js';
import { openReading } from './open-reading.js';

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/** Reads one file, and waits where too many of its batches are on their way. */
async function read(
  order: ReaderOrder,
  { profile, pagesFrom }: ReaderStart,
  coder: PersonCoder | null,
  say: (said: readonly ReaderSaid[]) => void,
  room: () => Promise<void>,
): Promise<void> {
  const file = fileOf(order);
  // What cannot be opened or understood is told by whoever asked, in the words that it would have found itself.
  const reading = await openReading(file, profile, order.proven, () => NOTHING_TAKEN, coder, pagesFrom).catch(
    () => null,
  );
  if (reading === null) return say([{ kind: 'declined' }]);
  const { opened, source } = reading;
  // Held back until the second batch, as most files have one.
  let held: ReaderSaid[] = [{ kind: 'opened', opened }];
  try {
    for await (const batch of source.batches()) {
      if (held.at(-1)?.kind === 'batch') {
        say(held);
        held = [];
      }
      held.push({ kind: 'batch', batch });
      await room();
    }
    held.push({ kind: 'end', end: source.end() });
  } catch (error) {
    held.push(whatFailed(error));
  } finally {
    await source.close();
  }
  say(held);
}

/** The pages are handed over, not copied. */
function buffersOf(said: readonly ReaderSaid[]): ArrayBuffer[] {
  return said.flatMap((each) => (each.kind === 'batch' ? each.batch.pages.map(({ bytes }) => bytes.buffer) : []));
}

function whatFailed(error: unknown): ReaderSaid {
  if (error instanceof UnreadableFile)
    return { kind: 'unreadable', expected: error.expected, found: error.found, advice: error.advice };
  const { code } = error as { code?: string };
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error), code };
}

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
      await read(
        order,
        start,
        coder,
        (said) => port.postMessage({ id, said } satisfies ReaderMessage, buffersOf(said)),
        room,
      );
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
