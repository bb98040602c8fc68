import type { ReportArguments } from '../handlers/report.js';
import { REPORT_OPTIONS } from '../session/report-options.js';
import type { Command } from '../session/session.js';

/** What `report` takes. */
export const reportCommand: Command<ReportArguments> = {
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
  handler: async () => (await import('../handlers/report.js')).runReport,
};
