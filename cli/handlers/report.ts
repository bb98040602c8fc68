import { join, relative } from 'node:path';
import { writeAuditReports } from '../../src/api/audit.js';
import { readDrawResults } from '../../src/api/field.js';
import type { Language } from '../../src/index.js';
import { reportSetOptionsOf } from '../session/report-choices.js';
import type { ReportSetArguments } from '../session/report-options.js';
import type { Session } from '../session/session.js';
import { jsonText } from '../terminal/printable.js';

/** What `report` is told. */
export interface ReportArguments extends ReportSetArguments {
  db: string;
  field?: string;
  out: string;
  lang: Language;
  json: boolean;
  quiet: boolean;
}

/** `report --db FILE --out DIR`: write the reports of an audit file. */
export async function runReport(given: ReportArguments, session: Session): Promise<void> {
  const written = await writeAuditReports(given.db, given.out, {
    language: given.lang,
    ...(given.field === undefined ? {} : { field: await readDrawResults(given.field, given.db) }),
    ...reportSetOptionsOf(given),
  });
  if (given.json) session.terminal.out(jsonText({ files: written }));
  else if (!given.quiet) {
    for (const { name } of written) session.terminal.out(`${relative('.', join(given.out, name))}\n`);
  }
}
