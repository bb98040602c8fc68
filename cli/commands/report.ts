import { join, relative } from 'node:path';
import { type Language, readDrawResults, writeAuditReports } from '../../src/index.js';
import { REPORT_OPTIONS, type ReportSetArguments, reportSetOptionsOf } from '../session/report-options.js';
import type { Command, Session } from '../session/session.js';

interface ReportArguments extends ReportSetArguments {
  db: string;
  field?: string;
  out: string;
  lang: Language;
  json: boolean;
  quiet: boolean;
}

/** `report --db FILE --out DIR`: write the reports of an audit file. */
export function reportCommand(session: Session): Command<ReportArguments> {
  return {
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .option('out', { type: 'string', default: 'rollproof-report', describe: 'Directory for the reports' })
        .options(REPORT_OPTIONS)
        .option('field', {
          type: 'string',
          requiresArg: true,
          describe: 'Directory of a draw from this audit, with its answers: how good the leads were',
        })
        .option('json', { type: 'boolean', default: false, describe: 'Print the written files as JSON' })
        .example('$0 report --db audit.sqlite --out ru --lang ru', 'the reports in Russian') as never,
    handler: async (given) => {
      const written = await writeAuditReports(given.db, given.out, {
        language: given.lang,
        ...(given.field === undefined ? {} : { field: await readDrawResults(given.field, given.db) }),
        ...reportSetOptionsOf(given),
      });
      if (given.json) session.terminal.out(`${JSON.stringify({ files: written }, null, 2)}\n`);
      else if (!given.quiet) {
        for (const { name } of written) session.terminal.out(`${relative('.', join(given.out, name))}\n`);
      }
    },
  };
}
