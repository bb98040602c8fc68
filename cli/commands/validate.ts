import { join, relative } from 'node:path';
import type { CommandModule } from 'yargs';
import {
  keyOf,
  type Language,
  readCorrectionKeys,
  type Validation,
  validateFiles,
  writeCorrections,
} from '../../src/index.js';
import type { Session } from '../session/session.js';
import { EXIT, progressOf } from '../session/session.js';
import { printable } from '../terminal/printable.js';
import { layOut } from '../terminal/table.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';

interface ValidateArguments {
  files: string[];
  out: string;
  profile: string;
  previous?: string;
  lang: Language;
  reveal: boolean;
  json: boolean;
  quiet: boolean;
}

/** `validate FILE…`: what a commission runs before an election, on lists alone. */
export function validateCommand(session: Session): CommandModule<object, ValidateArguments> {
  return {
    command: 'validate <files..>',
    describe: 'Validate lists before an election; writes a corrections file for each office',
    builder: (yargs) =>
      yargs
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Voter lists, and precincts.csv if at hand',
        })
        .option('out', { type: 'string', default: 'corrections', describe: 'Directory for the corrections files' })
        .option('profile', {
          type: 'string',
          default: 'kz-2019',
          describe: 'Built-in profile whose dates and limits hold',
        })
        .option('previous', {
          type: 'string',
          describe: 'Directory of an earlier validation: say what is mended, left and new',
        })
        .option('reveal', { type: 'boolean', default: false, describe: 'Write personal data unmasked' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the outcome as JSON' })
        .example('$0 validate district.csv', 'exit code 0: nothing to correct; 1: see corrections/')
        .example(
          '$0 validate district.csv --previous corrections --out corrections-2',
          'what has been mended since',
        ) as never,
    handler: async (given) => {
      const onProgress = progressOf(session, given.quiet || given.json);
      const validation = await validateFiles(given.files, { profile: given.profile, onProgress }).finally(
        session.terminal.progressEnds,
      );
      const before = given.previous === undefined ? null : await readCorrectionKeys(given.previous);
      const written = await writeCorrections(validation.corrections, given.out, {
        language: given.lang,
        reveal: given.reveal,
      });
      const files = written.map(({ name }) => relative('.', join(given.out, name)));
      const outcome = {
        lists: given.files.length,
        ...countsOf(validation, given.lang),
        ...(before === null ? {} : { previous: comparison(validation, before) }),
        files,
      };
      if (given.json) session.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
      else if (!given.quiet) session.terminal.out(render(outcome, given.lang));
      session.exitCode = validation.corrections.length === 0 ? EXIT.clean : EXIT.findings;
    },
  };
}

interface Outcome {
  readonly lists: number;
  readonly read: number;
  readonly loaded: number;
  readonly set_aside: number;
  readonly rejected: number;
  readonly corrections: number;
  readonly by: readonly { readonly code: string; readonly problem: string; readonly records: number }[];
  readonly previous?: { readonly mended: number; readonly left: number; readonly new: number };
  readonly files: readonly string[];
}

function countsOf(
  { read, loaded, setAside, rejected, corrections }: Validation,
  language: Language,
): Omit<Outcome, 'files' | 'previous' | 'lists'> {
  const by = new Map<string, { code: string; problem: string; records: number }>();
  for (const { code, problem } of corrections) {
    const key = `${code}\u0000${problem.en}`;
    const row = by.get(key) ?? { code, problem: problem[language], records: 0 };
    row.records += 1;
    by.set(key, row);
  }
  return { read, loaded, set_aside: setAside, rejected, corrections: corrections.length, by: [...by.values()] };
}

function comparison({ corrections }: Validation, before: ReadonlySet<string>) {
  const now = new Set(corrections.map(keyOf));
  const left = [...now].filter((key) => before.has(key)).length;
  return { mended: [...before].filter((key) => !now.has(key)).length, left, new: now.size - left };
}

function render(outcome: Outcome, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const number = (value: number) => value.toLocaleString(language);
  const rows = outcome.by.map(({ code, problem, records }) => [`  ${code}`, number(records), problem]);
  const parts = [
    texts.accounting(
      number(outcome.read),
      number(outcome.loaded),
      number(outcome.set_aside),
      number(outcome.rejected),
      number(outcome.lists),
    ),
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
