import { type AuditFile, auditValue } from '../../database/audit-file.js';
import { sourceFiles } from '../../database/source-files.js';
import type { Loss } from '../../model.js';
import { MOST_LOST } from '../constants.js';
import { shownPaths } from '../privacy/file-names.js';

/** Columns that tell who somebody is, where, or which paper it is; unread in them, a record is as good as lost to most checks. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  ...['precinct', 'surname', 'given_name', 'full_name', 'birth_date', 'iin'],
  ...['serial', 'certificate_no', 'issuing_precinct', 'host_precinct', 'home_precinct', 'number'],
]);

/** Every file of which more was lost than the profile allows, in the order of files; rejected records first. */
export function readLosses(db: AuditFile, { reveal }: { readonly reveal: boolean }): readonly Loss[] {
  const shown = reveal ? null : shownPaths(db);
  const most = Number(auditValue(db, 'most_lost') ?? MOST_LOST);
  const unread = unreadCells(db);
  return sourceFiles(db).flatMap(({ id, path: written, read, rejected }) => {
    const path = shown?.(written) ?? written;
    return [
      { path, field: null, lost: rejected, read },
      ...(unread.get(id) ?? []).map(({ field, lost }) => ({ path, field, lost, read })),
    ].filter(({ lost }) => lost > most * read);
  });
}

/** By file, the records whose cell of an identifying column could not be read. */
function unreadCells(db: AuditFile): ReadonlyMap<number, readonly { readonly field: string; readonly lost: number }[]> {
  const byFile = new Map<number, { field: string; lost: number }[]>();
  const isCounted = db.prepare("select 1 from sqlite_master where type = 'table' and name = 'unread_count'").get();
  if (isCounted === undefined) return byFile;
  const counts = db
    .prepare<[], { id: number; field: string; lost: number }>(
      `select source_file_id as id, field, sum(cells) as lost from unread_count
       where kind <> 'date-partial'
       group by source_file_id, field order by source_file_id, field`,
    )
    .all();
  for (const { id, field, lost } of counts) {
    if (IDENTIFYING.has(field)) byFile.set(id, [...(byFile.get(id) ?? []), { field, lost }]);
  }
  return byFile;
}
