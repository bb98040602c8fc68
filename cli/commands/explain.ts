import type { ExplainArguments } from '../handlers/explain.js';
import type { Command } from '../session/session.js';

/** What `explain` takes. */
export const explainCommand: Command<ExplainArguments> = {
  builder: (yargs) =>
    yargs
      .positional('code', { type: 'string', describe: 'Code of a check, such as DR02' })
      .option('json', { type: 'boolean', default: false, describe: 'Print as JSON' })
      .option('match', { type: 'number', describe: 'Explain this match of an audit file, part by part' })
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'With --match: the audit file' })
      .option('reveal', { type: 'boolean', default: false, describe: 'With --match: show personal data unmasked' })
      .example('$0 explain', 'every check, a line each')
      .example('$0 explain DR02', 'what DR02 asks, decides, and does not cover')
      .example('$0 explain --db audit.sqlite --match 12', 'why two records are, or are not, one person') as never,
  handler: async ({ match }) =>
    match === undefined
      ? (await import('../handlers/explain.js')).runExplain
      : (await import('../handlers/explain-match.js')).explainingMatch(match),
};
