import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  allChecks,
  type CheckSelection,
  evaluateChecks,
  leftOutOf,
  type Outcomes,
  readPersons,
  storeOutcomes,
  storeParameters,
} from '../checks/index.js';
import { compareStates } from '../compare/compare-states.js';
import {
  type AuditFile,
  auditValue,
  buildIndexes,
  createAuditFile,
  doAnew,
  doOnce,
  isDone,
  openAuditFile,
} from '../database/audit-file.js';
import { refuseEvidenceOnly, sweepEvidence } from '../database/keep-evidence.js';
import { withRoomToSort } from '../database/room-to-sort.js';
import { workAlone } from '../database/work-alone.js';
import type { ElectionProfile } from '../election/profile.js';
import { refuseUnusableEngine } from '../engine/evaluate-in-duckdb.js';
import { linkRecords } from '../link/link-records.js';
import { readPeopleInTwo } from '../link/table/read-apart.js';
import type { ListedPeople } from '../link/table/read-listed.js';
import { STANDARD_INPUT } from '../load/find-files.js';
import { type LoadingChoice, loadContents } from '../load/load-folder.js';
import { profileDigest } from '../load/store/store-profile.js';
import type { OnProgress } from '../model.js';
import { storeShell } from '../publish/shell/store-shell.js';
import { type ReportSetOptions, refuseUnusableKeys, writeReportSet } from '../publish/write-report-set.js';
import type { WrittenFile } from '../publish/write-reports.js';
import { refuseUnknownParameters } from './check-parameters.js';
import { compareDates } from './election-dates.js';
import { withOtherProblems } from './folder-problems.js';
import { type EngineOptions, howToEvaluate, howToRead } from './on-engine.js';
import { type Opened, openFolder, type ProfileOptions } from './open-folder.js';
import { inOutputDirectory, refuseForeignAuditFile } from './output-directory.js';
import { type PrepareOptions, prepareChecks } from './prepare-checks.js';
import { refuseOverwriting, refuseSameDirectory, refuseUnchecked } from './refusals.js';

export interface AuditOptions extends ReportSetOptions, ProfileOptions, PrepareOptions, EngineOptions {
  /** Start over where an earlier run was interrupted, or where its files have changed since. */
  readonly replace?: boolean;
  /** Which checks to run; all by default. */
  readonly selection?: CheckSelection;
  /** Persons are looked for only where a check that runs asks for them: a comparison of two states seldom does. */
  readonly linksForChecks?: boolean;
}

/**
 * Loads a folder of extracts into an audit file. The work is done in `path`.partial, which becomes `path` only when
 * all is loaded; an interrupted run is continued. Throws an InputError where the input cannot be audited.
 */
export async function loadAuditFile(folder: string, path: string, options: AuditOptions = {}): Promise<void> {
  refuseOverwriting(path, options.replace === true);
  const opened = openFolder(folder, options);
  await workAlone(`${path}.busy`, path, () => buildAuditFile(opened, path, options, () => {}));
}

/** Finds which records of a loaded audit file are one person, anew where that was done before. */
export async function linkAuditFile(auditFile: string, onProgress?: OnProgress): Promise<void> {
  const db = openAuditFile(auditFile);
  try {
    refuseEvidenceOnly(db);
    const people = await readPeopleInTwo(db);
    // In the order of an audit: the same steps give the same bytes.
    doOnce(db, 'compare', () => compareStates(db, onProgress));
    doAnew(db, 'link', () => linkRecords(db, onProgress, people));
  } finally {
    db.close();
  }
}

/** Loads, links, checks and reports: everything, into one directory. Returns what was written. */
export async function auditFolder(
  folder: string,
  directory: string,
  options: AuditOptions = {},
): Promise<{ readonly auditFile: string; readonly written: readonly WrittenFile[] }> {
  // Before the directory is made: a mistyped folder should leave nothing behind.
  const opened = openFolder(folder, options);
  refuseSameDirectory(folder, directory);
  return auditOpened(opened, directory, options);
}

/** The same for what is opened already; `note` is called with the audit file when it is loaded, before anything is compared or linked. */
export async function auditOpened(
  opened: Opened,
  directory: string,
  options: AuditOptions,
  note: (db: AuditFile) => void = () => {},
): Promise<{ readonly auditFile: string; readonly written: readonly WrittenFile[] }> {
  refuseUnusableKeys(options);
  await refuseUnusableEngine(options.engine, options.engineMemory);
  const checks = allChecks();
  const leftOut = leftOutOf(checks, options.selection ?? {});
  const auditFile = join(directory, 'audit.sqlite');
  return inOutputDirectory(directory, options, async (begin) => {
    refuseForeignAuditFile(auditFile);
    sweepEvidence(auditFile);
    await buildAuditFile(
      opened,
      auditFile,
      { ...options, keepsPeople: options.linksForChecks !== true },
      async (db, listed) => {
        note(db);
        const links =
          options.linksForChecks !== true ||
          readPersons(
            db,
            checks.filter(({ code }) => !leftOut.has(code)),
          );
        await prepareChecks(db, { ...options, links, entries: opened.handover?.entries }, listed);
        doOnce(db, 'set', () => storeParameters(db, options.parameters ?? {}, '--set'));
        if (isDone(db, 'finish')) return;
        const outcomes = await evaluateChecks(db, checks, options.onProgress, leftOut, howToEvaluate(options));
        doOnce(db, 'finish', () => finish(db, outcomes, options));
      },
    );
    begin();
    return { auditFile, written: await writeReportSet(auditFile, directory, options) };
  });
}

async function buildAuditFile(
  { profile, contents, earlier, handover }: Opened,
  path: string,
  options: AuditOptions & LoadingChoice,
  work: (db: AuditFile, listed: ListedPeople | null) => Promise<void> | void,
): Promise<void> {
  const partial = `${path}.partial`;
  // Standard input cannot be read a second time: there is nothing to go on with.
  const isOnce = contents.found.some(({ absolutePath }) => absolutePath === STANDARD_INPUT);
  const db = continueOrCreate(partial, profile, isOnce ? { ...options, replace: true } : options);
  try {
    const how = { ...options, ...howToRead(path, options), lists: handover?.lists };
    const loading = loadContents(db, contents, profile, options.onProgress, earlier ?? null, how);
    const listed = await loading.catch(async (error: unknown) => {
      throw await withOtherProblems(error, contents, profile);
    });
    doOnce(db, 'dates', () => compareDates(db, profile));
    options.onProgress?.({ step: 'index', what: '', done: 0, total: null });
    withRoomToSort(db, () => doOnce(db, 'index', () => buildIndexes(db)));
    await work(db, listed);
  } finally {
    db.close();
  }
  renameSync(partial, path);
}

/** Runs the checks over an audit file that is loaded, replacing earlier findings; links it first where that is not done. */
export async function checkAuditFile(auditFile: string, options: AuditOptions = {}): Promise<void> {
  await refuseUnusableEngine(options.engine, options.engineMemory);
  const checks = allChecks();
  const leftOut = leftOutOf(checks, options.selection ?? {});
  refuseUnknownParameters(options.parameters ?? {});
  const db = openAuditFile(auditFile);
  try {
    refuseEvidenceOnly(db);
    await prepareChecks(db, options);
    doAnew(db, 'set', () => storeParameters(db, options.parameters ?? {}, '--set'));
    const outcomes = await evaluateChecks(db, checks, options.onProgress, leftOut, howToEvaluate(options));
    doAnew(db, 'finish', () => finish(db, outcomes, options));
  } finally {
    db.close();
  }
}

/** Stores what the checks gave, with its words for whoever reads the audit file in an SQL shell. */
function finish(db: AuditFile, outcomes: Outcomes, { onProgress }: AuditOptions): void {
  storeOutcomes(db, outcomes, onProgress);
  storeShell(db);
}

/** Writes the reports of an audit file with their manifest into a directory. Throws an InputError where no check has run over it. */
export async function writeAuditReports(
  auditFile: string,
  directory: string,
  options: ReportSetOptions = {},
): Promise<readonly WrittenFile[]> {
  refuseUnchecked(auditFile);
  return inOutputDirectory(directory, { packages: options.packages }, (begin) => {
    begin();
    return writeReportSet(auditFile, directory, options);
  });
}

/** An interrupted run is continued only under the profile it began with: another one would read the same files differently. */
function continueOrCreate(partial: string, profile: ElectionProfile, options: AuditOptions): AuditFile {
  if (existsSync(partial) && options.replace !== true) {
    const begun = tryToOpen(partial);
    if (begun !== null && auditValue(begun, 'profile_sha256') === profileDigest(profile)) return begun;
    begun?.close();
  }
  rmSync(partial, { force: true });
  rmSync(`${partial}-journal`, { force: true });
  return createAuditFile(partial);
}

function tryToOpen(path: string): AuditFile | null {
  try {
    return openAuditFile(path);
  } catch {
    return null;
  }
}
