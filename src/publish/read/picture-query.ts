import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import { packageRoot } from '../../package-root.js';

/** The rows of sql/pictures/`name`.sql. */
export function pictureRows<Row>(db: AuditFile, name: string): Row[] {
  return db.prepare<[], Row>(readFileSync(join(packageRoot(), 'sql', 'pictures', `${name}.sql`), 'utf8')).all();
}
