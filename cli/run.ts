import yargs, { type CommandModule } from 'yargs';
import type { Language } from '../src/index.js';
import { COMMANDS } from './command-list.js';
import { completionOf } from './session/completion.js';
import { type Command, EXIT, type Session } from './session/session.js';
import { describeIn, helpSayer, shellWords } from './terminal/help/say-help.js';
import { printable } from './terminal/printable.js';
import type { Terminal } from './terminal/terminal.js';
import { AFTER_ERRORS, ownSentence, yargsSentences } from './terminal/usage-texts.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const satisfies readonly Language[];

/** Wrong usage, told apart from our own faults: yargs reports both as plain errors. */
class UsageError extends Error {}

/** Runs one command line and returns the exit code; never exits the process and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const session: Session = { terminal, exitCode: EXIT.clean };
  const verbose = argv.includes('--verbose');
  try {
    await parser(argv, session, await commandsFor(argv, session), await completionOf(argv)).parseAsync(
      [...argv],
      {},
      (_error, _argv, output) => {
        if (output !== '') terminal.out(`${output}\n`);
      },
    );
    return session.exitCode;
  } catch (error) {
    return await reportError(error, terminal, verbose, languageOf(argv));
  }
}

/**
 * All commands, of which those that the command line may mean are loaded, and of these what they take alone: most of the program
 * belongs to one command or another, and reading all of it takes a second in which nothing is done.
 */
async function commandsFor(argv: readonly string[], session: Session): Promise<CommandModule[]> {
  return Promise.all(
    COMMANDS.map(async ({ usage, describe, load }): Promise<CommandModule> => {
      const [name = ''] = usage.split(' ');
      const listed = { command: usage, describe: helpSayer(languageOf(argv))(describe) };
      if (!argv.includes(name)) return { ...listed, handler: () => {} };
      const { builder, handler } = (await load()) as Command<object>;
      return { ...listed, builder, handler: async (given) => (await handler(given))(given, session) };
    }),
  );
}

type Completion = Awaited<ReturnType<typeof completionOf>>;

function parser(argv: readonly string[], session: Session, commands: CommandModule[], completion: Completion) {
  const say = helpSayer(languageOf(argv));
  return describeIn(yargs([...argv]), say)
    .scriptName('rollproof')
    .locale('en')
    .updateStrings({ ...yargsSentences(languageOf(argv)), ...shellWords(languageOf(argv)) })
    .usage(say('$0 COMMAND\n\nAudits voter lists. It gives leads with evidence, never verdicts.'))
    .command(commands)
    .completion(
      'completion',
      say('Print a script that completes commands, checks and files in bash or zsh'),
      completion,
    )
    .option('lang', { choices: LANGUAGES, default: 'en' as const, describe: 'Language of results' })
    .option('quiet', { type: 'boolean', default: false, describe: 'Print nothing but what was asked for' })
    .option('verbose', { type: 'boolean', default: false, describe: 'Show stack traces' })
    .demandCommand(1, 'Name a command. "rollproof audit FOLDER" does everything.')
    .recommendCommands()
    .strict()
    .version()
    .help()
    .alias('help', 'h')
    .wrap(Math.min(session.terminal.width, 110))
    .epilogue(
      say(
        'Exit codes: 0 nothing at or above --fail-on; 1 such findings; 2 wrong usage, input that cannot be audited, or more of it lost than election.yaml allows; 3 a fault of ours.',
      ),
    )
    .exitProcess(false)
    .fail((message, error) => {
      // What a command threw while it ran comes without a message; with one it is the command line that yargs did not understand.
      throw message === null ? error : new UsageError(message);
    });
}

/** The language of errors: they may come before the command line is understood. */
function languageOf(argv: readonly string[]): Language {
  const said = argv.flatMap((word, index) => {
    if (word === '--lang') return [argv[index + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return LANGUAGES.find((language) => language === said.at(-1)) ?? 'en';
}

async function reportError(thrown: unknown, terminal: Terminal, verbose: boolean, language: Language): Promise<number> {
  const { isKnown, messages } = await wordsOf(thrown, language);
  for (const message of messages)
    terminal.err(`rollproof: ${isKnown ? '' : AFTER_ERRORS[language].fault}${printable(message)}\n`);
  if (thrown instanceof UsageError) terminal.err(`${AFTER_ERRORS[language].help}\n`);
  if (verbose && thrown instanceof Error)
    terminal.err(`${printable(thrown.stack ?? '').replaceAll('\\u{000a}', '\n')}\n`);
  return isKnown ? EXIT.input : EXIT.fault;
}

/** What an error says, and whether it is the user's to mend; the types of other errors come with the program. */
async function wordsOf(thrown: unknown, language: Language): Promise<{ isKnown: boolean; messages: string[] }> {
  if (thrown instanceof UsageError) return { isKnown: true, messages: [ownSentence(thrown.message, language)] };
  const { InputError } = await import('../src/model.js');
  const { shownSentence, systemProblem } = await import('../src/api/errors.js');
  const error = thrown instanceof InputError ? thrown : (systemProblem(thrown) ?? thrown);
  if (!(error instanceof InputError))
    return { isKnown: false, messages: [error instanceof Error ? error.message : String(error)] };
  return { isKnown: true, messages: error.problems.map((problem) => shownSentence(problem, language)) };
}
