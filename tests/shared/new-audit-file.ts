import { type AuditFile, createAuditFile } from '../../src/database/audit-file.js';
import { Database } from '../../src/database/sqlite.js';

let empty: Buffer | null = null;

/** An empty audit file in memory, as `createAuditFile` makes it; a copy takes a third of the time, and some tests make hundreds. */
export function newAuditFile(): AuditFile {
  empty ??= made();
  const db: AuditFile = new Database(empty);
  db.pragma('foreign_keys = on');
  return db;
}

function made(): Buffer {
  const db = createAuditFile(':memory:');
  const bytes = db.serialize();
  db.close();
  return bytes;
}
