import { join, relative } from 'node:path';
import { compareFolders, compareSeries, InputError, type Language, readStates } from '../../src/index.js';
import {
  CHECK_OPTIONS,
  type CheckArguments,
  engineOf,
  parametersOf,
  selectionOf,
  today,
} from '../session/check-options.js';
import { finishSeries } from '../session/finish-series.js';
import { type FailOn, failOnOption, finishWith } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import { REPORT_OPTIONS, type ReportSetArguments, reportSetOptionsOf } from '../session/report-options.js';
import type { Command, Session } from '../session/session.js';
import { renderStates } from '../terminal/states/states.js';

interface CompareArguments extends CheckArguments, ReportSetArguments {
  before: string;
  after: string;
  later?: string[];
  out: string;
  dates?: string;
  lang: Language;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  failOn: FailOn;
}

/** `compare BEFORE AFTER [LATER …]`: who stayed, was corrected, moved, left and came between states of a list. */
export function compareCommand(session: Session): Command<CompareArguments> {
  return {
    builder: (yargs) =>
      yargs
        .positional('before', {
          type: 'string',
          demandOption: true,
          describe: 'Folder, file or audit file of the earlier state',
        })
        .positional('after', {
          type: 'string',
          demandOption: true,
          describe: 'Folder, file or audit file of the later state',
        })
        .positional('later', {
          type: 'string',
          array: true,
          describe: 'Further states: each is compared with the one before it, by date where all are dated',
        })
        .option('out', {
          type: 'string',
          default: 'rollproof-changes',
          describe: 'Directory for the audit file and reports',
        })
        .option('dates', {
          type: 'string',
          requiresArg: true,
          describe: 'A date for each state, 2019-05-20,2019-06-08; by default those in their names',
        })
        .options(REPORT_OPTIONS)
        .option('replace', { type: 'boolean', default: false, describe: 'Start over after an interruption' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
        .option('fail-on', failOnOption)
        .options(CHECK_OPTIONS)
        .example('$0 compare lists-2019-05-20 lists-2019-06-08', 'what changed between the two dates')
        .example('$0 compare lists-*', 'a series, each state with the next')
        .example('$0 compare may.csv june.csv --out changes --lang ru', 'two files, in Russian'),
    handler: async (given) => {
      const states = [given.before, given.after, ...(given.later ?? [])];
      const dates = given.dates === undefined ? undefined : datesOf(given.dates, states.length);
      const options = {
        language: given.lang,
        ...reportSetOptionsOf(given),
        replace: given.replace,
        selection: selectionOf(given),
        parameters: parametersOf(given),
        ...engineOf(given),
        today: today(),
        onProgress: progressOf(session, given.quiet || given.json),
      };
      const ended = session.terminal.progressEnds;
      if (states.length > 2) {
        const dated = dates === undefined ? options : { ...options, dates };
        return finishSeries(session, await compareSeries(states, given.out, dated).finally(ended), given);
      }
      const [from, to] = dates ?? [];
      const dated = from === undefined || to === undefined ? options : { ...options, dates: [from, to] as const };
      const { auditFile, written } = await compareFolders(given.before, given.after, given.out, dated).finally(ended);
      const compared = readStates(auditFile);
      if (!given.json && !given.quiet && compared !== null)
        session.terminal.out(`${renderStates(compared, given.lang, session.terminal)}\n`);
      const files = [auditFile, ...written.map((file) => join(given.out, file.name))].map((file) =>
        relative('.', file),
      );
      finishWith(session, auditFile, given, files, compared === null ? {} : { states: compared });
    },
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** As many dates as states, in their order and rising. */
function datesOf(written: string, states: number): readonly string[] {
  const dates = written.split(',').map((date) => date.trim());
  const isReal = (date: string) => DATE.test(date) && !Number.isNaN(Date.parse(date));
  const isRising = dates.every((date, at) => at === 0 || dates[at - 1]! <= date);
  if (dates.length === states && dates.every(isReal) && isRising) return dates;
  throw new InputError({
    expected: `${states} dates, the earliest first, such as 2019-05-20,2019-06-08`,
    found: `"${written}"`,
    where: '--dates',
    notDone: 'Nothing was compared.',
    advice: 'Give the date of each state of the list, year first.',
  });
}
