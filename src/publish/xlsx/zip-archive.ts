import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, its text made as it is written. */
export interface ZipMember {
  /** ASCII, with / between folders. */
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Blocks are cut by length alone, so that the same text is packed into the same bytes. */
const BLOCK_CHARACTERS = 128 * 1024;
/** An archive says no time but the first that its format has. */
const NO_DATE = new Date(1980, 0, 1);
/** Middling: packs a sheet to some seven per cent of its text. */
const LEVEL = 6;
/** Beyond this an archive would need 64-bit sizes, which the library does not write. */
const MOST_BYTES = 0xffff_ffff;

/**
 * The bytes of a zip archive, a block at a time, packed by a library in plain JavaScript: node:zlib packs differently from version
 * to version, and the same audit must give the same bytes on every machine. Throws where a member or the whole reaches 4 GiB.
 */
export function* zipArchive(members: Iterable<ZipMember>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let written = 0;
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
    written += bytes.length;
  });
  const taken = () => {
    const blocks = ready;
    ready = [];
    return blocks;
  };
  for (const { name, text } of members) {
    const member = new ZipDeflate(name, { level: LEVEL });
    member.mtime = NO_DATE;
    archive.add(member);
    let size = 0;
    for (const block of blocksOf(text)) {
      const bytes = Buffer.from(block, 'utf8');
      size += bytes.length;
      member.push(bytes);
      yield* taken();
      if (written > MOST_BYTES || size > MOST_BYTES) throw new Error(`${name}: an archive of 4 GiB or more`);
    }
    member.push(new Uint8Array(0), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
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
