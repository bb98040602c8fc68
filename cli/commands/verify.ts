import type { VerifyArguments } from '../handlers/verify.js';
import type { Command } from '../session/session.js';

/** What `verify` takes. */
export const verifyCommand: Command<VerifyArguments> = {
  builder: (yargs) =>
    yargs
      .positional('directory', { type: 'string', demandOption: true, describe: 'Directory with manifest.json' })
      .option('folder', { type: 'string', requiresArg: true, describe: 'The audited folder, to compare its files' })
      .option('earlier', {
        type: 'string',
        requiresArg: true,
        describe: 'With --folder: the folder of the earlier state, where two were compared',
      })
      .option('public-key', {
        type: 'string',
        requiresArg: true,
        describe: 'Public Ed25519 key (PEM) of whoever should have signed',
      })
      .option('db', { type: 'string', requiresArg: true, describe: 'The audit file, where it lies elsewhere' })
      .option('json', { type: 'boolean', default: false, describe: 'Print as JSON' })
      .example('$0 verify rollproof-report --folder my-election', 'exit code 0 if nothing was changed, 1 otherwise')
      .example('$0 verify rollproof-report --public-key auditor.pem', 'and that it is signed by this key') as never,
  handler: async () => (await import('../handlers/verify.js')).runVerify,
};
