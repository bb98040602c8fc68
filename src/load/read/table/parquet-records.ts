import * as zlib from 'node:zlib';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import type { FileBytes } from '../bytes/file-bytes.js';
import { type FileShape, MAX_COLUMNS, type RawRecord, UnreadableFile } from '../types.js';

const BATCH = 5000;
const SAMPLE = 1000;
/** A group of rows is unpacked at once: beyond this it would take the memory of the whole machine. */
const MOST_UNPACKED = 2 ** 30;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days and times as people write them; a column of bytes is text. */
const PARSERS = {
  dateFromDays: (days: number) => written(new Date(days * MILLISECONDS_A_DAY)).slice(0, 10),
  timestampFromMilliseconds: (millis: bigint) => written(new Date(Number(millis))),
  timestampFromMicroseconds: (micros: bigint) => written(new Date(Number(micros / 1_000n))),
  timestampFromNanoseconds: (nanos: bigint) => written(new Date(Number(nanos / 1_000_000n))),
  jsonFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8'),
};

/** Reads a Parquet file, a group of rows after the other: the names of its columns are its header. */
export class ParquetRecords {
  readonly shape: FileShape;

  private constructor(
    private readonly file: AsyncBuffer,
    private readonly metadata: FileMetaData,
    private readonly columns: string[],
    readonly sample: readonly (readonly string[])[],
  ) {
    this.shape = {
      container: 'parquet',
      encoding: { encoding: 'utf-8', evidence: 'Parquet', certain: true },
      dialect: { delimiter: ',', quote: null },
      headerLine: 1,
      header: columns,
      preamble: [],
      width: columns.length,
      trailing: 0,
    };
  }

  /** Throws UnreadableFile where the file is damaged, no flat table, or larger than memory in one of its groups. */
  static async open(bytes: FileBytes): Promise<ParquetRecords> {
    const file = {
      byteLength: bytes.stat?.size ?? 0,
      async slice(start: number, end = bytes.stat?.size ?? 0): Promise<ArrayBuffer> {
        const piece = await bytes.at(start, end - start);
        return new Uint8Array(piece).buffer;
      },
    };
    const metadata = await orUnreadable(() => parquetMetadataAsync(file, { geoparquet: false }));
    const columns = flatColumns(metadata);
    for (const { total_byte_size } of metadata.row_groups) {
      if (total_byte_size > MOST_UNPACKED)
        throw new UnreadableFile('a group of rows of more than 1 GiB', 'save it with smaller groups of rows');
    }
    const sample = await rowsOf(file, metadata, columns, 0, Math.min(SAMPLE, Number(metadata.num_rows)));
    return new ParquetRecords(file, metadata, columns, sample);
  }

  /** Yields the records in batches of 5,000 at the most. */
  async *batches(): AsyncGenerator<RawRecord[], void, undefined> {
    let before = 0;
    for (const { num_rows } of this.metadata.row_groups) {
      const end = before + Number(num_rows);
      const rows = await rowsOf(this.file, this.metadata, this.columns, before, end);
      for (let at = 0; at < rows.length; at += BATCH) {
        const first = before + at + 1;
        yield rows.slice(at, at + BATCH).map((cells, i) => ({ number: first + i, line: first + i + 1, cells }));
      }
      before = end;
    }
  }

  skipped(): { blankLines: number } {
    return { blankLines: 0 };
  }

  notes(): [] {
    return [];
  }

  mayHoldInvisible(): boolean {
    return true;
  }
}

function flatColumns(metadata: FileMetaData): string[] {
  const { children } = parquetSchema(metadata);
  if (children.length > MAX_COLUMNS)
    throw new UnreadableFile('more columns than a sheet can have', 'look at what it holds');
  for (const { children: inner, element } of children) {
    if (inner.length > 0 || element.repetition_type === 'REPEATED')
      throw new UnreadableFile('columns within columns', 'save it with a value to a cell');
  }
  return children.map(({ element }) => element.name);
}

async function rowsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  rowStart: number,
  rowEnd: number,
): Promise<string[][]> {
  if (rowEnd === rowStart) return [];
  let rows: string[][] = [];
  await orUnreadable(() =>
    parquetRead({
      ...{ file, metadata, rowStart, rowEnd, rowFormat: 'array', compressors: COMPRESSORS, parsers: PARSERS },
      onComplete: (values) => {
        rows = values.map((row) => columns.map((_, i) => cellOf(row[i])));
      },
    }),
  );
  // What is not there would be people who are not there.
  if (rows.length !== rowEnd - rowStart) throw damaged('rows are missing');
  return rows;
}

/** A value as it would stand in a sheet. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** A day, with its time where it has one. */
function written(instant: Date): string {
  if (Number.isNaN(instant.getTime())) return '';
  return instant.toISOString().replace('T', ' ').slice(0, 19).replace(' 00:00:00', '');
}

/** What a page says that it unpacks to is believed no further than the bound of its group. */
const bounded =
  (unpack: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array) =>
  (bytes: Uint8Array, length: number): Uint8Array =>
    unpack(bytes, { maxOutputLength: Math.min(Math.max(length, 1), MOST_UNPACKED) });

/** Snappy is the reader's own; Zstandard is in Node.js from 22.15 on. */
const COMPRESSORS: Compressors = {
  GZIP: bounded(gunzipSync),
  BROTLI: bounded(brotliDecompressSync),
  ZSTD: (bytes, length) => {
    const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Parameters<typeof bounded>[0] };
    if (zstdDecompressSync === undefined)
      throw new UnreadableFile(
        'a Parquet file packed by Zstandard',
        'save it packed by Snappy or gzip, or use Node.js 22.15',
      );
    return bounded(zstdDecompressSync)(bytes, length);
  },
};

async function orUnreadable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(reason: string): UnreadableFile {
  return new UnreadableFile(`a damaged Parquet file (${reason})`, 'ask for the file again');
}
