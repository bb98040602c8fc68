import type { InitArguments } from '../handlers/init.js';
import type { Command } from '../session/session.js';

/** What `init` takes. */
export const initCommand: Command<InitArguments> = {
  builder: (yargs) =>
    yargs
      .positional('folder', { type: 'string', demandOption: true, describe: 'Folder with the extracts' })
      .option('yes', { type: 'boolean', default: false, describe: 'Ask nothing: take the likeliest of each choice' })
      .option('schema', {
        type: 'boolean',
        default: false,
        describe: 'Put election.schema.json beside it, by which editors complete and check the settings',
      })
      .example('$0 init lists', 'asks on a terminal; writes lists/election.yaml and never overwrites it')
      .example('$0 init lists --yes --lang ru', 'asks nothing') as never,
  handler: async () => (await import('../handlers/init.js')).runInit,
};
