import type { Entry } from 'yauzl';
import { beginsAsDatabase } from '../../database/database-file.js';
import { gunzipped, peek, refuseUnlessText } from './bytes/content-chunks.js';
import { FileBytes } from './bytes/file-bytes.js';
import { recognise } from './bytes/magic-bytes.js';
import { skipLines } from './bytes/skip-lines.js';
import { ZipArchive } from './bytes/zip-archive.js';
import { fixedGrid, readGrid } from './grid/read-grid.js';
import { type Inner, innerOf } from './inner-archive.js';
import type { AuditRecords } from './table/audit-records.js';
import type { ParquetRecords } from './table/parquet-records.js';
import { TextRecords } from './text/text-records.js';
import { type Container, isText, type ReadOptions, type RecordFile, UnreadableFile } from './types.js';
import { type ForeignFormat, foreignFile, foreignFormat } from './workbook/foreign-workbook.js';
import { foreignWorkbook, streamedWorkbook } from './workbook/open-sheet.js';
import { isWorkbook } from './workbook/workbook-parts.js';
import { WorkbookRecords } from './workbook/workbook-records.js';

/** How much of a file its shape is judged by, besides samples from further on. */
const HEAD = 1 << 20;

/** Opens a file (`-` is standard input), finds out its shape, and reads it as batches of records; throws UnreadableFile when it is no table. */
export async function openRecords(path: string, options: ReadOptions = {}): Promise<RecordFile> {
  const file = await FileBytes.open(path);
  try {
    return await readerOf(path, file, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Names of columns at their places, which no sign sets apart. */
const SPREAD = /\S {2,}\S.* {2,}\S/u;

async function readerOf(path: string, file: FileBytes, options: ReadOptions): Promise<RecordFile> {
  const packed = await peek(file.chunks(), 4096);
  if (options.member !== undefined && beginsAsDatabase(packed.head))
    return wholeReader(file, packed.chunks, await audited(path, options.member));
  const recognised = recognise(packed.head);
  if (recognised.kind === 'zip') return zipReader(path, file, packed.chunks, options);
  if (recognised.kind === 'ole') return wholeReader(file, packed.chunks, await foreign(path, 'xls', options));
  if (recognised.kind === 'html' || recognised.kind === 'xml')
    return wholeReader(file, packed.chunks, await foreign(path, recognised.kind, options));
  if (recognised.kind === 'parquet') return wholeReader(file, packed.chunks, await parquet(path, file));
  if (recognised.kind === 'dbf' || recognised.kind === 'json' || recognised.kind === 'records') {
    const book = await readGrid(file, packed.chunks, recognised.kind, options.encoding);
    return wholeReader(file, nothing(), await WorkbookRecords.open(book, options));
  }
  const isGzip = recognised.kind === 'gzip';
  const unpacked = isGzip ? gunzipped(file, packed.chunks) : packed.chunks;
  const more = isGzip ? [] : await samplesOf(file);
  const records = await textRecords(isGzip ? 'gzip' : 'plain', unpacked, more, ofText(options));
  // What begins as a line of one cell may be a table of places, whose addresses have commas.
  const { header } = records.shape;
  const isNamed = (options.looksLikeHeader?.(header) ?? 0) > 1 && !header.some((cell) => SPREAD.test(cell));
  const places =
    isGzip || isNamed || options.delimiter !== undefined || (options.begins && isText(options.begins.container))
      ? null
      : await fixedGrid(file, records.shape.encoding.encoding);
  if (places !== null) return wholeReader(file, unpacked, await WorkbookRecords.open(places, options));
  const whole = { ...recordFile(file, records, () => file.count), keepLines: () => records.keepLines() };
  return isGzip || file.fd === null ? whole : { ...whole, ...inTurns(records) };
}

/** Of a table of places, a text too, the reader of places finds where it begins. */
function ofText({ begins, ...options }: ReadOptions): ReadOptions {
  return begins === undefined || !isText(begins.container) ? options : { ...options, begins };
}

async function textRecords(
  container: Container,
  bytes: AsyncGenerator<Buffer, void, undefined>,
  more: Buffer[],
  options: ReadOptions,
): Promise<TextRecords> {
  const { begins } = options;
  const own = begins === undefined ? bytes : skipLines(bytes, begins.line - 1, begins.encoding.encoding);
  const { head, isWhole, chunks } = await peek(own, HEAD);
  refuseUnlessText(head, container !== 'plain', options.encoding !== undefined || begins !== undefined);
  return new TextRecords({ container, head, isWhole, more, chunks }, options);
}

async function zipReader(
  path: string,
  file: FileBytes,
  packed: AsyncIterable<Buffer>,
  options: ReadOptions,
): Promise<RecordFile> {
  const zip = await ZipArchive.open(file);
  const format = foreignFormat(zip);
  if (format !== null) {
    zip.refuseBomb();
    await zip.refuseDamage();
    return wholeReader(file, packed, await foreign(path, format, options));
  }
  const found = options.member === undefined || isWorkbook(zip) ? null : await innerOf(zip, options.member);
  const records =
    found === null ? await zipRecords(zip, options) : await innerRecords(found.inner, partNamed(found.name, options));
  return wholeReader(file, packed, records, () => Math.floor(zip.bytesRead));
}

async function innerRecords(inner: Inner, options: ReadOptions): Promise<Records> {
  if (inner.foreign === null) return zipRecords(inner.archive, options);
  return WorkbookRecords.open(await foreignWorkbook(inner.foreign, inner.format), options);
}

async function zipRecords(zip: ZipArchive, options: ReadOptions): Promise<Records> {
  return isWorkbook(zip)
    ? WorkbookRecords.open(await streamedWorkbook(zip), options)
    : memberRecords(zip, zip.onlyMember(options.member), options);
}

async function memberRecords(zip: ZipArchive, entry: Entry, options: ReadOptions): Promise<Records> {
  const records = await textRecords('zip', zip.read(entry), [], options);
  return Object.assign(records, { tableBytes: entry.uncompressedSize });
}

/** A part of an inner archive is its member, or its sheet. */
function partNamed(name: string, options: ReadOptions): ReadOptions {
  return { ...options, member: name, sheet: name };
}

async function foreign(path: string, container: ForeignFormat, options: ReadOptions): Promise<WorkbookRecords> {
  if (path === '-') throw new UnreadableFile('a workbook on standard input', 'save it to a file');
  return WorkbookRecords.open(await foreignWorkbook(foreignFile(path), container), options);
}

async function* nothing(): AsyncGenerator<Buffer, void, undefined> {}

/** Loaded when it is asked for: workers that read for others have no database, which is compiled for one kind of machine. */
async function audited(path: string, member: string): Promise<AuditRecords> {
  const { AuditRecords } = await import('./table/audit-records.js');
  return AuditRecords.open(path, member);
}

async function parquet(path: string, file: FileBytes): Promise<ParquetRecords> {
  if (path === '-') throw new UnreadableFile('a Parquet file on standard input', 'save it to a file');
  // Its package is loaded where there is such a file.
  const { ParquetRecords } = await import('./table/parquet-records.js');
  return ParquetRecords.open(file);
}

/** What is read out of order is hashed in a pass of its own once its records are read. */
function wholeReader(
  file: FileBytes,
  packed: AsyncIterable<Buffer>,
  records: Records,
  bytesRead: () => number = () => 0,
): RecordFile {
  const hashed: Records = {
    shape: records.shape,
    sample: records.sample,
    tableBytes: records.tableBytes ?? null,
    skipped: () => records.skipped(),
    notes: () => records.notes(),
    mayHoldInvisible: () => records.mayHoldInvisible(),
    async *batches() {
      yield* records.batches();
      await file.hashRest(packed);
    },
  };
  return recordFile(file, hashed, () => Math.max(file.count === file.stat?.size ? file.count : 0, bytesRead()));
}

/** A file that every reader can read for itself. */
function inTurns(records: TextRecords): Required<Pick<RecordFile, 'takeTurns' | 'isTurnOver'>> {
  return { takeTurns: (turns) => records.takeTurns(turns), isTurnOver: () => records.isTurnOver() };
}

/** What a table of any container offers. */
type Records = Pick<RecordFile, 'shape' | 'sample' | 'batches' | 'skipped' | 'notes' | 'mayHoldInvisible'> & {
  readonly tableBytes?: number | null;
};

function recordFile(file: FileBytes, records: Records, bytesRead: () => number): RecordFile {
  return {
    shape: records.shape,
    sample: records.sample,
    stat: file.stat,
    tableBytes: records.tableBytes ?? file.stat?.size ?? 0,
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
