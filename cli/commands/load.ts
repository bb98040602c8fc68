import { EXTRACTS } from '../../src/model.js';
import type { LoadArguments } from '../handlers/load.js';
import type { Command } from '../session/session.js';

/** What `load` takes. */
export const loadCommand: Command<LoadArguments> = {
  builder: (yargs) =>
    yargs
      .positional('folder', {
        type: 'string',
        demandOption: true,
        // yargs hands a lone dash over as an empty text.
        coerce: (folder: string) => (folder === '' ? '-' : folder),
        describe: 'Folder with the extracts and election.yaml; - for one extract from standard input',
      })
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file to make' })
      .option('replace', { type: 'boolean', default: false, describe: 'Make it anew where it exists' })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: 'Say how each file is understood; load nothing',
      })
      .option('reveal', { type: 'boolean', default: false, describe: 'With --dry-run: show sample values unmasked' })
      .option('extract', { choices: EXTRACTS, describe: 'What standard input is an extract of' })
      .option('json', { type: 'boolean', default: false, describe: 'Print the accounting as JSON' })
      .example('$0 load samples/kz-2019 --dry-run', 'how each file and column was understood')
      .example('zcat list.csv.gz | $0 load - --extract voter_list', 'one extract from standard input')
      .example(
        '$0 load samples/kz-2019 --db audit.sqlite',
        'then: rollproof check --db audit.sqlite, which links the records first',
      ) as never,
  handler: async ({ dryRun }) =>
    dryRun ? (await import('../handlers/describe.js')).runDescribe : (await import('../handlers/load.js')).runLoad,
};
