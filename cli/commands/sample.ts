import type { SampleArguments } from '../handlers/sample.js';
import type { Command } from '../session/session.js';

/** What `sample` takes. */
export const sampleCommand: Command<SampleArguments> = {
  builder: (yargs) =>
    yargs
      .positional('directory', { type: 'string', demandOption: true, describe: 'Directory to write into' })
      .option('voters', { type: 'number', describe: 'How many voters, 1,000 or more (unless given, 12,000)' })
      .option('preset', {
        choices: ['kz-2019'],
        describe: 'The whole country as the report describes it: 11,947,995 voters',
      })
      .option('scale', { type: 'number', describe: 'The preset at a smaller scale, from 0.02 to 1' })
      .option('seed', { type: 'number', default: 2019, describe: 'The same seed gives the same bytes' })
      .option('messy', { choices: ['none', 'some', 'heavy'], default: 'none', describe: 'How much offices err' })
      .option('format', {
        choices: ['akimat', 'windows-1251', 'kz-1048', 'utf-16', 'comma', 'tab', 'gz', 'preamble', 'mixed'],
        default: 'akimat',
        describe: 'The shape of the files',
      })
      .option('plant', { type: 'string', array: true, describe: 'More cases of a kind: DR02=50' })
      .option('states', {
        type: 'number',
        describe: 'Instead: so many states of one list, week by week, with truth_states.csv',
      })
      .conflicts('voters', ['preset', 'scale'])
      .conflicts('states', ['preset', 'scale', 'plant'])
      .example('$0 sample my-election --seed 7', 'then: rollproof audit my-election')
      .example('$0 sample country --preset kz-2019 --scale 0.1', 'a tenth of the country')
      .example('$0 sample weeks --states 5', 'then: rollproof compare weeks/list-* --out changes')
      .example('$0 sample rough --messy heavy --format mixed', 'what offices really send') as never,
  handler: async () => (await import('../handlers/sample.js')).runSample,
};
