import type { LinkArguments } from '../handlers/link.js';
import type { Command } from '../session/session.js';

/** What `link` takes. */
export const linkCommand: Command<LinkArguments> = {
  builder: (yargs) =>
    yargs
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
      .example('$0 link --db audit.sqlite', 'then: rollproof check --db audit.sqlite') as never,
  handler: async () => (await import('../handlers/link.js')).runLink,
};
