import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import type { SqlValue } from '../../model.js';
import { packageRoot } from '../../package-root.js';

/** What every extract says of each precinct, a row each, by the columns of sql/precinct_summary.sql. */
export interface PrecinctSummary {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

/** Reads the summary of every precinct that any extract names. */
export function precinctSummary(db: AuditFile): PrecinctSummary {
  const summary = db.prepare<[], SqlValue[]>(readFileSync(join(packageRoot(), 'sql', 'precinct_summary.sql'), 'utf8'));
  return { columns: summary.columns().map((column) => column.name), rows: summary.raw().all() };
}
