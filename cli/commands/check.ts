import type { CheckArguments } from '../handlers/check.js';
import { CHECK_OPTIONS } from '../session/check-options.js';
import { failOnOption } from '../session/fail-on.js';
import type { Command } from '../session/session.js';

/** What `check` takes. */
export const checkCommand: Command<CheckArguments> = {
  builder: (yargs) =>
    yargs
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
      .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
      .option('fail-on', failOnOption)
      .options(CHECK_OPTIONS)
      .example('$0 check --only DR --set AV07.quota=0.02', 'one family, or another quota')
      .example('$0 check --db audit.sqlite --fail-on pattern', 'exit code 1 on any finding') as never,
  handler: async () => (await import('../handlers/check.js')).runCheck,
};
