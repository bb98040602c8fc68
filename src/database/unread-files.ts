import type { AuditFile } from './audit-file.js';

/** A file, sheet or member that was not read, with the reason's name and a detail: what it is, or which file it repeats. */
export interface UnreadFileRow {
  readonly path: string;
  readonly reason: string;
  readonly detail: string;
}

/** Everything in the audited folder that was not read, in the order of paths. */
export function unreadFiles(db: AuditFile): readonly UnreadFileRow[] {
  return db.prepare<[], UnreadFileRow>('select path, reason, detail from unread_file order by path').all();
}

/** What only loading can find out: a survey of names and headers does not know it. */
const FOUND_WHILE_LOADING = ['same-records', 'voted-outside', 'other-people', 'by-the-hour'] as const;
const IS_FOUND_WHILE_LOADING = `reason in (${FOUND_WHILE_LOADING.map((reason) => `'${reason}'`).join(', ')})`;

/**
 * Puts these in the place of those that an earlier survey has noted. Writes nothing where nothing has changed: a load that is
 * continued ends in the same bytes as one that was not interrupted.
 */
export function storeUnreadFiles(db: AuditFile, files: readonly UnreadFileRow[]): void {
  const plain = (rows: readonly UnreadFileRow[]) =>
    JSON.stringify(rows.map(({ path, reason, detail }) => [path, reason, detail]));
  const before = unreadFiles(db).filter(({ reason }) => !FOUND_WHILE_LOADING.some((found) => found === reason));
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (plain(before) === plain(sorted)) return;
  db.transaction(() => {
    db.exec(`delete from unread_file where not ${IS_FOUND_WHILE_LOADING}`);
    for (const file of sorted) insertUnreadFile(db, file);
  })();
}

/** Notes a file that was found not to be loaded, with the file that it repeats; writes nothing where that is noted already. */
export function noteFoundWhileLoading(
  db: AuditFile,
  path: string,
  reason: (typeof FOUND_WHILE_LOADING)[number],
  detail = '',
): void {
  const isNoted = db.prepare<[string]>('select 1 from unread_file where path = ?').get(path) !== undefined;
  if (!isNoted) insertUnreadFile(db, { path, reason, detail });
}

function insertUnreadFile(db: AuditFile, { path, reason, detail }: UnreadFileRow): void {
  db.prepare('insert or replace into unread_file (path, reason, detail) values (?, ?, ?)').run(path, reason, detail);
}
