import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { ElectionProfile } from '../election/profile.js';
import type { FileSettings } from '../election/profile-schema.js';
import { extractNamed } from '../extracts/catalogue.js';
import type { Extract } from '../extracts/extract.js';
import { extractByName, isCutName, namesAList, withoutEnding } from './folder/file-name.js';
import { settingsFor } from './folder/file-settings.js';
import { noExtractError, noFileError, noFolderError } from './folder/folder-errors.js';
import { listFolder } from './folder/list-folder.js';
import type { UnreadFile } from './folder/unread-file.js';
import type { ColumnShare } from './layout/read-column-share.js';
import type { ListShare } from './layout/read-list-share.js';
import type { TableShare } from './layout/read-table-share.js';

/** A table that is to be loaded; `extract` is null where only its header can tell. */
export interface FoundFile {
  /** Relative to the folder, with /; of a sheet or a member `book.xlsx#Sheet`. */
  readonly path: string;
  readonly absolutePath: string;
  readonly extract: Extract | null;
  readonly settings: FileSettings;
  /** The sheet or the member of an archive, where the file holds several tables. */
  readonly part?: string;
  /** The name of the one table that an archive holds, which bears the archive's name. */
  readonly member?: string;
  /** The rows of one list, where the table holds several lists of voters; or of one of several tables below or beside each other. */
  readonly share?: ListShare | TableShare | ColumnShare;
  /** The number in the file's name, where every file of its kind in the folder has one of its own. */
  readonly numberInName?: string;
  /** Headers of columns of votes, where another table of the folder proves that they name candidates. */
  readonly candidates?: readonly string[];
  /** The areas in each of which precincts are numbered anew, where the folder proves it: they are part of the precinct. */
  readonly numberedBy?: string;
  /** The same areas, where this table does not name them, so that precincts of one number cannot be told apart in the folder. */
  readonly areaMissing?: string;
}

/** The file on disk that a table stands in, relative to the folder. */
export function fileOnDisk({ path, part }: { readonly path: string; readonly part?: string | null }): string {
  return part === undefined || part === null ? path : path.slice(0, -(part.length + PART_SIGN.length));
}

/** Whether a file is a part of a table already, or somebody has said what its one table is. */
export function isOneTable({ settings, share }: FoundFile): boolean {
  return (
    share !== undefined ||
    settings.extract !== undefined ||
    settings.columns !== undefined ||
    Array.isArray(settings.header)
  );
}

/** Between a workbook and its sheet. */
export const PART_SIGN = '#';
/** The folder's name that means: one extract, from standard input. */
export const STANDARD_INPUT = '-';

/** What a folder holds, by names alone: files to be read, and those that are not read with the reason. */
export interface FolderContents {
  readonly found: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
  /** True for files that a person named one by one: each of them must be a table. */
  readonly areNamed?: boolean;
}

/**
 * Every file of the folder and its sub-folders that may hold a table, in the order of their paths, with the extract that its
 * settings, folder or name announce; for the folder `-` standard input alone; with the files that are not read. Throws an InputError where the folder is
 * missing or is an audit's output, and where it holds no such file and its election.yaml does not say `figures_only: true`.
 */
export function folderContents(folder: string, profile: ElectionProfile): FolderContents {
  if (folder === STANDARD_INPUT) {
    const settings = settingsFor(STANDARD_INPUT, profile);
    const extract = settings.extract === undefined ? null : extractNamed(settings.extract);
    return { found: [{ path: 'standard input', absolutePath: STANDARD_INPUT, extract, settings }], unread: [] };
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw noFolderError(folder, existsSync(folder));
  }
  const { files, unread } = listFolder(folder, profile);
  const found = withNumbers(
    files.map(({ path, absolutePath, settings }): FoundFile => {
      const extract = settings.extract === undefined ? extractByName(path) : extractNamed(settings.extract);
      return { path, absolutePath, extract, settings };
    }),
  );
  if (found.length > 0 || profile.figuresOnly) return { found, unread };
  throw noExtractError(folder, unread.length);
}

/** Files that a person names one by one, understood by their names or headers. Throws an InputError where one is missing. */
export function namedFiles(paths: readonly string[], profile: ElectionProfile): readonly FoundFile[] {
  const found = paths.map((given): FoundFile => {
    const absolutePath = resolve(given);
    const path = relative('.', absolutePath).split(sep).join('/');
    const settings = settingsFor(path, profile);
    if (existsSync(absolutePath) && statSync(absolutePath).isFile()) {
      const extract = settings.extract === undefined ? extractByName(basename(path)) : extractNamed(settings.extract);
      return { path, absolutePath, extract, settings };
    }
    throw noFileError(given, existsSync(absolutePath));
  });
  return withNumbers(found);
}

/**
 * Where several files bear one name but for a number, each of its own, that is taken for the precinct's, should a file have no
 * other: "201.csv" and "202.csv", "mesa 12" and "mesa 13"; sheets of a book "201", "список избирателей 201". 1, 2, 3 … may as
 * well be parts of one list, and are not. One that is alone of its name bears a precinct's number where those of others are the same.
 */
export function withNumbers(files: readonly FoundFile[]): readonly FoundFile[] {
  const byShape = new Map<string, { file: FoundFile; number: string }[]>();
  for (const file of files) {
    const { name, beside } = numberedName(file);
    const [number, ...others] = name.match(/\d+/g) ?? [];
    if (number === undefined || others.length > 0 || isCopy(name) || isCutName(file)) continue;
    if (!mayNumberPrecincts(file, name.trim(), number)) continue;
    const shape = `${file.extract?.name ?? ''}/${name.replace(number, '#')}/${beside}`;
    const group = byShape.get(shape);
    if (group === undefined) byShape.set(shape, [{ file, number }]);
    else group.push({ file, number });
  }
  const numbered = new Map<FoundFile, string>();
  const proven = new Set<string>();
  for (const group of byShape.values()) {
    const areTheirOwn = group.length > 1 && new Set(group.map(({ number }) => number)).size === group.length;
    const arePlainlyParts = group.every(({ number }) => Number(number) >= 1 && Number(number) <= group.length);
    if (!areTheirOwn || arePlainlyParts || areYears(group)) continue;
    for (const { file, number } of group) {
      numbered.set(file, number);
      proven.add(number);
    }
  }
  for (const [only, ...others] of byShape.values()) {
    if (only !== undefined && others.length === 0 && proven.has(only.number)) numbered.set(only.file, only.number);
  }
  return files.map((file) => {
    const numberInName = numbered.get(file);
    return numberInName === undefined ? file : { ...file, numberInName };
  });
}

/** "список (2)" is the second of that name. */
function isCopy(name: string): boolean {
  return /\(\d{1,3}\)\s*$/.test(name);
}

/** The name that may bear a number: the file's own, or its folder's, where files of one name lie in folders of a number each. */
function numberedName({ part, path }: FoundFile): { readonly name: string; readonly beside: string } {
  const parts = (part ?? path).split('/');
  const own = withoutEnding(parts.at(-1) ?? '');
  const folder = part === undefined ? parts.at(-2) : undefined;
  return folder === undefined || /\d/.test(own) ? { name: own, beside: '' } : { name: folder, beside: own };
}

/** A sheet's number is one of a precinct where it is the whole name, or stands behind the name of an extract: "Лист 12" is a sheet. */
function mayNumberPrecincts({ part }: FoundFile, name: string, number: string): boolean {
  return part === undefined || name === number || namesAList(name);
}

/** "Список 2018" and "Список 2019" are of two elections. */
function areYears(group: readonly { readonly file: FoundFile; readonly number: string }[]): boolean {
  return group.every(({ file, number }) => {
    const isBare = file.part === undefined && withoutEnding(file.path.split('/').at(-1) ?? '') === number;
    return !isBare && /^(?:19|20)\d\d$/.test(number);
  });
}
