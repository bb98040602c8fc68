import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  allChecks,
  type CheckSelection,
  evaluateChecks,
  leftOutOf,
  mergeParameters,
  type ParameterValues,
  refuseUnknownParameters,
  storeOutcomes,
  storeParameters,
} from './checks/index.js';
import {
  type AuditFile,
  auditValue,
  buildIndexes,
  countPrecinctLists,
  createAuditFile,
  doAnew,
  doOnce,
  isDone,
  openAuditFile,
} from './database/audit-file.js';
import { storePrecinctLists } from './database/precinct-lists.js';
import { withRoomToSort } from './database/room-to-sort.js';
import { writingBesideReader } from './database/second-reader.js';
import type { ElectionProfile } from './election/profile.js';
import { readProfile } from './election/read-profile.js';
import { computeExpectations } from './expectation/compute-expectations.js';
import { startExpecting } from './expectation/expect-apart.js';
import { storeExpectations } from './expectation/expectation-rows.js';
import { linkRecords } from './link/link-records.js';
import { readPeopleInTwo } from './link/read-apart.js';
import { findFiles, STANDARD_INPUT } from './load/find-files.js';
import { loadFolder, profileDigest } from './load/load-folder.js';
import { type ExtractName, InputError, type OnProgress } from './model.js';
import { type ReportSetOptions, refuseUnusableKeys, writeReportSet } from './report/write-report-set.js';
import type { WrittenFile } from './report/write-reports.js';

export interface AuditOptions extends ReportSetOptions {
  /** Start over where an earlier run was interrupted, or where its files have changed since. */
  readonly replace?: boolean;
  /** For standard input: what it is an extract of; otherwise its header must tell. */
  readonly extract?: ExtractName;
  /** Which checks to run; all by default. */
  readonly selection?: CheckSelection;
  /** Parameters of checks that stand before the profile's: check code → parameter → value. */
  readonly parameters?: ParameterValues;
  /** ISO date of today, against which suppressions expire; the library itself reads no clock. */
  readonly today?: string;
  /** Records from which on a second thread reads the audit file beside this one; what is stored is the same. */
  readonly twoThreadsFrom?: number;
}

/**
 * Loads a folder of extracts into an audit file. The work is done in `path`.partial, which becomes `path` only when
 * all is loaded; an interrupted run is continued. Throws an InputError where the input cannot be audited.
 */
export async function loadAuditFile(folder: string, path: string, options: AuditOptions = {}): Promise<void> {
  refuseOverwriting(path, options);
  await buildAuditFile(folder, path, options, () => {});
}

/** Finds which records of a loaded audit file are one person, anew where that was done before. */
export async function linkAuditFile(auditFile: string, onProgress?: OnProgress): Promise<void> {
  const db = openAuditFile(auditFile);
  try {
    const people = await readPeopleInTwo(db);
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
  findFiles(folder, profileFor(folder, options));
  refuseUnusableKeys(options);
  const checks = allChecks();
  const leftOut = leftOutOf(checks, options.selection ?? {});
  refuseSameDirectory(folder, directory);
  makeDirectory(directory);
  const auditFile = join(directory, 'audit.sqlite');
  await buildAuditFile(folder, auditFile, options, async (db) => {
    await prepareChecks(db, options);
    doOnce(db, 'set', () => storeParameters(db, options.parameters ?? {}, '--set'));
    if (isDone(db, 'finish')) return;
    const outcomes = await evaluateChecks(db, checks, options.onProgress, leftOut, options.twoThreadsFrom);
    doOnce(db, 'finish', () => storeOutcomes(db, outcomes, options.onProgress));
  });
  const written = await writeAuditReports(auditFile, directory, options);
  return { auditFile, written };
}

async function buildAuditFile(
  folder: string,
  path: string,
  options: AuditOptions,
  finish: (db: AuditFile) => Promise<void> | void,
): Promise<void> {
  const profile = profileFor(folder, options);
  findFiles(folder, profile);
  const partial = `${path}.partial`;
  // Standard input cannot be read a second time: there is nothing to go on with.
  const db = continueOrCreate(partial, profile, folder === STANDARD_INPUT ? { ...options, replace: true } : options);
  try {
    await loadFolder(db, folder, profile, options.onProgress);
    options.onProgress?.({ step: 'index', what: '', done: 0, total: null });
    withRoomToSort(db, () => doOnce(db, 'index', () => buildIndexes(db)));
    await finish(db);
  } finally {
    db.close();
  }
  renameSync(partial, path);
}

/** What checks stand on, where it is not done yet: persons, counts of each precinct's lists, and expectations. */
async function prepareChecks(db: AuditFile, options: AuditOptions): Promise<void> {
  if (!isDone(db, 'link')) await linkAndExpect(db, options);
  options.onProgress?.({ step: 'count', what: '', done: 0, total: null });
  doOnce(db, 'count', () => countPrecinctLists(db));
  options.onProgress?.({ step: 'expect', what: '', done: 0, total: null });
  doOnce(db, 'expect', () => computeExpectations(db));
}

/**
 * Links, and counts and expects beside it where that pays: neither needs persons. First come the people, whom two threads read;
 * what is made of them keeps one busy, and the other counts meanwhile.
 */
async function linkAndExpect(db: AuditFile, options: AuditOptions): Promise<void> {
  options.onProgress?.({ step: 'link', what: 'iin', done: 0, total: 2 });
  const people = await readPeopleInTwo(db, options.twoThreadsFrom);
  const link = () => doOnce(db, 'link', () => linkRecords(db, options.onProgress, people));
  const apart = isDone(db, 'count') ? null : startExpecting(db, options.twoThreadsFrom);
  if (apart === null) return link();
  try {
    await apart.reading;
    writingBesideReader(db, link);
    options.onProgress?.({ step: 'count', what: '', done: 0, total: null });
    const { lists, expectations } = await apart.answer;
    doOnce(db, 'count', () => storePrecinctLists(db, lists));
    doOnce(db, 'expect', () => storeExpectations(db, expectations));
  } finally {
    await apart.end();
  }
}

/** Runs the checks over an audit file that is loaded, replacing earlier findings; links it first where that is not done. */
export async function checkAuditFile(auditFile: string, options: AuditOptions = {}): Promise<void> {
  const checks = allChecks();
  const leftOut = leftOutOf(checks, options.selection ?? {});
  refuseUnknownParameters(checks, options.parameters ?? {}, '--set');
  const db = openAuditFile(auditFile);
  try {
    await prepareChecks(db, options);
    doAnew(db, 'set', () => storeParameters(db, options.parameters ?? {}, '--set'));
    const outcomes = await evaluateChecks(db, checks, options.onProgress, leftOut, options.twoThreadsFrom);
    doAnew(db, 'finish', () => storeOutcomes(db, outcomes, options.onProgress));
  } finally {
    db.close();
  }
}

/** The folder's profile with what the options add to it. Refuses parameters that no check has. */
export function profileFor(folder: string, { extract, parameters = {}, today = '' }: AuditOptions): ElectionProfile {
  const profile = readProfile(folder);
  // Where no parameter is set no check needs to be read: all of them take some 0.4 s.
  if (Object.keys(profile.checkParameters).length > 0)
    refuseUnknownParameters(allChecks(), profile.checkParameters, 'election.yaml');
  if (Object.keys(parameters).length > 0) refuseUnknownParameters(allChecks(), parameters, '--set');
  refuseExpired(profile, today);
  const files = extract === undefined ? profile.files : { ...profile.files, [STANDARD_INPUT]: { extract } };
  return { ...profile, files, checkParameters: mergeParameters(profile.checkParameters, parameters) };
}

/** A suppression is somebody's word for a time; when that is over, it must be given again or go. */
function refuseExpired(profile: ElectionProfile, today: string): void {
  const expired = profile.suppressions.find(({ until }) => until < today);
  if (expired === undefined) return;
  throw new InputError({
    expected: `suppressions that hold on ${today}`,
    found: `${expired.fingerprint} of ${expired.owner} (${expired.reason}), which ended on ${expired.until}`,
    where: 'election.yaml: suppressions',
    notDone: 'Nothing was audited.',
    advice: 'Look at the finding again; renew the suppression or remove it.',
  });
}

/** Writes the reports of an audit file with their manifest into a directory. Throws an InputError where no check has run over it. */
export async function writeAuditReports(
  auditFile: string,
  directory: string,
  options: ReportSetOptions = {},
): Promise<readonly WrittenFile[]> {
  refuseUnchecked(auditFile);
  return writeReportSet(auditFile, directory, options);
}

/** Where no check has run, a report without findings would look like a list without faults. */
function refuseUnchecked(auditFile: string): void {
  const db = openAuditFile(auditFile, { readonly: true });
  const isChecked = isDone(db, 'finish');
  db.close();
  if (isChecked) return;
  throw new InputError({
    expected: 'an audit file over which the checks have run',
    found: 'one that is only loaded',
    where: auditFile,
    notDone: 'No report was written.',
    advice: 'Run "rollproof check" over the audit file, then "rollproof report".',
  });
}

/** Outputs among the inputs would replace a precincts.csv, and be taken for extracts by the next audit. */
function refuseSameDirectory(folder: string, directory: string): void {
  if (resolve(folder) !== resolve(directory)) return;
  throw new InputError({
    expected: 'a directory of its own for the outputs',
    found: 'the folder of the extracts',
    where: directory,
    notDone: 'Nothing was audited.',
    advice: 'Give another directory with --out.',
  });
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new InputError({
      expected: 'a directory that can be written',
      found: `error ${(error as { code?: string }).code ?? 'unknown'}`,
      where: directory,
      notDone: 'Nothing was audited.',
      advice: 'Give another directory with --out.',
    });
  }
}

function refuseOverwriting(path: string, options: AuditOptions): void {
  if (!existsSync(path) || options.replace === true) return;
  throw new InputError({
    expected: 'a new audit file',
    found: 'one that is already there',
    where: path,
    notDone: 'Nothing was loaded.',
    advice: 'Give another name with --db, or --replace to make it anew.',
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
