import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { format } from 'fast-csv';
import type { SampleRecord } from './records.js';

/** One file of the sample: its header, and its rows with the record that each shows. */
export interface SampleFile {
  /** Relative to the folder, with /. */
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: () => Iterable<readonly [cells: readonly (string | number)[], record: SampleRecord | null]>;
}

/**
 * Streams a file as an office of Kazakhstan would export it: UTF-8 with BOM, semicolons, CRLF. Calls `onRecord` with the
 * number of each record, counted from 1 after the header, and returns how many there were.
 */
export async function writeCsv(
  directory: string,
  file: SampleFile,
  onRecord: (record: SampleRecord, number: number) => void = () => {},
): Promise<number> {
  const path = join(directory, file.path);
  mkdirSync(dirname(path), { recursive: true });
  let count = 0;
  function* cells(): Generator<readonly (string | number)[]> {
    for (const [row, record] of file.rows()) {
      count += 1;
      if (record !== null) onRecord(record, count);
      yield row;
    }
  }
  const csv = format({
    headers: [...file.header],
    alwaysWriteHeaders: true,
    delimiter: ';',
    rowDelimiter: '\r\n',
    includeEndRowDelimiter: true,
    writeBOM: true,
  });
  await pipeline(Readable.from(cells()), csv, createWriteStream(path));
  return count;
}
