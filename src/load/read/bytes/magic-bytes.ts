import { looksLikeUtf16 } from './encoding-detection.js';
import { beginsAsGrid } from './grid-beginnings.js';

/** What the first bytes of a file say it is; `other` is named for the message that refuses it. */
export type Recognised =
  | { kind: 'gzip' | 'zip' | 'ole' | 'parquet' | 'html' | 'xml' | 'dbf' | 'json' | 'records' | 'text' }
  | { kind: 'other'; name: string };

const SIGNATURES: [string, number[], number?][] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['an SQLite database', [...Buffer.from('SQLite format 3\0')]],
  ['an RTF document', [...Buffer.from('{\\rtf')]],
  ['a tar archive', [...Buffer.from('ustar')], 257],
  ['an RIFF file (sound or picture)', [...Buffer.from('RIFF')]],
];

/** Old Office files, and new ones that a password protects. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const PARQUET = [...Buffer.from('PAR1')];

/** Zero (judged record by record), tab, line and page ends, and the DOS end-of-file mark. */
const HARMLESS_CONTROLS = new Set([0, 9, 10, 11, 12, 13, 26]);

/** Names what the head of a file is, by magic bytes and then by the share of control bytes; never by the file's name; bytes whose encoding is given are not doubted. */
export function recognise(head: Buffer, isEncodingGiven = false): Recognised {
  if (startsWith(head, [0x1f, 0x8b])) return { kind: 'gzip' };
  if (startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6])) return { kind: 'zip' };
  if (startsWith(head, OLE)) return { kind: 'ole' };
  if (startsWith(head, PARQUET)) return { kind: 'parquet' };
  const markup = markupOf(head);
  if (markup !== null) return { kind: markup };
  const grid = beginsAsGrid(head);
  if (grid !== null) return { kind: grid };
  const known = SIGNATURES.find(([, bytes, at]) => startsWith(head, bytes, at));
  if (known !== undefined) return { kind: 'other', name: known[0] };
  return !isEncodingGiven && isBinary(head) ? { kind: 'other', name: 'bytes that are no text' } : { kind: 'text' };
}

/** Many systems "export to Excel" a web page, or the XML of Excel 2003, under the name of a workbook. */
function markupOf(head: Buffer): 'html' | 'xml' | null {
  const text = head
    .toString('latin1')
    .replace(/^[\s\u00ef\u00bb\u00bf]+/, '')
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<head|<meta)/.test(text)) return 'html';
  const isBook = /schemas-microsoft-com:office:spreadsheet|opendocument:xmlns:office/.test(text);
  return text.startsWith('<?xml') && isBook ? 'xml' : null;
}

function startsWith(head: Buffer, bytes: number[], at = 0): boolean {
  return bytes.every((byte, i) => head[at + i] === byte);
}

/** In UTF-16 half of the letters look like control bytes, so that it is told apart first. */
function isBinary(head: Buffer): boolean {
  if (looksLikeUtf16(head)) return false;
  const size = Math.min(head.length, 4096);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const byte = head[i] ?? 0;
    if (byte < 32 && !HARMLESS_CONTROLS.has(byte)) controls++;
  }
  return controls > 4 && controls * 50 > size;
}
