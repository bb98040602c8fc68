import { gunzipped, peek, refuseUnlessText } from './bytes/content-chunks.js';
import { FileBytes } from './bytes/file-bytes.js';
import { recognise } from './bytes/magic-bytes.js';
import { ZipArchive } from './bytes/zip-archive.js';
import { TextRecords } from './text/text-records.js';
import type { Container, ReadOptions, RecordFile } from './types.js';
import { isWorkbook } from './workbook/workbook-parts.js';
import { WorkbookRecords } from './workbook/workbook-records.js';

/** How much of a file its shape is judged by, besides samples from further on. */
const HEAD = 1 << 20;

/** Opens a file (`-` is standard input), finds out its shape, and reads it as batches of records; throws UnreadableFile when it is no table. */
export async function openRecords(path: string, options: ReadOptions = {}): Promise<RecordFile> {
  const file = await FileBytes.open(path);
  try {
    return await readerOf(file, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readerOf(file: FileBytes, options: ReadOptions): Promise<RecordFile> {
  const packed = await peek(file.chunks(), 4096);
  const recognised = recognise(packed.head);
  if (recognised.kind === 'zip') return zipReader(file, packed.chunks, options);
  const isGzip = recognised.kind === 'gzip';
  const unpacked = isGzip ? gunzipped(file, packed.chunks) : packed.chunks;
  const more = isGzip ? [] : await samplesOf(file);
  const records = await textRecords(isGzip ? 'gzip' : 'plain', unpacked, more, options);
  return recordFile(file, records, () => file.count);
}

async function textRecords(
  container: Container,
  bytes: AsyncGenerator<Buffer, void, undefined>,
  more: Buffer[],
  options: ReadOptions,
): Promise<TextRecords> {
  const { head, isWhole, chunks } = await peek(bytes, HEAD);
  refuseUnlessText(head, container !== 'plain', options.encoding !== undefined);
  return new TextRecords({ container, head, isWhole, more, chunks }, options);
}

/** A zip is read from its end and out of order, so the bytes on disk are hashed in a pass of their own once its records are read. */
async function zipReader(file: FileBytes, packed: AsyncIterable<Buffer>, options: ReadOptions): Promise<RecordFile> {
  const zip = await ZipArchive.open(file);
  const records = isWorkbook(zip)
    ? await WorkbookRecords.open(zip, options)
    : await textRecords('zip', zip.read(zip.onlyMember()), [], options);
  const hashed: Records = {
    shape: records.shape,
    skipped: () => records.skipped(),
    notes: () => records.notes(),
    mayHoldInvisible: () => records.mayHoldInvisible(),
    async *batches() {
      yield* records.batches();
      for await (const _ of packed);
    },
  };
  return recordFile(file, hashed, () =>
    Math.max(file.count === file.stat?.size ? file.count : 0, Math.floor(zip.bytesRead)),
  );
}

/** What a table of any container offers. */
type Records = Pick<RecordFile, 'shape' | 'batches' | 'skipped' | 'notes' | 'mayHoldInvisible'>;

function recordFile(file: FileBytes, records: Records, bytesRead: () => number): RecordFile {
  return {
    shape: records.shape,
    stat: file.stat,
    batches: () => records.batches(),
    digest: () => file.digest(),
    bytesRead,
    skipped: () => records.skipped(),
    notes: () => records.notes(),
    mayHoldInvisible: () => records.mayHoldInvisible(),
    close: () => file.close(),
  };
}

const SAMPLES = 8;
const SAMPLE = 65_536;

/** Whole lines from eight places of a long file: an encoding shows itself where Kazakh letters are. */
async function samplesOf(file: FileBytes): Promise<Buffer[]> {
  const size = file.stat?.size ?? 0;
  if (size <= HEAD + SAMPLES * SAMPLE) return [];
  const samples: Buffer[] = [];
  for (let i = 1; i <= SAMPLES; i++) {
    const bytes = await file.at(HEAD + Math.floor(((size - HEAD - SAMPLE) * i) / SAMPLES), SAMPLE);
    const first = bytes.indexOf(10) + 1;
    samples.push(bytes.subarray(first, bytes.lastIndexOf(10) + 1));
  }
  return samples.filter((sample) => sample.length > 0);
}
