import type { AuditFile } from '../database/audit-file.js';
import { recordLocator } from '../database/source-files.js';

/** A file of lists, with the runs of its records that no finding stands on. */
export interface EntryRun {
  readonly path: string;
  readonly sha256: string;
  readonly from: number;
  readonly to: number;
}

/** The key of an entry: the digest of its file and its number there, which anybody who has the file can look up. */
export function entryKey(sha256: string, recordNumber: number): string {
  return `${sha256},${recordNumber}`;
}

/** The findings that ran, by check in the order of codes: fingerprint and number in the audit file. */
export function findingFrame(db: AuditFile): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const rows = db.prepare<[], { code: string; fingerprint: string; id: number }>(
    'select code, fingerprint, finding_id as id from finding order by code, fingerprint',
  );
  const frame = new Map<string, Map<string, number>>();
  for (const { code, fingerprint, id } of rows.iterate()) {
    const own = frame.get(code) ?? new Map<string, number>();
    own.set(fingerprint, id);
    frame.set(code, own);
  }
  return frame;
}

/** The frame of findings as it is written: code and fingerprint. */
export function* findingRows(
  frame: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Generator<readonly [code: string, fingerprint: string]> {
  for (const [code, own] of frame) for (const fingerprint of own.keys()) yield [code, fingerprint];
}

/** The keys of all entries of these runs. */
export function* keysOf(runs: Iterable<Omit<EntryRun, 'path'>>): Generator<string> {
  for (const { sha256, from, to } of runs) for (let at = from; at <= to; at += 1) yield entryKey(sha256, at);
}

/** The entries of voter, supplementary and special lists that no finding stands on, as runs of record numbers of each file. */
export function* unflaggedRuns(db: AuditFile): Generator<EntryRun> {
  const entries = db
    .prepare<[], number>('select record_id from listing except select record_id from finding_record order by record_id')
    .pluck();
  const locate = recordLocator(db);
  let run: { path: string; sha256: string; from: number; to: number } | null = null;
  for (const id of entries.iterate()) {
    const { file, recordNumber } = locate(id);
    if (run !== null && run.path === file.path && recordNumber === run.to + 1) {
      run.to = recordNumber;
      continue;
    }
    if (run !== null) yield run;
    run = { path: file.path, sha256: file.sha256, from: recordNumber, to: recordNumber };
  }
  if (run !== null) yield run;
}

/** Precincts with the entries of their voter lists, in the order of their names. */
export function precinctSizes(db: AuditFile): readonly { readonly precinct: string; readonly entries: number }[] {
  return db
    .prepare<[], { precinct: string; entries: number }>(
      "select precinct, entries from precinct_list where list = 'voter' and entries > 0 order by precinct",
    )
    .all();
}

/** The record numbers in the audit file of a precinct's voter list, by the entry's key. */
export function entriesOf(db: AuditFile, precinct: string): ReadonlyMap<string, number> {
  const ids = db
    .prepare<[string], number>("select record_id from listing where precinct = ? and list = 'voter' order by record_id")
    .pluck()
    .all(precinct);
  const locate = recordLocator(db);
  return new Map(
    ids.map((id) => {
      const { file, recordNumber } = locate(id);
      return [entryKey(file.sha256, recordNumber), id];
    }),
  );
}
