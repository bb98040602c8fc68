import { decodeBytes } from '../bytes/decode-bytes.js';
import { type ByteSample, detectEncoding } from '../bytes/encoding-detection.js';
import type { EncodingName } from '../bytes/encoding-names.js';
import { UnreadableFile } from '../types.js';

const HEADER = 32;
const FIELD = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;
/** The byte of the header that names the encoding; most programs leave it empty. */
const ENCODINGS: Readonly<Record<number, EncodingName>> = {
  38: 'CP866',
  101: 'CP866',
  201: 'windows-1251',
  3: 'windows-1252',
  87: 'windows-1252',
  88: 'windows-1252',
  200: 'windows-1250',
};

/**
 * The rows of a dBase table, the names of its fields first; deleted records are left out. Its encoding is what the header says, or what
 * the records show. Throws UnreadableFile where the header does not hold.
 */
export function dbfRows(bytes: Buffer, given?: string): { rows: string[][]; encoding: EncodingName } {
  const count = bytes.readUInt32LE(4);
  const [start, size] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  const fields: { name: string; from: number; length: number; type: string }[] = [];
  let from = 1;
  for (let at = HEADER; at + FIELD <= start && bytes[at] !== END_OF_FIELDS; at += FIELD) {
    const name =
      bytes
        .subarray(at, at + 11)
        .toString('latin1')
        .split('\0')[0] ?? '';
    const length = bytes[at + 16] ?? 0;
    fields.push({ name, from, length, type: String.fromCharCode(bytes[at + 11] ?? 0) });
    from += length;
  }
  if (fields.length === 0 || from > size || start > bytes.length)
    throw new UnreadableFile('a damaged dBase table', 'export the list as CSV or .xlsx');
  const sample: ByteSample = { head: bytes.subarray(start, start + (1 << 20)), more: [], isWhole: true };
  const encoding =
    given === undefined && ENCODINGS[bytes[29] ?? 0] !== undefined
      ? (ENCODINGS[bytes[29] ?? 0] ?? 'CP866')
      : detectEncoding(sample, given).found.encoding;
  const rows = [fields.map(({ name }) => decodeBytes(Buffer.from(name, 'latin1'), encoding))];
  for (let record = 0; record < count; record += 1) {
    const at = start + record * size;
    if (at + size > bytes.length) break;
    if (bytes[at] === DELETED) continue;
    rows.push(
      fields.map((field) => {
        const cell = decodeBytes(bytes.subarray(at + field.from, at + field.from + field.length), encoding);
        return field.type === 'D' ? dayOf(cell) : cell.replace(/\0/g, '').trim();
      }),
    );
  }
  return { rows, encoding };
}

/** YYYYMMDD as ISO writes it. */
function dayOf(cell: string): string {
  return cell.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').trim();
}
