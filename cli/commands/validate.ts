import type { ValidateArguments } from '../handlers/validate.js';
import type { Command } from '../session/session.js';

/** What `validate` takes. */
export const validateCommand: Command<ValidateArguments> = {
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Voter lists, and precincts.csv if at hand; or the folder in which they stand',
      })
      .option('out', { type: 'string', default: 'corrections', describe: 'Directory for the corrections files' })
      .option('settings', {
        type: 'string',
        requiresArg: true,
        describe: "A file like election.yaml; by default the one in the lists' folder",
      })
      .option('profile', { type: 'string', requiresArg: true, describe: 'A built-in profile instead: kz-2019' })
      .option('previous', {
        type: 'string',
        describe: 'Directory of an earlier validation: say what is mended, left and new',
      })
      .option('reveal', {
        type: 'boolean',
        default: false,
        describe: 'Show the person of the other record of a pair as well, who may be on the list of another office',
      })
      .option('mask', {
        type: 'boolean',
        default: false,
        describe: 'Mask all personal data, for a file that leaves the office; stands before --reveal',
      })
      .option('json', { type: 'boolean', default: false, describe: 'Print the outcome as JSON' })
      .example('$0 validate district.csv', 'exit code 0: nothing to correct; 1: see corrections/')
      .example('$0 validate lists --lang ru', 'every list of a folder, with its election.yaml')
      .example(
        '$0 validate district.csv --previous corrections --out corrections-2',
        'what has been mended since',
      ) as never,
  handler: async () => (await import('../handlers/validate.js')).runValidate,
};
