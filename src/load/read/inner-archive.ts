import type { Entry } from 'yauzl';
import { keptOrMade } from './bytes/known-file.js';
import { ZipArchive } from './bytes/zip-archive.js';
import { UnreadableFile } from './types.js';
import { isWorkbook, readIndex } from './workbook/workbook-parts.js';

/** An archive within an archive is unpacked in memory, and no larger than this. */
const MOST_BYTES = 256 << 20;
const PACKED = /\.(?:zip|xlsx|xlsm)$/i;
/** Between the name of the inner archive and that of its member or sheet. */
const WITHIN = '/';

/** What is packed once more within an inner archive is not looked into. */
const DEEPER = /\.(?:zip|xlsx|xlsm)\/.*\.(?:zip|gz|7z|rar|xlsx?|xlsm|xlsb|ods)$/i;

/** Whether a part lies within a third archive. */
export function isPackedDeeper(name: string): boolean {
  return DEEPER.test(name);
}

/** The name of a part without that of the archive within which it stands: one called "precincts" holds their lists. */
export function withoutInnerArchive(name: string): string {
  return name.replace(/^.*\.zip\//i, '');
}

interface InnerPart {
  readonly name: string;
  readonly isVisible: boolean;
}

/** A member by its name; of an archive or a workbook its own members or sheets, `inner.zip/list.csv`, one level down. */
export async function partsOfMember(zip: ZipArchive, entry: Entry): Promise<readonly InnerPart[]> {
  const itself = [{ name: entry.fileName, isVisible: true }];
  if (!PACKED.test(entry.fileName) || entry.isEncrypted()) return itself;
  const inner = await unpacked(zip, entry);
  // What is damaged or none is read as it is, and refused with its reason.
  if (inner === null) return itself;
  const parts = isWorkbook(inner)
    ? (await readIndex(inner)).sheets
    : inner.dataMembers().map(({ fileName: name }) => ({ name, isVisible: true }));
  return parts.map(({ name, isVisible }) => ({ name: `${entry.fileName}${WITHIN}${name}`, isVisible }));
}

/** The archive within which a part of that name stands, and its name there; null where the part is a member of this one. */
export async function innerArchive(
  zip: ZipArchive,
  part: string,
): Promise<{ readonly archive: ZipArchive; readonly name: string } | null> {
  if (zip.member(part) !== null) return null;
  const entry = zip.members.find(({ fileName }) => PACKED.test(fileName) && part.startsWith(`${fileName}${WITHIN}`));
  if (entry === undefined) return null;
  const archive = await unpacked(zip, entry);
  return archive === null ? null : { archive, name: part.slice(entry.fileName.length + WITHIN.length) };
}

/** Unpacked once for all of its parts, as long as there is memory to spare. */
function unpacked(zip: ZipArchive, entry: Entry): Promise<ZipArchive | null> {
  return keptOrMade(zip.known, `archive ${entry.fileName}`, () => unpackedNow(zip, entry));
}

async function unpackedNow(zip: ZipArchive, entry: Entry): Promise<ZipArchive | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip.read(entry, MOST_BYTES)) chunks.push(chunk);
  try {
    return await ZipArchive.within(Buffer.concat(chunks), entry.compressedSize);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
