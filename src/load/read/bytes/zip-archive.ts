import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { UnreadableFile } from '../types.js';
import { boundExpansion, EXPANSION } from './expansion-bound.js';
import type { FileBytes } from './file-bytes.js';
import { type KnownFile, unknownFile } from './known-file.js';

/** More members than this are no delivery of a list. */
const MAX_MEMBERS = 10_000;
/** Most that a member may become where it is unpacked in memory. */
const MOST_UNPACKED = 1 << 30;
/** What packers put beside the data. */
const BESIDE_DATA = /(?:\/$|^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$)/i;

/** A zip archive opened for reading single members. */
export class ZipArchive {
  /** Packed bytes of the members read so far, in proportion to what came out of them; for progress. */
  bytesRead = 0;

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly byName: ReadonlyMap<string, yauzl.Entry>,
    /** What was found out when it was opened before. */
    readonly known: KnownFile,
    /** What a member may become at most: of an archive within another it is bounded by what both are on disk. */
    private readonly most: number = EXPANSION.mostBytes,
  ) {}

  /** Reads the list of members; throws UnreadableFile for a damaged archive and for standard input, which cannot be read from its end. */
  static async open(file: FileBytes): Promise<ZipArchive> {
    if (file.fd === null) {
      throw new UnreadableFile('a zip archive on standard input', 'save it to a file, as a zip is read from its end');
    }
    return ZipArchive.listed(() => yauzl.fromFdPromise(file.fd!, { lazyEntries: true, autoClose: false }), file.known);
  }

  /** The same of an archive within another, that was unpacked from so many bytes: members grow no further than if these were all. */
  static within(bytes: Buffer, packedBytes: number): Promise<ZipArchive> {
    const most = Math.max(EXPANSION.freeBytes, packedBytes * EXPANSION.ratio);
    return ZipArchive.listed(() => yauzl.fromBufferPromise(bytes, { lazyEntries: true }), unknownFile(), most);
  }

  private static listed(opened: () => Promise<yauzl.ZipFile>, known: KnownFile, most?: number): Promise<ZipArchive> {
    return guard(async () => {
      const zip = await opened();
      known.members ??= await membersOf(zip);
      return new ZipArchive(zip, known.members, known, most);
    });
  }

  /** Every member in the order of the archive. */
  get members(): yauzl.Entry[] {
    return [...this.byName.values()];
  }

  /** Returns the member of that exact name, or null. */
  member(name: string): yauzl.Entry | null {
    return this.byName.get(name) ?? null;
  }

  /** The members that may hold data, without what packers put beside them. */
  dataMembers(): yauzl.Entry[] {
    return this.members.filter((entry) => !BESIDE_DATA.test(entry.fileName));
  }

  /** Returns the one member that holds data; throws UnreadableFile that lists them when there are none or several. */
  onlyMember(wanted?: string): yauzl.Entry {
    const named = wanted === undefined ? null : this.member(wanted);
    if (named !== null) return named;
    const data = this.dataMembers();
    const [only] = data;
    if (only !== undefined && data.length === 1) return only;
    const names = data.slice(0, 20).map((entry) => entry.fileName);
    const list =
      data.length > names.length ? `${names.join(', ')} and ${data.length - names.length} more` : names.join(', ');
    const found =
      data.length === 0 ? 'a zip archive without a file in it' : `a zip archive of ${data.length} files: ${list}`;
    throw new UnreadableFile(found, 'unpack it and give each table by itself', 'a zip archive of exactly one table');
  }

  /** Throws UnreadableFile where a member claims to grow beyond bounds: for archives that somebody else unpacks. */
  refuseBomb(): void {
    const growing = this.members.find(
      ({ uncompressedSize: size, compressedSize }) =>
        size > MOST_UNPACKED || (size > EXPANSION.freeBytes && size > compressedSize * EXPANSION.ratio),
    );
    if (growing !== undefined)
      throw new UnreadableFile(`a workbook that claims to grow ${EXPANSION.ratio} times`, 'look at what it holds');
  }

  /** Unpacks every member and throws UnreadableFile where one is not what was packed: for archives that somebody else unpacks. */
  async refuseDamage(): Promise<void> {
    if (this.known.isWhole) return;
    for (const entry of this.members) {
      if (entry.fileName.endsWith('/')) continue;
      for await (const _ of this.read(entry));
    }
    this.known.isWhole = true;
  }

  /** Yields the unpacked bytes of a member, within the bounds of expansion; throws UnreadableFile at its end where they are not what was packed. */
  async *read(entry: yauzl.Entry, mostBytes: number = this.most): AsyncGenerator<Buffer, void, undefined> {
    if (entry.isEncrypted())
      throw new UnreadableFile('a zip archive with a password', 'unpack it with its password first');
    const isBomb =
      entry.uncompressedSize > EXPANSION.freeBytes && entry.uncompressedSize > entry.compressedSize * EXPANSION.ratio;
    if (isBomb)
      throw new UnreadableFile(`a zip archive that claims to grow ${EXPANSION.ratio} times`, 'look at what it holds');
    const stream: Readable = await guard(() => this.zip.openReadStreamPromise(entry));
    try {
      const packed = entry.compressedSize / Math.max(1, entry.uncompressedSize);
      const chunks = stream as AsyncIterable<Buffer>;
      let checksum = 0;
      for await (const chunk of boundExpansion(chunks, () => entry.compressedSize, 'a zip archive', mostBytes)) {
        this.bytesRead += chunk.length * packed;
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
      // yauzl compares lengths alone: a digit that a bad disk or a hand has changed keeps the length.
      if (checksum !== entry.crc32) throw new Error(`${entry.fileName} is not what was packed: its checksum differs`);
    } catch (error) {
      throw asUnreadable(error);
    } finally {
      stream.destroy();
    }
  }
}

/** The list of members, read once; archives that were added to may hold a name twice, and only one of the two would be read. */
async function membersOf(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, yauzl.Entry>> {
  const members = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (members.has(fileName))
      throw new UnreadableFile(`a zip archive that holds ${fileName} twice`, 'unpack it and keep the right one');
    members.set(fileName, entry);
    if (members.size > MAX_MEMBERS)
      throw new UnreadableFile(`a zip archive of more than ${MAX_MEMBERS} members`, 'unpack it');
  }
  return members;
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFile(`a damaged zip archive (${reason})`, 'ask for the file again');
}
