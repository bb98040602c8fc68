import type { AuditFile } from '../database/audit-file.js';
import { countPrecinctListsApart, type PrecinctLists } from '../database/precinct-lists.js';
import { type SecondReader, secondReaderPays, startSecondReader } from '../database/second-reader.js';
import { expectationsOf } from './compute-expectations.js';
import type { ExpectationRow } from './expectation-rows.js';

const WORKER = new URL('./expect-worker.js', import.meta.url);

/** What a second reader makes of a loaded audit file, to be stored when linking is done: linking changes nothing of it. */
export interface CountedAndExpected {
  readonly lists: PrecinctLists;
  readonly expectations: readonly ExpectationRow[];
}

/** Counts each precinct's lists and computes the expectations on a connection that only reads. */
export function countAndExpect(db: AuditFile): CountedAndExpected {
  return { lists: countPrecinctListsApart(db), expectations: expectationsOf(db) };
}

/** Starts `countAndExpect` in a second thread; null where that is not worth a thread. */
export function startExpecting(db: AuditFile, from?: number): SecondReader<CountedAndExpected> | null {
  return secondReaderPays(db, WORKER, from) ? startSecondReader(WORKER, db.name, null) : null;
}
