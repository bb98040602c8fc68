import { join, relative } from 'node:path';
import { compareFolders, compareSeries, readStates } from '../../src/api/compare.js';
import type { Language } from '../../src/index.js';
import { InputError, inThree } from '../../src/model.js';
import { engineOf, parametersOf, selectionOf, today } from '../session/check-choices.js';
import type { CheckArguments } from '../session/check-options.js';
import type { FailOn } from '../session/fail-on.js';
import { finishSeries } from '../session/finish-series.js';
import { finishWith } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import { reportSetOptionsOf } from '../session/report-choices.js';
import type { ReportSetArguments } from '../session/report-options.js';
import type { Session } from '../session/session.js';
import { renderStates } from '../terminal/states/states.js';

/** What `compare` is told. */
export interface CompareArguments extends CheckArguments, ReportSetArguments {
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
export async function runCompare(given: CompareArguments, session: Session): Promise<void> {
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
  const files = [auditFile, ...written.map((file) => join(given.out, file.name))].map((file) => relative('.', file));
  finishWith(session, auditFile, given, files, compared === null ? {} : { states: compared });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** As many dates as states, in their order and rising. */
function datesOf(written: string, states: number): readonly string[] {
  const dates = written.split(',').map((date) => date.trim());
  const isReal = (date: string) => DATE.test(date) && !Number.isNaN(Date.parse(date));
  const isRising = dates.every((date, at) => at === 0 || dates[at - 1]! <= date);
  if (dates.length === states && dates.every(isReal) && isRising) return dates;
  throw InputError.at('--dates', {
    expected: inThree(
      `${states} dates, the earliest first, such as 2019-05-20,2019-06-08`,
      `даты от ранней к поздней, числом ${states}, например 2019-05-20,2019-06-08`,
      `ертесінен бастап ${states} күн, мысалы 2019-05-20,2019-06-08`,
    ),
    found: inThree(`"${written}"`, `«${written}»`, `«${written}»`),
    notDone: inThree('Nothing was compared.', 'Ничего не сопоставлено.', 'Ештеңе салыстырылған жоқ.'),
    advice: inThree(
      'Give the date of each state of the list, year first.',
      'Укажите дату каждого состояния списка, начиная с года.',
      'Тізімнің әр күйінің күнін жылынан бастап көрсетіңіз.',
    ),
  });
}
