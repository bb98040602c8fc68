import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ElectionProfile } from '../election/profile.js';
import { likenessToHeader } from '../extracts/understand-header.js';
import { InputError } from '../model.js';
import { type FolderContents, type FoundFile, fileOnDisk, STANDARD_INPUT } from './find-files.js';
import { extractByName } from './folder/file-name.js';
import { refuseSettingsForNothing } from './folder/file-settings.js';
import type { UnreadFile } from './folder/unread-file.js';
import { readableError } from './open-file.js';
import { listParts } from './read/list-parts.js';
import { withCandidates } from './survey/candidates.js';
import { FirstLook } from './survey/first-look.js';
import { withNumberingAreas } from './survey/numbering.js';
import { withoutRepeatedBytes } from './survey/repeated-bytes.js';
import type { Survey } from './survey/survey.js';
import { surveyParts } from './survey/survey-parts.js';
import { looksLikeTable, tryTable } from './survey/try-table.js';
import type { OpenedTable } from './understand/understand-file.js';

/** Endings by which a file says itself that it is a table: if it cannot be read, that is an error. */
const SURELY_TABLE = /\.(?:csv|tsv|tab|psv|xlsx|xlsm|xls|xlsb|ods|parquet|gz|zip)$/i;

/** Pages are read for their tables; most hold none of an election. */
const PAGE = /\.html?$/i;

/** Columns of an extract by which a page is more than one. */
const FEWEST_NAMES = 2;

/** Endings under which folders hold settings and data of programs besides tables. */
const OFTEN_ELSE = /\.(?:json|jsonl|ndjson|xml|md)$/i;

/**
 * Looks into what a folder holds: every sheet of a workbook and every member of an archive becomes a table of its own or is
 * named as not read; the same bytes twice are read once. Files that are `named` one by one must all be tables. Where `isLenient` a
 * file that cannot be understood is among the files instead of an error.
 */
export async function surveyFiles(
  { found, unread: aside, areNamed: named = false }: FolderContents,
  profile: ElectionProfile,
  isLenient = false,
): Promise<Survey> {
  const { files: once, unread: repeated } = withoutRepeatedBytes(found);
  const files: FoundFile[] = [];
  const unread: UnreadFile[] = [...aside, ...repeated];
  for (const file of once) {
    const one = await surveyFile(file, profile, named, isLenient);
    files.push(...one.files);
    unread.push(...one.unread);
  }
  unread.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!named && !found.some(({ absolutePath }) => absolutePath === STANDARD_INPUT)) {
    const paths = [...files, ...found, ...unread].map(({ path }) => path);
    refuseSettingsForNothing(profile, [...new Set([...paths, ...files.map(fileOnDisk)])].sort());
  }
  if (files.length === 0 && found.length > 0 && !profile.figuresOnly) throw nothingFound(unread);
  const look = new FirstLook();
  return { files: await withCandidates(await withNumberingAreas(files, look), look), unread };
}

/** The tables of one file, and what of it is not read. */
export async function surveyFile(
  file: FoundFile,
  profile: ElectionProfile,
  named: boolean,
  isLenient = false,
): Promise<Survey> {
  if (file.absolutePath === STANDARD_INPUT) return { files: [file], unread: [] };
  const isSure = named || SURELY_TABLE.test(file.path) || isAnnounced(file);
  try {
    if (isContainer(file.absolutePath)) {
      const parts = await listParts(file.absolutePath);
      if (parts.parts.length > 0) return await surveyParts(file, parts, profile, isLenient);
    }
    if (isSure) return { files: [file], unread: [] };
    const tried = await tryTable(file);
    if (tried.problem === null) return { files: [file], unread: [] };
    if (tried.table !== null && looksLikeTable(tried.table) && isListLike(file, tried.table)) throw tried.problem;
    return { files: [], unread: [{ path: file.path, reason: 'no-table', detail: '' }] };
  } catch (error) {
    const known = readableError(error, file);
    // Whoever describes the folder says of this file what is the matter with it.
    if (isLenient && known instanceof InputError) return { files: [file], unread: [] };
    const isOnlyPage = known instanceof InputError && !isSure && PAGE.test(file.path) && !(await holdsNames(file));
    if (!isOnlyPage && (isSure || !(known instanceof InputError) || error === known)) throw known;
    return { files: [], unread: [{ path: file.path, reason: 'no-table', detail: known.parts.found }] };
  }
}

/** Data of another program hardly have so many columns of a list: a list that lacks its precinct is not passed over. */
const FEWEST_OF_LIST = 3;

function isListLike({ path }: FoundFile, { shape }: OpenedTable): boolean {
  return !OFTEN_ELSE.test(path) || likenessToHeader([...shape.header]) >= FEWEST_OF_LIST;
}

/** Whether a page has a table with two columns of an extract at least: one that nobody may pass over. */
async function holdsNames(file: FoundFile): Promise<boolean> {
  const { table } = await tryTable(file);
  return table !== null && likenessToHeader([...table.shape.header]) >= FEWEST_NAMES;
}

/** A file that bears an extract's name, or of which election.yaml speaks, is never passed over. */
function isAnnounced({ path, settings }: FoundFile): boolean {
  return settings.extract !== undefined || extractByName(path.split('/').at(-1) ?? '') !== null;
}

const ZIP = Buffer.from([0x50, 0x4b, 3, 4]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** Of a page or XML, behind a mark of its encoding or not; a text whose first cell begins so is looked into and is none. */
const MARKUP = Buffer.from('<');

/** By its first bytes: a workbook may be called .csv. What cannot be opened is found out when it is read. */
function isContainer(path: string): boolean {
  const head = Buffer.alloc(4);
  // A pipe would wait for whoever writes to it, and that may be nobody.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    readSync(file, head, 0, head.length, 0);
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
  return head.equals(ZIP) || head.equals(OLE) || head.includes(MARKUP);
}

function nothingFound(unread: readonly UnreadFile[]): InputError {
  const paths = unread.slice(0, 5).map(({ path }) => path);
  return InputError.at('.', {
    expected: {
      en: 'at least one extract (CSV, TSV, text, XLSX, XLS, ODS, DBF, JSON, XML, Parquet, or those in .gz or .zip)',
      ru: 'хотя бы одна выгрузка (CSV, TSV, текст, XLSX, XLS, ODS, DBF, JSON, XML, Parquet или они же в .gz или .zip)',
      kk: 'кемінде бір үзінді (CSV, TSV, мәтін, XLSX, XLS, ODS, DBF, JSON, XML, Parquet немесе .gz не .zip ішінде)',
    },
    found: {
      en: `${unread.length} files, none of them an extract: ${paths.join(', ')}`,
      ru: `файлов: ${unread.length}, и ни одной выгрузки: ${paths.join(', ')}`,
      kk: `${unread.length} файл, олардың ешқайсысы үзінді емес: ${paths.join(', ')}`,
    },
    notDone: { en: 'Nothing was loaded.', ru: 'Ничего не загружено.', kk: 'Ештеңе жүктелмеді.' },
    advice: {
      en: 'Put the exported lists into it; "rollproof sample DIR" writes an example.',
      ru: 'Положите в папку выгруженные списки; пример пишет «rollproof sample DIR».',
      kk: 'Бумаға шығарылған тізімдерді салыңыз; мысалды «rollproof sample DIR» жазады.',
    },
  });
}
