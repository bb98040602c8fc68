import { writeSample, writeStatesSample } from '../../src/index.js';
import type { Command, Session } from '../session/session.js';

interface SampleArguments {
  directory: string;
  voters?: number;
  preset?: string;
  scale?: number;
  seed: number;
  messy: string;
  format: string;
  plant?: string[];
  states?: number;
  quiet: boolean;
}

/** `sample DIR`: a synthetic election with planted irregularities and their truth. */
export function sampleCommand(session: Session): Command<SampleArguments> {
  return {
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
    handler: async ({ directory, preset, quiet, ...rest }) => {
      const { voters, seed, messy, format, plant, states } = rest;
      if (states !== undefined) {
        const written = writeStatesSample(directory, { states, seed, ...(voters === undefined ? {} : { voters }) });
        if (!quiet) session.terminal.out(`${directory}: ${JSON.stringify(written)}\n`);
        return;
      }
      const scale = rest.scale ?? (preset === undefined ? undefined : 1);
      const size = { ...(voters === undefined ? {} : { voters }), ...(scale === undefined ? {} : { scale }) };
      const more = plant === undefined ? {} : { plant };
      const summary = await writeSample(directory, { ...size, seed, messy, format, ...more });
      if (!quiet) session.terminal.out(`${directory}: ${JSON.stringify(summary)}\n`);
    },
  };
}
