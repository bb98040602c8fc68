import { compareStates } from '../compare/compare-states.js';
import type { EntriesHandover } from '../compare/read-entries.js';
import { type AuditFile, countPrecinctLists, doOnce, isDone } from '../database/audit-file.js';
import { storePrecinctLists } from '../database/precinct-lists.js';
import { writingBesideReader } from '../database/second-reader.js';
import { computeExpectations } from '../expectation/compute-expectations.js';
import { startExpecting } from '../expectation/expect-apart.js';
import { storeExpectations } from '../expectation/expectation-rows.js';
import { linkRecords } from '../link/link-records.js';
import { readPeopleInTwo } from '../link/table/read-apart.js';
import { type ListedPeople, peopleBeside } from '../link/table/read-listed.js';
import type { TurnsAtFile } from '../load/readers/reader-pool.js';
import type { OnProgress } from '../model.js';

export interface PrepareOptions {
  readonly onProgress?: OnProgress;
  /** Records from which on a second thread reads the audit file beside this one; what is stored is the same. */
  readonly twoThreadsFrom?: number;
  /** Threads that read files while this one stores them, 0 for none; as many as pay by default. What is stored is the same. */
  readonly readers?: number;
  /** Bytes of a file from which on its rows are written as pages that SQLite copies; Infinity for inserts alone. What is stored is the same. */
  readonly pagesFrom?: number;
  /** From what size on all reading threads take turns at a file. What is stored is the same. */
  readonly turns?: TurnsAtFile;
  /** Of a series: entries that need not be read twice. What is stored is the same. */
  readonly entries?: EntriesHandover | undefined;
  /** Persons are looked for; otherwise they are left to whoever runs a check that asks for them. */
  readonly links?: boolean;
}

/**
 * What checks stand on, where it is not done yet: changes between two states of a list, persons, counts of each precinct's lists, and
 * expectations. `listed` are the entries of the lists, where they have just been loaded.
 */
export async function prepareChecks(
  db: AuditFile,
  options: PrepareOptions,
  listed: ListedPeople | null = null,
): Promise<void> {
  // Before all else: what peers let one expect of changes is counted beside linking.
  doOnce(db, 'compare', () => compareStates(db, options.onProgress, options.entries));
  if (options.links !== false && !isDone(db, 'link')) await linkAndExpect(db, options, listed);
  options.onProgress?.({ step: 'count', what: '', done: 0, total: null });
  doOnce(db, 'count', () => countPrecinctLists(db));
  options.onProgress?.({ step: 'expect', what: '', done: 0, total: null });
  doOnce(db, 'expect', () => computeExpectations(db));
}

/**
 * Links, and counts and expects beside it where that pays: neither needs persons. First come the people, whom two threads read;
 * what is made of them keeps one busy, and the other counts meanwhile.
 */
async function linkAndExpect(db: AuditFile, options: PrepareOptions, listed: ListedPeople | null): Promise<void> {
  options.onProgress?.({ step: 'link', what: 'iin', done: 0, total: 2 });
  const known = listed === null ? null : peopleBeside(db, listed);
  const people = known ?? (await readPeopleInTwo(db, options.twoThreadsFrom));
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
