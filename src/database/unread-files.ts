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

/** Puts these in the place of those that an earlier run has noted. */
export function storeUnreadFiles(db: AuditFile, files: readonly UnreadFileRow[]): void {
  const insert = db.prepare('insert or replace into unread_file (path, reason, detail) values (?, ?, ?)');
  db.transaction(() => {
    db.exec('delete from unread_file');
    for (const { path, reason, detail } of files) insert.run(path, reason, detail);
  })();
}
