import type { CommandModule } from 'yargs';
import { writeSample } from '../../src/index.js';
import type { Session } from '../run.js';

interface SampleArguments {
  directory: string;
  voters: number;
  seed: number;
  quiet: boolean;
}

/** `sample DIR`: a synthetic election with planted irregularities and their truth. */
export function sampleCommand(session: Session): CommandModule<object, SampleArguments> {
  return {
    command: 'sample <directory>',
    describe: 'Write a synthetic election with planted irregularities and truth.csv',
    builder: (yargs) =>
      yargs
        .positional('directory', { type: 'string', demandOption: true, describe: 'Directory to write into' })
        .option('voters', { type: 'number', default: 12_000, describe: 'About how many voters, 3,000 or more' })
        .option('seed', { type: 'number', default: 2019, describe: 'The same seed gives the same bytes' })
        .example('$0 sample my-election --seed 7', 'then: rollproof audit my-election') as never,
    handler: async ({ directory, voters, seed, quiet }) => {
      const summary = await writeSample(directory, { voters, seed });
      if (!quiet) session.terminal.out(`${directory}: ${JSON.stringify(summary)}\n`);
    },
  };
}
