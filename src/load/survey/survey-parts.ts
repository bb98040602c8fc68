import type { ElectionProfile } from '../../election/profile.js';
import { extractNamed } from '../../extracts/catalogue.js';
import { likenessToHeader } from '../../extracts/understand-header.js';
import { InputError } from '../../model.js';
import { type FoundFile, PART_SIGN, withNumbers } from '../find-files.js';
import { extractByName } from '../folder/file-name.js';
import { settingsFor } from '../folder/file-settings.js';
import { kindByName } from '../folder/list-folder.js';
import type { UnreadFile, UnreadReason } from '../folder/unread-file.js';
import { isPackedDeeper, withoutInnerArchive } from '../read/inner-archive.js';
import type { FileParts } from '../read/list-parts.js';
import { withNeighbours } from '../understand/file-errors.js';
import type { Survey } from './survey.js';
import { isTitlePage, type TriedTable, tryTable } from './try-table.js';

interface TriedPart extends TriedTable {
  readonly file: FoundFile;
}

/**
 * Every sheet of a workbook, or member of an archive: understood on its own, or named with the reason why it is not read. One that
 * should have been understood is an error, or where `isLenient` one of the tables.
 */
export async function surveyParts(
  book: FoundFile,
  { kind, parts }: FileParts,
  profile: ElectionProfile,
  isLenient = false,
): Promise<Survey> {
  const unread: UnreadFile[] = [];
  const tried: TriedPart[] = [];
  const files = withNumbers(parts.map(({ name }) => partOf(book, name, profile)));
  for (const [at, { name, isVisible }] of parts.entries()) {
    const file = files[at]!;
    const aside = asideBySettings(book, file, name, isVisible) ?? (kind === 'archive' ? asideByName(name) : null);
    if (aside === null) tried.push(await tryPart(file, book));
    else unread.push({ path: file.path, ...aside });
  }
  const understood = tried.filter(({ problem }) => problem === null);
  const failed = tried.filter((part) => part.problem !== null);
  const first = failed.find((part) => isAsked(part, book, understood)) ?? (understood.length === 0 ? failed[0] : null);
  const left = failed.map((part): UnreadFile => ({ path: part.file.path, ...reasonOf(part) }));
  if (first?.problem && !isLenient) {
    const others = [...unread, ...left.filter(({ path }) => path !== first.file.path)];
    const names = others.map(({ path }) => path.slice(book.path.length + PART_SIGN.length));
    const problems = failed
      .filter((part) => part === first || isAsked(part, book, understood))
      .flatMap(({ problem }) => (problem === null ? [] : [problem]));
    throw withNeighbours(InputError.together(problems), names);
  }
  const asked = isLenient ? failed.filter((part) => part === first || isAsked(part, book, understood)) : [];
  const read = [...understood, ...asked];
  const aside = left.filter(({ path }) => !asked.some(({ file }) => file.path === path));
  const others = unread.length + aside.filter(({ reason }) => reason !== 'empty').length;
  const [only] = read;
  if (only !== undefined && read.length === 1 && others === 0)
    return { files: [alone(only.file, book, kind)], unread: aside };
  return { files: read.map(({ file }) => file), unread: [...unread, ...aside] };
}

/** One list alone in its workbook bears the workbook's name. */
function alone({ part: sheet, ...file }: FoundFile, book: FoundFile, kind: FileParts['kind']): FoundFile {
  const isSheet = sheet !== undefined && kind === 'workbook';
  const settings = isSheet ? { ...file.settings, sheet } : file.settings;
  return { ...file, path: book.path, settings, ...(sheet === undefined || isSheet ? {} : { member: sheet }) };
}

function asideByName(name: string): Omit<UnreadFile, 'path'> | null {
  return isPackedDeeper(name) ? { reason: 'packed-deeper', detail: '' } : kindByName(name);
}

function partOf(book: FoundFile, part: string, profile: ElectionProfile): FoundFile {
  const path = `${book.path}${PART_SIGN}${part}`;
  const settings = { ...book.settings, ...settingsFor(path, profile) };
  const ownName = extractByName(withoutInnerArchive(part));
  const extract = settings.extract === undefined ? (ownName ?? book.extract) : extractNamed(settings.extract);
  return { ...book, path, part, settings, extract };
}

function asideBySettings(
  book: FoundFile,
  { settings }: FoundFile,
  name: string,
  isVisible: boolean,
): { reason: UnreadReason; detail: string } | null {
  if (settings.ignore === true) return { reason: 'ignored', detail: '' };
  const { sheet } = book.settings;
  if (sheet !== undefined) return sheet === name ? null : { reason: 'other-sheet', detail: sheet };
  return isVisible || settings.hidden === 'read' ? null : { reason: 'hidden-sheet', detail: '' };
}

/** What the workbook's name announces holds unless the sheet is plainly something else. */
async function tryPart(file: FoundFile, book: FoundFile): Promise<TriedPart> {
  const tried = await tryTable(file);
  const isOnlyAnnounced = file.settings.extract === undefined && file.extract !== null && file.extract === book.extract;
  if (tried.problem === null || tried.table === null || !isOnlyAnnounced) return { ...tried, file };
  const free = { ...file, extract: null };
  const again = await tryTable(free);
  return again.problem === null ? { ...again, file: free } : { ...tried, file };
}

function reasonOf({ table }: TriedPart): { readonly reason: UnreadReason; readonly detail: string } {
  if (table === null) return { reason: 'empty', detail: '' };
  if (isTitlePage(table)) return { reason: 'title-page', detail: '' };
  return { reason: 'not-understood', detail: table.shape.header.filter((cell) => cell.trim() !== '').join(', ') };
}

/** A sheet that should have been understood: its header is half known, somebody spoke of it, or it goes on where another ended. */
function isAsked({ file, table, problem }: TriedPart, book: FoundFile, understood: readonly TriedPart[]): boolean {
  if (table === null) return problem !== null && !/empty/.test(problem.parts.found);
  if (file.settings !== book.settings && Object.keys(file.settings).length > Object.keys(book.settings).length)
    return true;
  if (isTitlePage(table)) return false;
  if (likenessToHeader([...table.shape.header]) >= HALF_KNOWN) return true;
  return understood.some((other) => other.table?.shape.width === table.shape.width && table.shape.width >= WIDE);
}

const HALF_KNOWN = 2;
const WIDE = 3;
