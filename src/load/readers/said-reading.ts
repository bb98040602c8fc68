import { UnreadableFile } from '../read/types.js';
import type { Reading } from '../threads/reading.js';
import type { FileEnd, RecordBatch } from '../threads/record-batch.js';
import type { ReaderSaid } from './messages.js';

/** Gives what a reader said of a file, one after the other, and waits for it. */
export interface Saying {
  next(): Promise<ReaderSaid>;
  close(): Promise<void>;
}

/** A file as its reader tells of it; null where it has to be read by whoever asks. `onTaken` is called for each batch that has come. */
export async function readingOf(saying: Saying, onTaken: () => void): Promise<Reading | null> {
  const first = await saying.next();
  if (first.kind === 'opened') {
    const { opened, takesTurns } = first;
    return { opened, source: sourceOf(saying, onTaken), knowsTaken: false, takesTurns };
  }
  await saying.close();
  if (first.kind === 'declined') return null;
  throw errorOf(first);
}

function sourceOf(saying: Saying, onTaken: () => void): Reading['source'] {
  let end: FileEnd | null = null;
  async function* batches(): AsyncIterable<RecordBatch> {
    for (;;) {
      const said = await saying.next();
      if (said.kind === 'end') {
        end = said.end;
        return;
      }
      if (said.kind !== 'batch') throw errorOf(said);
      onTaken();
      yield said.batch;
    }
  }
  return {
    batches,
    end() {
      if (end === null) throw new Error('the file has not been read to its end');
      return end;
    },
    close: () => saying.close(),
  };
}

function errorOf(said: ReaderSaid): Error {
  if (said.kind === 'unreadable') return new UnreadableFile(said.found, said.advice, said.expected);
  if (said.kind === 'failed') return Object.assign(new Error(said.message), { code: said.code });
  return new Error(`a reading thread said "${said.kind}" out of turn`);
}
