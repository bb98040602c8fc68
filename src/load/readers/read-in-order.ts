import { UnreadableFile } from '../read/types.js';
import type { PersonCoder } from '../threads/person-codes.js';
import { fileOf, type ReaderOrder, type ReaderSaid, type ReaderStart } from './messages.js';
import { openReading } from './open-reading.js';

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/** Reads one file, and waits where too many of its batches are on their way. */
export async function readInOrder(
  order: ReaderOrder,
  { profile, pagesFrom }: ReaderStart,
  coder: PersonCoder | null,
  say: (said: readonly ReaderSaid[]) => void,
  room: () => Promise<void>,
): Promise<void> {
  const file = fileOf(order);
  // What cannot be opened or understood is told by whoever asked, in the words that it would have found itself.
  const { proven, turns } = order;
  const reading = await openReading(file, profile, proven, () => NOTHING_TAKEN, coder, pagesFrom, turns).catch(
    () => null,
  );
  if (reading === null) return say([{ kind: 'declined' }]);
  const { opened, source, takesTurns } = reading;
  // The first of several reads alone what cannot be read in turns.
  if (turns !== null && turns.index > 0 && !takesTurns) {
    await source.close();
    return say([{ kind: 'declined' }]);
  }
  // Held back until the second batch, as most files have one.
  let held: ReaderSaid[] = [{ kind: 'opened', opened, takesTurns }];
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

function whatFailed(error: unknown): ReaderSaid {
  if (error instanceof UnreadableFile)
    return { kind: 'unreadable', expected: error.expected, found: error.found, advice: error.advice };
  const { code } = error as { code?: string };
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error), code };
}
