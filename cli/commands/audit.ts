import type { AuditArguments } from '../handlers/audit.js';
import { CHECK_OPTIONS } from '../session/check-options.js';
import { failOnOption } from '../session/fail-on.js';
import { REPORT_OPTIONS } from '../session/report-options.js';
import type { Command } from '../session/session.js';

/** What `audit` takes. */
export const auditCommand: Command<AuditArguments> = {
  builder: (yargs) =>
    yargs
      .positional('folder', {
        type: 'string',
        demandOption: true,
        describe: 'Folder with the extracts and election.yaml',
      })
      .option('out', {
        type: 'string',
        default: 'rollproof-report',
        describe: 'Directory for the audit file and reports',
      })
      .options(REPORT_OPTIONS)
      .option('replace', { type: 'boolean', default: false, describe: 'Start over after an interruption' })
      .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
      .option('fail-on', failOnOption)
      .option('keep', {
        choices: ['all', 'evidence'] as const,
        default: 'all' as const,
        describe: 'Which records the audit file keeps: all, or only those that findings cite',
      })
      .options(CHECK_OPTIONS)
      .example('$0 audit samples/kz-2019', 'audit the synthetic election and write rollproof-report/report.html')
      .example(
        '$0 audit lists --out audit --lang ru --fail-on never',
        'Russian report, exit code 0 whatever is found',
      ) as never,
  handler: async () => (await import('../handlers/audit.js')).runAudit,
};
