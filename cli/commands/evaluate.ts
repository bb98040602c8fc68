import type { EvaluateArguments } from '../handlers/evaluate.js';
import type { Command } from '../session/session.js';

/** What `evaluate` takes. */
export const evaluateCommand: Command<EvaluateArguments> = {
  builder: (yargs) =>
    yargs
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
      .option('truth', { type: 'string', requiresArg: true, describe: 'truth.csv: cases, by check' })
      .option('series', {
        type: 'string',
        requiresArg: true,
        describe: 'Directory of a comparison of "sample --states"; --truth is its truth_states.csv',
      })
      .option('field', {
        type: 'string',
        requiresArg: true,
        describe: 'Directory of a draw from this audit, with its answers: precision, and what was missed at most',
      })
      .option('pairs', {
        type: 'string',
        describe: 'Which records are one person; truth_pairs.csv beside truth.csv where there is one',
      })
      .option('only', {
        type: 'array',
        string: true,
        describe: 'Score only these checks or families: DR02, AV',
      })
      .option('html', { type: 'string', describe: 'Write a page with tables and pictures to this file' })
      .option('replace', {
        type: 'boolean',
        default: false,
        describe: 'With --html: write over a file that is there',
      })
      .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' })
      .check(({ truth, field }) => truth !== undefined || field !== undefined || 'Give --truth, --field, or both.')
      .check(({ truth, series }) => truth !== undefined || series === undefined || '--series goes with --truth.')
      .check(({ truth, html }) => truth !== undefined || html === undefined || '--html goes with --truth.')
      .example('$0 evaluate --field field-draw', 'precision of each check as the field found it')
      .example('$0 evaluate --truth my-election/truth.csv', 'recall, precision and harm by check')
      .example('$0 evaluate --series changes --truth weeks/truth_states.csv', 'a series, by kind of change')
      .example('$0 evaluate --truth t.csv --pairs p.csv --html evaluation.html', 'a page with pictures') as never,
  handler: async () => (await import('../handlers/evaluate.js')).runEvaluate,
};
