import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFile } from '../database/audit-file.js';
import type { Language, SqlValue } from '../model.js';
import { packageRoot } from '../package-root.js';
import { csvText } from './csv-text.js';
import { valueText } from './labels.js';
import { hideIins } from './mask.js';

/** What every extract says of each precinct, a row each, by the columns of sql/precinct_summary.sql. */
export function precinctSummary(db: AuditFile) {
  const summary = db.prepare<[], SqlValue[]>(readFileSync(join(packageRoot(), 'sql', 'precinct_summary.sql'), 'utf8'));
  return { columns: summary.columns().map((column) => column.name), rows: summary.raw().all() };
}

/** precincts.csv: one line per precinct that any extract names. A cell is empty where no loaded file can fill it. */
export function precinctsCsv(db: AuditFile, options: { readonly reveal: boolean; readonly language: Language }) {
  const { columns, rows } = precinctSummary(db);
  return csvText(
    columns,
    rows.map((row) =>
      row.map((value, index) => {
        if (typeof value !== 'string') return value;
        const shown = options.reveal ? value : hideIins(value);
        return valueText(columns[index] ?? '', shown, 'precincts', options.language);
      }),
    ),
  );
}
