import type { CompareArguments } from '../handlers/compare.js';
import { CHECK_OPTIONS } from '../session/check-options.js';
import { failOnOption } from '../session/fail-on.js';
import { REPORT_OPTIONS } from '../session/report-options.js';
import type { Command } from '../session/session.js';

/** What `compare` takes. */
export const compareCommand: Command<CompareArguments> = {
  builder: (yargs) =>
    yargs
      .positional('before', {
        type: 'string',
        demandOption: true,
        describe: 'Folder, file or audit file of the earlier state',
      })
      .positional('after', {
        type: 'string',
        demandOption: true,
        describe: 'Folder, file or audit file of the later state',
      })
      .positional('later', {
        type: 'string',
        array: true,
        describe: 'Further states: each is compared with the one before it, by date where all are dated',
      })
      .option('out', {
        type: 'string',
        default: 'rollproof-changes',
        describe: 'Directory for the audit file and reports',
      })
      .option('dates', {
        type: 'string',
        requiresArg: true,
        describe: 'A date for each state, 2019-05-20,2019-06-08; by default those in their names',
      })
      .options(REPORT_OPTIONS)
      .option('replace', { type: 'boolean', default: false, describe: 'Start over after an interruption' })
      .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
      .option('fail-on', failOnOption)
      .options(CHECK_OPTIONS)
      .example('$0 compare lists-2019-05-20 lists-2019-06-08', 'what changed between the two dates')
      .example('$0 compare lists-*', 'a series, each state with the next')
      .example('$0 compare may.csv june.csv --out changes --lang ru', 'two files, in Russian'),
  handler: async () => (await import('../handlers/compare.js')).runCompare,
};
