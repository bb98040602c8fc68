import type { DrawArguments } from '../handlers/draw.js';
import type { Command } from '../session/session.js';

/** What `draw` takes. */
export const drawCommand: Command<DrawArguments> = {
  builder: (yargs) =>
    yargs
      .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
      .option('out', {
        type: 'string',
        default: 'field-draw',
        describe: 'Directory for the papers; it must not be there yet',
      })
      .option('seed', {
        type: 'string',
        requiresArg: true,
        describe: 'Twelve digits or more, of dice thrown in public',
      })
      .option('findings', {
        type: 'number',
        default: 60,
        describe: 'Findings to draw, as many of each check as it has',
      })
      .option('others', { type: 'number', default: 60, describe: 'Entries without a finding to draw' })
      .option('list-to-people', {
        type: 'number',
        requiresArg: true,
        describe: 'Draw entries whose people are looked for, for this margin of error at 95 %: 0.05',
      })
      .option('people-to-list', {
        type: 'number',
        requiresArg: true,
        describe: 'Draw precincts whose people are asked and looked for on the list, for this margin',
      })
      .option('each', { type: 'number', default: 10, describe: 'People in each precinct that is drawn' })
      .option('alike', {
        type: 'number',
        default: 0.05,
        describe: 'How alike people of one precinct are, from 0 to 1',
      })
      .option('results', {
        type: 'string',
        requiresArg: true,
        describe: 'Directory of a draw into which answers were entered',
      })
      .option('reveal', { type: 'boolean', default: false, describe: 'Write names and addresses unmasked' })
      .option('json', { type: 'boolean', default: false, describe: 'Print as JSON' })
      .check(({ seed, results }) => seed !== undefined || results !== undefined || 'Give --seed, or --results.')
      .check(({ findings, others, each, alike }) => {
        const isWhole = [findings, others, each].every((count) => Number.isInteger(count) && Number(count) >= 0);
        return (
          (isWhole && Number(each) > 0 && Number(alike) >= 0 && Number(alike) <= 1) ||
          'Counts are whole numbers, --alike a share.'
        );
      })
      .check(
        (given) =>
          (['list-to-people', 'people-to-list'] as const).every((design) => {
            const margin = given[design] as number | undefined;
            return margin === undefined || (margin > 0 && margin < 1);
          }) || 'A margin is a share between 0 and 1: 0.05.',
      )
      .example('$0 draw --seed 835174920613 --findings 60 --others 60', 'the papers are in field-draw')
      .example('$0 draw --results field-draw', 'precision of each check, and how much was missed at most') as never,
  handler: async () => (await import('../handlers/draw.js')).runDraw,
};
