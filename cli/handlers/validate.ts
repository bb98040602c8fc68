import { join, relative } from 'node:path';
import { keepCorrections, keysOf, readCorrectionKeys, validateFiles } from '../../src/api/validate.js';
import type { Language, Loss, Validation } from '../../src/index.js';
import { today } from '../session/check-choices.js';
import { isTooLittle } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import type { Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { renderLosses } from '../terminal/losses.js';
import { jsonText, printable } from '../terminal/printable.js';
import { layOut } from '../terminal/table.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';
import { renderUnreadFiles } from '../terminal/unread-files.js';

/** What `validate` is told. */
export interface ValidateArguments {
  files: string[];
  out: string;
  settings?: string;
  profile?: string;
  previous?: string;
  lang: Language;
  reveal: boolean;
  mask: boolean;
  json: boolean;
  quiet: boolean;
}

/** `validate FILE…`: what a commission runs before an election, on lists alone. */
export async function runValidate(given: ValidateArguments, session: Session): Promise<void> {
  const onProgress = progressOf(session, given.quiet || given.json);
  // Before the work: a mistyped directory should not cost it.
  const before = given.previous === undefined ? null : await readCorrectionKeys(given.previous);
  const { settings, profile } = given;
  const options = {
    ...(settings === undefined ? {} : { settings }),
    ...(profile === undefined ? {} : { profile }),
    today: today(),
    mask: given.mask,
    onProgress,
  };
  const validation = await validateFiles(given.files, options).finally(session.terminal.progressEnds);
  const written = await keepCorrections(validation.corrections, given.out, {
    language: given.lang,
    shown: given.mask ? 'none' : given.reveal ? 'all' : 'own',
  });
  const files = written.map(({ name }) => relative('.', join(given.out, name)));
  const outcome = {
    lists: validation.files,
    ...countsOf(validation, given.lang),
    ...(before === null ? {} : { previous: comparison(validation, before) }),
    files,
  };
  if (given.json) session.terminal.out(jsonText(outcome));
  else if (!given.quiet) session.terminal.out(render(outcome, given.lang));
  const isFound = validation.corrections.length > 0;
  const accounting = { files: Array(validation.files), loaded: validation.loaded };
  const isTooMuchLost = isTooLittle({ losses: validation.losses, accounting });
  session.exitCode = isTooMuchLost ? EXIT.input : isFound ? EXIT.findings : EXIT.clean;
}

interface Outcome {
  readonly lists: number;
  readonly read: number;
  readonly loaded: number;
  readonly set_aside: number;
  readonly rejected: number;
  readonly profile: string;
  readonly polling_day: string | null;
  readonly unread: Validation['unread'];
  readonly losses: readonly Loss[];
  readonly corrections: number;
  readonly by: readonly { readonly code: string; readonly problem: string; readonly records: number }[];
  readonly previous?: { readonly mended: number; readonly left: number; readonly new: number };
  readonly files: readonly string[];
}

function countsOf(
  { read, loaded, setAside, rejected, profile, pollingDay, unread, losses, corrections }: Validation,
  language: Language,
): Omit<Outcome, 'files' | 'previous' | 'lists'> {
  const by = new Map<string, { code: string; problem: string; records: number }>();
  for (const { code, problem, said, records } of corrections) {
    const key = `${code}\u0000${problem.en}`;
    const row = by.get(key) ?? { code, problem: said[language], records: 0 };
    row.records += records;
    by.set(key, row);
  }
  const counts = { read, loaded, set_aside: setAside, rejected };
  const accounting = { ...counts, profile, polling_day: pollingDay, losses };
  const sorted = [...by.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : b.records - a.records));
  return { ...accounting, unread, corrections: corrections.length, by: sorted };
}

function comparison({ corrections }: Validation, before: ReadonlySet<string>) {
  const now = new Set(keysOf(corrections));
  const left = [...now].filter((key) => before.has(key)).length;
  return { mended: [...before].filter((key) => !now.has(key)).length, left, new: now.size - left };
}

function render(outcome: Outcome, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const number = (value: number) => value.toLocaleString(language);
  const rows = outcome.by.map(({ code, problem, records }) => [`  ${code}`, number(records), problem]);
  const accounting = { files: Array(outcome.lists), loaded: outcome.loaded };
  const parts = [
    `${renderLosses({ losses: outcome.losses, accounting }, language)}${texts.profile}: ${outcome.profile}${outcome.polling_day === null ? `; ${texts.noPollingDay}` : ''}`,
    texts.accounting(
      number(outcome.read),
      number(outcome.loaded),
      number(outcome.set_aside),
      number(outcome.rejected),
      number(outcome.lists),
    ),
    ...(outcome.unread.length === 0 ? [] : [renderUnreadFiles(outcome.unread, language).trimEnd()]),
    outcome.corrections === 0
      ? texts.nothingToCorrect
      : `${texts.toCorrect(number(outcome.corrections))}\n${layOut(rows, [1])}`,
  ];
  if (outcome.previous !== undefined) {
    const { mended, left, new: fresh } = outcome.previous;
    parts.push(texts.sincePrevious(number(mended), number(left), number(fresh)));
  }
  if (outcome.files.length > 0)
    parts.push(`${texts.written}\n${outcome.files.map((file) => `  ${printable(file)}`).join('\n')}`);
  return `${parts.join('\n')}\n`;
}
