import type { AuditFile } from '../database/audit-file.js';
import { providersOf } from '../extracts/catalogue.js';
import type { ExtractName } from '../model.js';
import type { Check } from './check-definition.js';

/** A name is unread where the whole name was; a form for comparison where the written one was. */
const WRITTEN_AS: Readonly<Record<string, string>> = { full_name: 'full_name', added_minute: 'added_at' };

/**
 * How many loaded records a check could not judge in full: those of its extracts in which a cell of a field that it reads, in any of
 * its alternatives, could not be read. A record is counted once.
 */
export function unreadRecords(db: AuditFile, check: Pick<Check, 'reads' | 'anyOf'>): number {
  const fields = new Map<number, Set<string>>();
  const files = db.prepare<[], { id: number; extract: ExtractName }>(
    'select source_file_id as id, extract from source_file order by source_file_id',
  );
  const all = files.all();
  for (const need of [...check.reads, ...check.anyOf.flat()]) {
    const [extract, field] = need.split('.') as [ExtractName, string?];
    if (field === undefined) continue;
    const providers = new Set<string>(providersOf(extract));
    for (const file of all) {
      if (!providers.has(file.extract)) continue;
      const ofFile = fields.get(file.id) ?? new Set<string>();
      ofFile.add(WRITTEN_AS[field] ?? field);
      fields.set(file.id, ofFile);
    }
  }
  const records = db.prepare<[], { id: number; fields: string; records: number }>(
    'select source_file_id as id, fields, records from unread_record order by source_file_id, fields',
  );
  return records
    .all()
    .filter((row) => row.fields.split(' ').some((field) => fields.get(row.id)?.has(field) === true))
    .reduce((sum, row) => sum + row.records, 0);
}
