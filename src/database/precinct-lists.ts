import type { SqlValue } from '../model.js';
import { type AuditFile, countPrecinctLists } from './audit-file.js';

/** The rows of precinct_list in order, in the order of its columns. */
export type PrecinctLists = readonly (readonly SqlValue[])[];

/**
 * Counts each precinct's lists on a connection that only reads: a temporary table and temporary views stand before those of
 * the file, for whatever this connection asks from then on. Returns the rows.
 */
export function countPrecinctListsApart(db: AuditFile): PrecinctLists {
  const definitions = db
    .prepare<[], string>(
      "select sql from main.sqlite_schema where name = 'precinct_list' or type = 'view' order by type, rowid",
    )
    .pluck()
    .all();
  for (const sql of definitions) db.exec(sql.replace(/^create (table|view)/i, 'create temp $1'));
  countPrecinctLists(db);
  const select = db.prepare<[], SqlValue[]>('select * from temp.precinct_list order by precinct, list');
  return select.raw().all();
}

/** Stores counts as `countPrecinctLists` does, and gives the same bytes. */
export function storePrecinctLists(db: AuditFile, lists: PrecinctLists): void {
  db.transaction(() => {
    db.exec('delete from precinct_list');
    const width = lists[0]?.length ?? 0;
    const insert = width === 0 ? null : db.prepare(`insert into precinct_list values (${Array(width).fill('?')})`);
    for (const row of lists) insert?.run(...row);
    db.exec('analyze precinct_list');
  })();
}
