import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Container, UnreadableFile } from '../types.js';
import { boundExpansion } from './expansion-bound.js';
import type { FileBytes } from './file-bytes.js';
import { recognise } from './magic-bytes.js';

/** The unpacked bytes of a file, and what they were packed in. */
export interface Content {
  container: Container;
  chunks: AsyncGenerator<Buffer, void, undefined>;
}

/** Head of a stream that was read ahead, and the stream with it put back. */
export async function peek(
  chunks: AsyncGenerator<Buffer, void, undefined>,
  length: number,
): Promise<{ head: Buffer; isWhole: boolean; chunks: AsyncGenerator<Buffer, void, undefined> }> {
  const read: Buffer[] = [];
  let size = 0;
  let isWhole = false;
  while (size < length && !isWhole) {
    const { value, done } = await chunks.next();
    if (done || value === undefined) isWhole = true;
    else {
      read.push(value);
      size += value.length;
    }
  }
  return { head: Buffer.concat(read), isWhole, chunks: putBack(read, chunks) };
}

async function* putBack(read: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield* read;
  yield* rest;
}

/** Unpacks gzip as it streams; throws UnreadableFile for a damaged or truncated one, and for a bomb. */
export async function* gunzipped(
  file: FileBytes,
  packed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  pipeline(packed, gunzip, () => undefined);
  try {
    yield* boundExpansion(gunzip as AsyncIterable<Buffer>, () => file.count, 'a gzip archive');
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(`a damaged gzip archive (${reason})`, 'ask for the file again');
  } finally {
    gunzip.destroy();
  }
}

/** Refuses what is no text by the head of the unpacked bytes. */
export function refuseUnlessText(head: Buffer, isPacked: boolean, isEncodingGiven: boolean): void {
  if (head.length === 0) throw new UnreadableFile('an empty file', 'ask for the file again');
  const recognised = recognise(head, isEncodingGiven);
  if (recognised.kind === 'text') return;
  const kinds = {
    gzip: 'a gzip archive',
    zip: 'a zip archive',
    ole: 'an old Office file (.xls or .doc)',
    parquet: 'a Parquet file',
    html: 'an HTML page',
    xml: 'an XML workbook',
    dbf: 'a dBase table',
    json: 'a JSON file',
    records: 'an XML document',
  };
  const packed = recognised.kind === 'zip' && isWorkbook(head) ? WORKBOOK : null;
  const name = packed ?? (recognised.kind === 'other' ? recognised.name : kinds[recognised.kind]);
  const found = isPacked ? `${name} inside an archive` : name;
  throw new UnreadableFile(found, isPacked ? 'unpack it and give the table itself' : 'export the list as CSV or .xlsx');
}

const WORKBOOK = 'a workbook (.xlsx or .ods)';

/** By the names of members that workbooks begin with: whoever packed one looks for no archive. */
function isWorkbook(head: Buffer): boolean {
  return ['[Content_Types].xml', 'xl/', 'opendocument.spreadsheet'].some((name) => head.includes(name));
}
