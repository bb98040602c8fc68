import { statSync } from 'node:fs';
import type { AuditFile } from '../database/audit-file.js';
import { type SourceFile, sourceFiles } from '../database/source-files.js';
import { explainingStorage } from '../database/storage-problem.js';
import { noteFoundWhileLoading, storeUnreadFiles } from '../database/unread-files.js';
import type { ElectionProfile } from '../election/profile.js';
import { LISTS_OF_A_TABLE } from '../extracts/header/list-column.js';
import type { OnProgress } from '../model.js';
import { assumeSeries } from './assume-series.js';
import { type FolderContents, type FoundFile, folderContents, PART_SIGN, STANDARD_INPUT } from './find-files.js';
import { changedSinceError, oneNameError, oneTableOnlyError, vanishedError } from './folder/loading-errors.js';
import { type ListHandover, mayHaveKnownRows } from './kept/kept-lists.js';
import type { PeopleCollector } from './listed-people.js';
import { loadFile } from './load-file.js';
import { LoadSession } from './load-session.js';
import { digestOfFile } from './read/bytes/file-digest.js';
import type { ReadElsewhere } from './readers/read-ahead.js';
import type { TurnsAtFile } from './readers/reader-pool.js';
import { RepeatedRecords } from './repeated-records.js';
import { listsWithin, SeveralLists } from './several/lists-in-table.js';
import { pagesFromIn } from './store/page-store.js';
import { storeProfile } from './store/store-profile.js';
import type { Survey } from './survey/survey.js';
import { surveyEarlier, withoutPrevious } from './survey-earlier.js';
import { surveyFiles } from './survey-files.js';
import { refuseTwoStates } from './two-states.js';
import { LeftAside } from './understand/left-aside.js';
import { unifyPrecincts } from './unify-precincts.js';
import { takeUsesFromAdditions } from './uses-on-additions.js';

/**
 * Loads every extract of a folder into the audit file, in the order of their paths, and the profile beside them. Files that
 * an earlier, interrupted run has loaded are not loaded twice. Throws an InputError at the first file that cannot be
 * audited, or that was changed since it was loaded; files loaded before it stay loaded.
 */
export async function loadFolder(
  db: AuditFile,
  folder: string,
  profile: ElectionProfile,
  onProgress: OnProgress = () => {},
): Promise<void> {
  await loadContents(db, folderContents(folder, profile), profile, onProgress);
}

/** How files are loaded; what is stored is the same. */
export interface LoadingChoice {
  /** Threads that read ahead, 0 for none; as many as pay where nothing is said. */
  readonly readers?: number | undefined;
  /** Whether the people of lists are gathered for linking. */
  readonly keepsPeople?: boolean;
  /** Bytes of a file from which on its rows are written as pages that SQLite copies; Infinity for inserts alone. */
  readonly pagesFrom?: number | undefined;
  /** From what size on all readers take turns at a file. */
  readonly turns?: TurnsAtFile | undefined;
  /** Has the files read elsewhere than in threads of this process; then people are not gathered, and linking reads the audit file. */
  readonly readElsewhere?: ReadElsewhere | undefined;
  /** Of a series: what is taken from the load before, and left to the next. What is stored is the same. */
  readonly lists?: ListHandover | undefined;
}

/** An earlier state of the lists, with the settings under which its files are understood. */
export interface EarlierState {
  readonly label: string;
  readonly contents: FolderContents;
  readonly profile: ElectionProfile;
}

/**
 * Loads what a folder holds, or files that are named one by one, as `loadFolder` does; of an earlier state the lists.
 * Gives who the entries of the lists are, where that is asked for and all of them were loaded now.
 */
export async function loadContents(
  db: AuditFile,
  contents: FolderContents,
  profile: ElectionProfile,
  onProgress: OnProgress = () => {},
  earlier: EarlierState | null = null,
  how: LoadingChoice = {},
): Promise<PeopleCollector | null> {
  const today = await surveyFiles(contents, profile);
  if (earlier === null) return loadSurvey(db, today, profile, onProgress, how);
  const now = await withoutPrevious(today);
  const before = await surveyEarlier(earlier.contents, earlier.profile, earlier.label, now.extracts);
  const both = { files: [...before.files, ...now.files], unread: [...before.unread, ...now.unread] };
  return loadSurvey(db, both, profile, onProgress, how);
}

async function loadSurvey(
  db: AuditFile,
  { files, unread }: Survey,
  profile: ElectionProfile,
  onProgress: OnProgress,
  how: LoadingChoice,
): Promise<PeopleCollector | null> {
  explainingStorage(db.name, () => storeProfile(db, profile));
  refuseOneName(files);
  const loaded = new Map(sourceFiles(db).map((file) => [file.path, file]));
  refuseVanished(files, loaded);
  explainingStorage(db.name, () => storeUnreadFiles(db, unread));
  const people = await loadAll(db, files, loaded, profile, onProgress, how);
  explainingStorage(db.name, () => {
    unifyPrecincts(db);
    takeUsesFromAdditions(db);
    assumeSeries(db);
  });
  if (profile.twoStates === 'refuse') refuseTwoStates(db);
  return people;
}

/** Small files are committed together: each commit waits for the disk, and a kill costs no more than these bytes of reading. */
const BYTES_PER_COMMIT = 500_000;

async function loadAll(
  db: AuditFile,
  files: readonly FoundFile[],
  loaded: ReadonlyMap<string, SourceFile>,
  profile: ElectionProfile,
  onProgress: OnProgress,
  { readers, keepsPeople = false, readElsewhere, pagesFrom: asked, turns, lists }: LoadingChoice,
): Promise<PeopleCollector | null> {
  const sizes = sizesOf(files);
  const totalInAll = sizes.reduce((sum, size) => sum + size, 0);
  const isLoaded = ({ path }: FoundFile) => loaded.has(path);
  const toLoad = files
    .map((file, index) => ({ file, size: sizes[index] ?? 0 }))
    // What may be taken over is not read ahead.
    .filter(({ file }) => !isLoaded(file) && (lists?.taken?.of(file) ?? null) === null)
    .filter(({ file }) => lists === undefined || !mayHaveKnownRows(file));
  const pagesFrom = pagesFromIn(db, asked);
  const elsewhere = (await readElsewhere?.(toLoad, { profile, coder: null, pagesFrom })) ?? null;
  const keeps = keepsPeople && loaded.size === 0 && elsewhere === null;
  const session = new LoadSession(db, profile, toLoad, readers, keeps, pagesFrom, elsewhere, turns, lists ?? null);
  let before = 0;
  let uncommitted = 0;
  try {
    for (const [index, file] of files.entries()) {
      const already = loaded.get(file.path);
      const doneBefore = before;
      const size = sizes[index] ?? 0;
      if (uncommitted + size > BYTES_PER_COMMIT) uncommitted = commit(db, session);
      if (already !== undefined) refuseChanged(file, already);
      else {
        await loadOnce(db, file, session, loaded, (progress) =>
          onProgress({ ...progress, doneInAll: doneBefore + Math.min(progress.done, size), totalInAll }),
        );
        uncommitted += size;
      }
      before += size;
    }
    return session.people;
  } finally {
    // Also where a file is refused: those before it stay loaded.
    commit(db, session);
    await session.close();
  }
}

/** Bytes on disk of each table; sheets of a workbook and members of an archive have equal shares of theirs. */
function sizesOf(files: readonly FoundFile[]): readonly number[] {
  const tables = new Map<string, number>();
  for (const { absolutePath } of files) tables.set(absolutePath, (tables.get(absolutePath) ?? 0) + 1);
  return files.map(({ absolutePath }) =>
    absolutePath === STANDARD_INPUT ? 0 : Math.ceil(statSync(absolutePath).size / (tables.get(absolutePath) ?? 1)),
  );
}

function commit(db: AuditFile, { pageStore }: LoadSession): 0 {
  if (db.inTransaction) explainingStorage(db.name, () => db.exec('commit'));
  pageStore?.release();
  return 0;
}

/** A file that gives the same records as an earlier one is named, and not loaded; one that holds several lists is loaded list by list. */
async function loadOnce(
  db: AuditFile,
  file: FoundFile,
  session: LoadSession,
  loaded: ReadonlyMap<string, SourceFile>,
  onProgress: OnProgress,
): Promise<void> {
  if (session.pageStore?.isFull === true) commit(db, session);
  try {
    await loadFile(db, file, session, onProgress);
  } catch (error) {
    if (error instanceof SeveralLists) {
      if (file.absolutePath === STANDARD_INPUT) throw oneTableOnlyError(file.path);
      const lists = await listsWithin(file, error);
      // One of several lists may keep the name of their table.
      refuseOneName(lists, new Set(session.paths.filter((path) => path !== file.path)));
      for (const list of lists) {
        const already = loaded.get(list.path);
        if (already === undefined) await loadOnce(db, list, session, loaded, onProgress);
        else refuseChanged(list, already);
      }
      return;
    }
    if (error instanceof RepeatedRecords) noteFoundWhileLoading(db, file.path, 'same-records', error.original);
    else if (error instanceof LeftAside) noteFoundWhileLoading(db, file.path, error.reason);
    else throw error;
  }
}

/** What findings cite is found by its path. */
function refuseOneName(files: readonly FoundFile[], others: ReadonlySet<string> = new Set()): void {
  const paths = new Set(others);
  for (const { path } of files) {
    if (paths.has(path)) throw oneNameError(path);
    paths.add(path);
  }
}

function refuseVanished(files: readonly FoundFile[], loaded: ReadonlyMap<string, SourceFile>): void {
  const present = new Set(files.map((file) => file.path));
  const isPresent = (file: SourceFile) => present.has(file.path) || present.has(tableOf(file));
  const vanished = [...loaded.values()].find((file) => !isPresent(file))?.path;
  if (vanished === undefined) return;
  throw vanishedError(vanished);
}

/** The path of the table that one of its lists was loaded from. */
function tableOf({ path }: SourceFile): string {
  const at = path.lastIndexOf(PART_SIGN);
  const name = path.slice(at + 1);
  const isOfTable = LISTS_OF_A_TABLE.some((list) => list === name) || /^\d+$/.test(name);
  return at >= 0 && isOfTable ? path.slice(0, at) : path;
}

function refuseChanged(file: FoundFile, before: SourceFile): void {
  if (digestOfFile(file.absolutePath) === before.sha256) return;
  throw changedSinceError(file.path, before.sha256);
}
