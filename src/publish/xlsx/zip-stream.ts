import { crc32 } from 'node:zlib';
import { Deflater } from './deflate.js';

/** A file of an archive, its text made as it is written. */
export interface ZipMember {
  /** ASCII, with / between folders. */
  readonly name: string;
  readonly text: Iterable<string>;
}

interface Packed {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Blocks are cut by length alone, so that the same text is packed into the same bytes. */
const BLOCK_CHARACTERS = 128 * 1024;
const VERSION = 20;
/** Sizes and checksum stand behind the data (bit 3); names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: an archive says no other time. */
const NO_DATE = 0x0021;
/** Beyond this an archive would need 64-bit sizes. */
const MOST_BYTES = 0xffff_ffff;

/** The bytes of a zip archive, a block at a time. Throws where a member or the whole reaches 4 GiB. */
export function* zipArchive(members: Iterable<ZipMember>): Generator<Uint8Array> {
  const directory: Packed[] = [];
  let offset = 0;
  for (const { name, text } of members) {
    const bytes = Buffer.from(name, 'utf8');
    const head = localHead(bytes);
    yield head;
    const { crc, packed, size } = yield* packedText(text);
    yield descriptor(crc, packed, size);
    directory.push({ name: bytes, offset, crc, packed, size });
    offset += head.length + packed + 16;
    if (offset > MOST_BYTES || size > MOST_BYTES) throw new Error(`${name}: an archive of 4 GiB or more`);
  }
  const entries = Buffer.concat(directory.map(centralEntry));
  yield entries;
  yield endOfArchive(directory.length, entries.length, offset);
}

function* packedText(text: Iterable<string>): Generator<Uint8Array, { crc: number; packed: number; size: number }> {
  const deflater = new Deflater();
  let crc = 0;
  let packed = 0;
  let size = 0;
  for (const block of blocksOf(text)) {
    const bytes = Buffer.from(block, 'utf8');
    crc = crc32(bytes, crc);
    size += bytes.length;
    const out = deflater.block(bytes);
    packed += out.length;
    yield out;
  }
  const end = deflater.end();
  yield end;
  return { crc, packed: packed + end.length, size };
}

function* blocksOf(text: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of text) {
    waiting += piece;
    if (waiting.length < BLOCK_CHARACTERS) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

function localHead(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 0, 'latin1');
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(NO_DATE, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor(crc: number, packed: number, size: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write('PK\x07\x08', 0, 'latin1');
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function centralEntry({ name, offset, crc, packed, size }: Packed): Buffer {
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 0, 'latin1');
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(NO_DATE, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endOfArchive(members: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members, 8);
  end.writeUInt16LE(members, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
