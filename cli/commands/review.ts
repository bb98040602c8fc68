import type { ReviewArguments } from '../handlers/review.js';
import type { Command } from '../session/session.js';

/** What `review` takes. */
export const reviewCommand: Command<ReviewArguments> = {
  builder: (yargs) =>
    yargs
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
      .option('as', {
        type: 'string',
        requiresArg: true,
        describe: 'Who decides: a name or a pseudonym',
      })
      .option('decisions', {
        type: 'string',
        requiresArg: true,
        describe: 'The file of decisions; decisions.jsonl beside the audit file unless given',
      })
      .option('merge', {
        type: 'array',
        string: true,
        requiresArg: true,
        describe: 'Take in the decisions of other offices, name conflicts, and end',
      })
      .option('import', {
        type: 'array',
        string: true,
        requiresArg: true,
        describe: 'Take in workbooks of "report --packages" that offices filled in, and end',
      })
      .option('export', {
        type: 'string',
        requiresArg: true,
        describe: 'Write the decisions as .csv, .xlsx or .json, or as a page for a court (.html), and end',
      })
      .option('replace', {
        type: 'boolean',
        default: false,
        describe: 'With --export: write over a file that is there',
      })
      .option('port', { type: 'number', requiresArg: true, describe: 'Port on 127.0.0.1; a free one unless given' })
      .option('reveal', {
        type: 'boolean',
        default: false,
        describe: 'Allow to look at unmasked data, a finding at a time; each look is kept in the file of decisions',
      })
      .option('reviewers', {
        choices: [1, 2] as const,
        describe: 'How many must agree on a finding, each without seeing the other; 2 unless the file says 1',
      })
      .example('$0 review --db audit.sqlite --as "A. Serik"', 'prints an address to open; Ctrl-C ends') as never,
  handler: async () => (await import('../handlers/review.js')).runReview,
};
