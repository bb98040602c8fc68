import { decodeBytes } from '../bytes/decode-bytes.js';
import { detectEncoding } from '../bytes/encoding-detection.js';
import { encodingNamed } from '../bytes/encoding-names.js';
import type { FileBytes } from '../bytes/file-bytes.js';
import { UnreadableFile } from '../types.js';
import type { Workbook } from '../workbook/open-sheet.js';
import { dbfRows } from './dbf-rows.js';
import { fixedRows } from './fixed-rows.js';
import { gridWorkbook } from './grid-workbook.js';
import { jsonRows } from './json-rows.js';
import { xmlRows } from './xml-rows.js';

/** Such files are read whole. */
const MOST_BYTES = 256 << 20;
const HEAD = 64 * 1024;

/** Reads a table of dBase, a list of JSON or an export in XML whole, to the end of its bytes. Throws UnreadableFile. */
export async function readGrid(
  file: FileBytes,
  chunks: AsyncIterable<Buffer>,
  kind: 'dbf' | 'json' | 'records',
  encoding: string | undefined,
): Promise<Workbook> {
  refuseLarge(file);
  const pieces: Buffer[] = [];
  for await (const piece of chunks) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (kind === 'dbf') return gridWorkbook(kind, dbfRows(bytes, encoding).rows);
  const text = textOf(bytes, encoding ?? declared(bytes));
  return gridWorkbook(kind, kind === 'json' ? jsonRows(text) : xmlRows(text));
}

/** The grid of a text of which no delimiter is known: columns at fixed places; null where it has none. */
export async function fixedGrid(file: FileBytes, encoding: string): Promise<Workbook | null> {
  const size = file.stat?.size ?? 0;
  if (size === 0 || size > MOST_BYTES) return null;
  // Most texts are no such table, and their beginning says so; damage is the other reader's.
  const head = await file.at(0, Math.min(size, HEAD));
  const begins = textOf(head.subarray(0, head.lastIndexOf(10) + 1), encoding);
  if (begins.includes('\ufffd') || fixedRows(begins) === null) return null;
  const rows = fixedRows(textOf(await file.at(0, size), encoding));
  return rows === null ? null : gridWorkbook('fixed', rows);
}

function refuseLarge(file: FileBytes): void {
  if (file.stat !== null && file.stat.size > MOST_BYTES)
    throw new UnreadableFile(`a file of that kind larger than ${MOST_BYTES >> 20} MB`, 'export the list as CSV');
}

function textOf(bytes: Buffer, given: string | undefined): string {
  const { found, bomLength } = detectEncoding(
    { head: bytes.subarray(0, 1 << 20), more: [], isWhole: bytes.length <= 1 << 20 },
    given,
  );
  const text = bytes.subarray(bomLength);
  // A damaged text is no reason to refuse all of it.
  return found.encoding === 'UTF-8' ? text.toString('utf8') : decodeBytes(text, found.encoding);
}

/** The encoding that an XML document names, where it is one that we know. */
function declared(bytes: Buffer): string | undefined {
  const [, name] =
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(bytes.subarray(0, 200).toString('latin1')) ?? [];
  try {
    return name === undefined ? undefined : encodingNamed(name);
  } catch {
    return undefined;
  }
}
