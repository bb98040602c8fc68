import type Sqlite from 'better-sqlite3';
import type { AuditFile } from './audit-file.js';

const known = new WeakMap<AuditFile, Map<string, unknown>>();

/**
 * The statement of this text, prepared the first time and kept as long as the audit file is open: where ten thousand small files are
 * loaded, preparing takes longer than running. Only for texts of which there are few, each used in one way (`pluck`, `raw`).
 */
export function preparedOnce<P extends unknown[] = unknown[], R = unknown>(
  db: AuditFile,
  sql: string,
): Sqlite.Statement<P, R> {
  const statements = known.get(db) ?? new Map<string, unknown>();
  known.set(db, statements);
  const statement = (statements.get(sql) ?? db.prepare(sql)) as Sqlite.Statement<P, R>;
  statements.set(sql, statement);
  return statement;
}
