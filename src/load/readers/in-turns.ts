import type { Reading } from '../threads/reading.js';
import type { BatchSource, FileEnd, RecordBatch } from '../threads/record-batch.js';
import { firstOfEachField } from '../threads/unread-cells.js';
import { joinedEnd } from './joined-end.js';

/**
 * A file that several readers have been told to read, as if one had read it: the first alone where it cannot be read in turns.
 * Null where it has to be read by whoever asks.
 */
export async function readingInTurns(readings: readonly (() => Promise<Reading | null>)[]): Promise<Reading | null> {
  const [first = null, ...others] = readings;
  const reading = (await first?.()) ?? null;
  if (reading === null || !reading.takesTurns) return reading;
  const sources = [reading.source];
  for (const other of others) {
    const { source } = (await other()) ?? {};
    if (source === undefined) throw new Error('a reading thread cannot read a file that another reads');
    sources.push(source);
  }
  return { ...reading, source: sourceOf(sources) };
}

function sourceOf(sources: readonly BatchSource[]): BatchSource {
  return {
    batches: () => inOrder(sources),
    end: () => sources.map((source): FileEnd => source.end()).reduce(joinedEnd),
    async close() {
      for (const source of sources) await source.close();
    },
  };
}

/** Each source gives its batches in their order: the next of all is the one that begins with the least record. */
async function* inOrder(sources: readonly BatchSource[]): AsyncIterable<RecordBatch> {
  const keep = firstOfEachField();
  const iterators = sources.map((source) => source.batches()[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
  let bytesRead = 0;
  for (;;) {
    let next = -1;
    for (const [at, head] of heads.entries()) if (head.done !== true && isBefore(head.value, heads[next])) next = at;
    const head = heads[next];
    const iterator = iterators[next];
    if (head === undefined || iterator === undefined) return;
    const batch: RecordBatch = head.value;
    bytesRead = Math.max(bytesRead, batch.bytesRead);
    yield { ...batch, unread: keep(batch.unread), bytesRead };
    heads[next] = await iterator.next();
  }
}

function isBefore(batch: RecordBatch, other: IteratorResult<RecordBatch> | undefined): boolean {
  return other === undefined || batch.first < other.value.first;
}
