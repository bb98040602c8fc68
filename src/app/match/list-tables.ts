import type { FileSettings } from '../../election/profile-schema.js';
import { PART_SIGN } from '../../load/find-files.js';
import { type FileParts, listParts } from '../../load/read/list-parts.js';

/** A table with people: a file, a sheet of a workbook or a member of an archive, with the settings that hold for it. */
export interface ListTable {
  /** The file on disk. */
  readonly file: string;
  /** As it is named in messages: of a sheet `book.xlsx#Sheet`. */
  readonly path: string;
  readonly part?: string;
  readonly settings: FileSettings;
}

/**
 * The tables of these files, in their order: every sheet that is shown and every member, unless settings name the one sheet, leave some out or
 * read hidden ones. A file that cannot be looked into is a table: reading it says what is the matter.
 */
export async function listTables(
  paths: readonly string[],
  settingsOf: (path: string) => FileSettings,
): Promise<readonly ListTable[]> {
  const tables: ListTable[] = [];
  for (const file of paths) {
    const settings = settingsOf(file);
    const { kind, parts } = await partsOf(file);
    const shown =
      kind === 'workbook' && settings.hidden !== 'read' ? parts.filter(({ isVisible }) => isVisible) : parts;
    if (settings.sheet !== undefined || shown.length < 2) {
      tables.push({ file, path: file, settings });
      continue;
    }
    for (const { name } of shown) {
      const own = { ...settings, ...settingsOf(`${file}${PART_SIGN}${name}`) };
      if (own.ignore !== true) tables.push({ file, path: `${file}${PART_SIGN}${name}`, part: name, settings: own });
    }
  }
  return tables;
}

const ITSELF: FileParts = { kind: 'table', parts: [] };

async function partsOf(file: string): Promise<FileParts> {
  return listParts(file).catch(() => ITSELF);
}
