import { COLUMN_ROLES } from '../../src/api/choices.js';
import type { MatchArguments } from '../handlers/match.js';
import type { Command } from '../session/session.js';

/** What `match` takes. */
export const matchCommand: Command<MatchArguments> = {
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'CSV, TSV, .gz, .zip or .xlsx',
      })
      .option('map', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [],
        describe: 'What a column is: HEADER=FIELD',
      })
      .option('settings', {
        type: 'string',
        requiresArg: true,
        describe: "A file like election.yaml; by default the one in the lists' folder",
      })
      .option('truth', { type: 'string', describe: 'Column that says who is who; scores the result' })
      .option('truth-pattern', { type: 'string', describe: 'Regular expression whose first group is the person' })
      .option('threshold', {
        type: 'number',
        default: 0.5,
        describe:
          'Probability from which on two records are linked; 0.5 is more likely than not, as in an audit (whose findings need 0.9)',
      })
      .option('between', { type: 'boolean', default: false, describe: 'Link only records of different files' })
      .option('one-to-one', {
        type: 'boolean',
        default: false,
        describe: 'With --between, for files free of doubles: nobody has two records in one of them',
      })
      .option('model', {
        type: 'string',
        requiresArg: true,
        describe: 'A file of weights: used if it exists, else learnt and written, so that other lists are scored alike',
      })
      .option('explain', {
        type: 'string',
        requiresArg: true,
        describe: 'Why two records are one person or not: 12,15, or 1:12,2:15 with the number of the file',
      })
      .option('pairs', { type: 'string', describe: 'Write the pairs to this CSV file' })
      .option('near-misses', {
        type: 'number',
        requiresArg: true,
        describe: 'Write to --pairs what was not linked as well, down to this probability (0.01 at least)',
      })
      .option('clusters', { type: 'string', describe: 'Write every record with its person to this CSV file' })
      .option('html', {
        type: 'string',
        requiresArg: true,
        describe:
          'Write a page: weights, why any pair is one person, reliability, thresholds, what was compared, groups',
      })
      .option('replace', { type: 'boolean', default: false, describe: 'Write over files that are there' })
      .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' })
      .example('$0 match voters.csv --pairs pairs.csv', 'who stands on the list twice')
      .example('$0 match voters.csv --pairs pairs.csv --near-misses 0.1', 'and which pairs came near')
      .example('$0 match voters.csv --explain 12,15', 'what each column says of records 12 and 15')
      .example('$0 match voters.csv --html match.html', 'a page to look at all of it')
      .example('$0 match febrl1.csv --truth rec_id', 'precision, recall and F1 against the truth')
      .example('$0 match a.csv b.csv --between --map "Geb.-Dat.=birth_date"', 'who stands on both lists')
      .epilogue(`Fields for --map: ${COLUMN_ROLES.join(', ')}.`) as never,
  handler: async () => (await import('../handlers/match.js')).runMatch,
};
