import { dirname, resolve } from 'node:path';
import type { AuditFile } from './audit-file.js';

/**
 * Does work that sorts more than should be held in memory: an index over 12 million rows takes half a gigabyte. What SQLite
 * puts aside lies beside the audit file meanwhile, without a name and its owner's alone. Must not be called in a transaction.
 */
export function withRoomToSort(db: AuditFile, work: () => void): void {
  const folder = resolve(dirname(db.name));
  if (db.memory || !spillsInto(db, folder)) {
    work();
    return;
  }
  db.pragma('temp_store = file');
  try {
    work();
  } finally {
    db.pragma('temp_store = memory');
    setSpillFolder(db, '');
  }
}

/** A SQLite that has not kept this old pragma goes on sorting in memory. */
function spillsInto(db: AuditFile, folder: string): boolean {
  setSpillFolder(db, folder);
  return db.pragma('temp_store_directory', { simple: true }) === folder;
}

function setSpillFolder(db: AuditFile, folder: string): void {
  db.pragma(`temp_store_directory = '${folder.replaceAll("'", "''")}'`);
}
