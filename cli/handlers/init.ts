import { copyFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { initFolder, settingsSchemaPath } from '../../src/api/folder.js';
import type { Doubt, Language } from '../../src/index.js';
import type { Session } from '../session/session.js';
import { printable } from '../terminal/printable.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';

/** What `init` is told. */
export interface InitArguments {
  folder: string;
  yes: boolean;
  schema: boolean;
  lang: Language;
  quiet: boolean;
}

/** `init FOLDER`: look at a folder and write an election.yaml. */
export async function runInit(given: InitArguments, session: Session): Promise<void> {
  const { ask } = session.terminal;
  const decide = given.yes || ask === undefined ? {} : { decide: (doubt: Doubt) => answer(session, doubt, given.lang) };
  const draft = await initFolder(given.folder, { language: given.lang, ...decide });
  const schema = join(given.folder, 'election.schema.json');
  if (given.schema && !existsSync(schema)) copyFileSync(settingsSchemaPath(), schema);
  if (given.quiet) return;
  const texts = TERMINAL_TEXTS[given.lang];
  const left = draft.files.filter(
    ({ description, settings }) => description.problem !== null && settings.ignore !== true,
  );
  session.terminal.out(`${texts.written} ${printable(relative('.', draft.path))}\n${texts.initDoubts(draft.doubts)}\n`);
  for (const { description } of left)
    for (const line of (description.problemIn?.[given.lang] ?? '').split('\n'))
      session.terminal.out(`  ${printable(line)}\n`);
}

/** Asks until a number of a choice is given; an empty line, and the end of input, take the first. */
function answer({ terminal }: Session, { path, question, choices }: Doubt, language: Language): number {
  const lines = choices.map((choice, index) => `  ${index + 1}  ${printable(choice[language])}\n`);
  terminal.err(`${path === '' ? '' : `${printable(path)}: `}${question[language]}\n${lines.join('')}`);
  for (;;) {
    const said = terminal.ask?.('[1] > ')?.trim() ?? '';
    if (said === '') return 0;
    const number = Number(said);
    if (Number.isInteger(number) && number >= 1 && number <= choices.length) return number - 1;
  }
}
