import { type AuditFile, auditValue } from '../../database/audit-file.js';
import { sourceFiles } from '../../database/source-files.js';

/** More of a file lost than its profile allows: records rejected, or unread in a column that tells who or where somebody is. */
export interface Loss {
  readonly path: string;
  /** The field that was not read; null where whole records were rejected. */
  readonly field: string | null;
  readonly lost: number;
  readonly read: number;
}

/** Where an audit file was made before the limit was noted. */
const MOST_LOST = 0.01;

/** Every file of which more was lost than the profile allows, in the order of files; rejected records first. */
export function readLosses(db: AuditFile): readonly Loss[] {
  const most = Number(auditValue(db, 'most_lost') ?? MOST_LOST);
  return sourceFiles(db).flatMap(({ path, read, rejected }) =>
    [{ path, field: null, lost: rejected, read }].filter(({ lost }) => lost > most * read),
  );
}
