import type { Entry } from 'yauzl';
import { keptOrMade } from './bytes/known-file.js';
import { ZipArchive } from './bytes/zip-archive.js';
import { UnreadableFile } from './types.js';
import { type ForeignFile, type ForeignFormat, foreignFormat, foreignSheets } from './workbook/foreign-workbook.js';
import { isWorkbook, readIndex } from './workbook/workbook-parts.js';

/** An archive within an archive is unpacked in memory, and no larger than this. */
const MOST_BYTES = 256 << 20;
const PACKED = /\.(?:zip|xlsx|xlsm|xlsb|xls|ods)$/i;
/** Between the name of the inner archive and that of its member or sheet. */
const WITHIN = '/';

/** What is packed once more within an inner archive is not looked into. */
const DEEPER = /\.zip\/.*\.(?:zip|gz|7z|rar|xlsx?|xlsm|xlsb|ods)$/i;

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

/** What stands packed within an archive: an archive or a workbook that is streamed, or one that a library reads. */
export type Inner =
  | { readonly archive: ZipArchive; readonly foreign: null }
  | { readonly archive: null; readonly foreign: ForeignFile; readonly format: ForeignFormat };

/** A member by its name; of an archive or a workbook its own members or sheets, `inner.zip/list.csv`, one level down. */
export async function partsOfMember(zip: ZipArchive, entry: Entry): Promise<readonly InnerPart[]> {
  const itself = [{ name: entry.fileName, isVisible: true }];
  if (!PACKED.test(entry.fileName) || entry.isEncrypted()) return itself;
  // What is damaged or none is read as it is, and refused with its reason.
  const parts = await readableOrNull(async () => {
    const inner = await unpacked(zip, entry);
    return inner === null ? null : partsOf(inner);
  });
  return parts?.map(({ name, isVisible }) => ({ name: `${entry.fileName}${WITHIN}${name}`, isVisible })) ?? itself;
}

async function partsOf(inner: Inner): Promise<readonly InnerPart[]> {
  if (inner.foreign !== null) return foreignSheets(inner.foreign, inner.format);
  if (isWorkbook(inner.archive)) return (await readIndex(inner.archive)).sheets;
  return inner.archive.dataMembers().map(({ fileName: name }) => ({ name, isVisible: true }));
}

/** What a part of that name stands in within the archive, and its name there; null where the part is a member of this one. */
export async function innerOf(
  zip: ZipArchive,
  part: string,
): Promise<{ readonly inner: Inner; readonly name: string } | null> {
  if (zip.member(part) !== null) return null;
  const entry = zip.members.find(({ fileName }) => PACKED.test(fileName) && part.startsWith(`${fileName}${WITHIN}`));
  if (entry === undefined) return null;
  const inner = await readableOrNull(() => unpacked(zip, entry));
  return inner === null ? null : { inner, name: part.slice(entry.fileName.length + WITHIN.length) };
}

/** Unpacked once for all of its parts, as long as there is memory to spare. */
function unpacked(zip: ZipArchive, entry: Entry): Promise<Inner | null> {
  return keptOrMade(zip.known, `within ${entry.fileName}`, () => unpackedNow(zip, entry));
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function unpackedNow(zip: ZipArchive, entry: Entry): Promise<Inner | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip.read(entry, MOST_BYTES)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const foreign = { path: entry.fileName, bytes, state: JSON.stringify([zip.known.identity, entry.fileName]) };
  if (bytes.subarray(0, OLE.length).equals(OLE)) return { archive: null, foreign, format: 'xls' };
  const archive = await ZipArchive.within(bytes, entry.compressedSize);
  const format = foreignFormat(archive);
  if (format === null) return { archive, foreign: null };
  archive.refuseBomb();
  await archive.refuseDamage();
  return { archive: null, foreign, format };
}

async function readableOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
