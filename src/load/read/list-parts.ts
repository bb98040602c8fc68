import { peek } from './bytes/content-chunks.js';
import { FileBytes } from './bytes/file-bytes.js';
import { recognise } from './bytes/magic-bytes.js';
import { ZipArchive } from './bytes/zip-archive.js';
import { partsOfMember } from './inner-archive.js';
import { UnreadableFile } from './types.js';
import { foreignFile, foreignFormat, foreignSheets } from './workbook/foreign-workbook.js';
import { isWorkbook, readIndex } from './workbook/workbook-parts.js';

/** The tables that a file may hold: sheets of a workbook, members of an archive; none where it is a table itself. */
export interface FileParts {
  readonly kind: 'table' | 'workbook' | 'archive';
  readonly parts: readonly { readonly name: string; readonly isVisible: boolean }[];
}

const ITSELF: FileParts = { kind: 'table', parts: [] };

/** Looks into a file for sheets and members. Throws what the file system throws, and UnreadableFile for a damaged container. */
export async function listParts(path: string): Promise<FileParts> {
  const found = await partsIn(path);
  refuseTwins(found);
  return found;
}

/** A part is found by its name, so that only one of two would be read. No spreadsheet program writes such a book. */
function refuseTwins({ parts }: FileParts): void {
  const names = new Set<string>();
  for (const { name } of parts) {
    if (names.has(name)) throw new UnreadableFile(`two parts that are both called "${name}"`, 'give one another name');
    names.add(name);
  }
}

async function partsIn(path: string): Promise<FileParts> {
  const file = await FileBytes.open(path);
  try {
    const { head } = await peek(file.chunks(), 4096);
    const recognised = recognise(head);
    if (recognised.kind === 'ole') return { kind: 'workbook', parts: await foreignSheets(foreignFile(path), 'xls') };
    if (recognised.kind === 'html' || recognised.kind === 'xml')
      return { kind: 'workbook', parts: await foreignSheets(foreignFile(path), recognised.kind) };
    if (recognised.kind !== 'zip') return ITSELF;
    const zip = await ZipArchive.open(file);
    if (isWorkbook(zip)) {
      const { sheets } = await readIndex(zip);
      return { kind: 'workbook', parts: sheets.map(({ name, isVisible }) => ({ name, isVisible })) };
    }
    const format = foreignFormat(zip);
    if (format !== null) {
      zip.refuseBomb();
      return { kind: 'workbook', parts: await foreignSheets(foreignFile(path), format) };
    }
    const parts: FileParts['parts'][number][] = [];
    for (const entry of zip.dataMembers()) parts.push(...(await partsOfMember(zip, entry)));
    return { kind: 'archive', parts };
  } finally {
    await file.close();
  }
}
