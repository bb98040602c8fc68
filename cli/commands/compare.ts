import { join, relative } from 'node:path';
import { compareFolders, InputError, type Language, readStates } from '../../src/index.js';
import {
  CHECK_OPTIONS,
  type CheckArguments,
  engineOf,
  parametersOf,
  selectionOf,
  today,
} from '../session/check-options.js';
import { type FailOn, failOnOption, finishWith } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import { REPORT_OPTIONS, type ReportSetArguments, reportSetOptionsOf } from '../session/report-options.js';
import type { Command, Session } from '../session/session.js';
import { renderStates } from '../terminal/states.js';

interface CompareArguments extends CheckArguments, ReportSetArguments {
  before: string;
  after: string;
  out: string;
  dates?: string;
  lang: Language;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  failOn: FailOn;
}

/** `compare BEFORE AFTER`: who stayed, was corrected, moved, left and came between two states of a list. */
export function compareCommand(session: Session): Command<CompareArguments> {
  return {
    builder: (yargs) =>
      yargs
        .positional('before', { type: 'string', demandOption: true, describe: 'Folder or file of the earlier state' })
        .positional('after', { type: 'string', demandOption: true, describe: 'Folder or file of the later state' })
        .option('out', {
          type: 'string',
          default: 'rollproof-changes',
          describe: 'Directory for the audit file and reports',
        })
        .option('dates', {
          type: 'string',
          requiresArg: true,
          describe: 'Dates of both states, 2019-05-20,2019-06-08; by default those in their names',
        })
        .options(REPORT_OPTIONS)
        .option('replace', { type: 'boolean', default: false, describe: 'Start over after an interruption' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
        .option('fail-on', failOnOption)
        .options(CHECK_OPTIONS)
        .example('$0 compare lists-2019-05-20 lists-2019-06-08', 'what changed between the two dates')
        .example('$0 compare may.csv june.csv --out changes --lang ru', 'two files, in Russian'),
    handler: async (given) => {
      const dates = given.dates === undefined ? {} : { dates: datesOf(given.dates) };
      const options = {
        language: given.lang,
        ...reportSetOptionsOf(given),
        ...dates,
        replace: given.replace,
        selection: selectionOf(given),
        parameters: parametersOf(given),
        ...engineOf(given),
        today: today(),
        onProgress: progressOf(session, given.quiet || given.json),
      };
      const { auditFile, written } = await compareFolders(given.before, given.after, given.out, options).finally(
        session.terminal.progressEnds,
      );
      const states = readStates(auditFile);
      if (!given.json && !given.quiet && states !== null)
        session.terminal.out(`${renderStates(states, given.lang, session.terminal)}\n`);
      const files = [auditFile, ...written.map((file) => join(given.out, file.name))].map((file) =>
        relative('.', file),
      );
      finishWith(session, auditFile, given, files, states === null ? {} : { states });
    },
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

function datesOf(written: string): readonly [string, string] {
  const [from = '', to = '', ...others] = written.split(',').map((date) => date.trim());
  const isReal = (date: string) => DATE.test(date) && !Number.isNaN(Date.parse(date));
  if (others.length === 0 && isReal(from) && isReal(to) && from <= to) return [from, to];
  throw new InputError({
    expected: 'two dates, the earlier first, such as 2019-05-20,2019-06-08',
    found: `"${written}"`,
    where: '--dates',
    notDone: 'Nothing was compared.',
    advice: 'Give the date of each state of the list, year first.',
  });
}
