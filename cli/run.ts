import yargs from 'yargs';
import { InputError, LANGUAGES, type Language, systemProblem } from '../src/index.js';
import { auditCommand } from './commands/audit.js';
import { checkCommand } from './commands/check.js';
import { compareCommand } from './commands/compare.js';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { initCommand } from './commands/init.js';
import { linkCommand } from './commands/link.js';
import { loadCommand } from './commands/load.js';
import { matchCommand } from './commands/match.js';
import { reportCommand } from './commands/report.js';
import { sampleCommand } from './commands/sample.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { EXIT, type Session } from './session/session.js';
import { printable } from './terminal/printable.js';
import type { Terminal } from './terminal/terminal.js';

/** Wrong usage, told apart from our own faults: yargs reports both as plain errors. */
class UsageError extends Error {}

/** Runs one command line and returns the exit code; never exits the process and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const session: Session = { terminal, exitCode: EXIT.clean };
  const verbose = argv.includes('--verbose');
  try {
    await parser(argv, session).parseAsync([...argv], {}, (_error, _argv, output) => {
      if (output !== '') terminal.out(`${output}\n`);
    });
    return session.exitCode;
  } catch (error) {
    return reportError(error, terminal, verbose, languageOf(argv));
  }
}

function parser(argv: readonly string[], session: Session) {
  return yargs([...argv])
    .scriptName('rollproof')
    .locale('en')
    .usage('$0 COMMAND\n\nAudits voter lists. It gives leads with evidence, never verdicts.')
    .command(auditCommand(session))
    .command(compareCommand(session))
    .command(initCommand(session))
    .command(validateCommand(session))
    .command(loadCommand(session))
    .command(linkCommand(session))
    .command(checkCommand(session))
    .command(reportCommand(session))
    .command(verifyCommand(session))
    .command(matchCommand(session))
    .command(evaluateCommand(session))
    .command(explainCommand(session))
    .command(sampleCommand(session))
    .completion('completion', 'Print a script that completes commands in bash or zsh')
    .option('lang', { choices: ['en', 'ru', 'kk'] as const, default: 'en' as const, describe: 'Language of results' })
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
      'Exit codes: 0 nothing at or above --fail-on; 1 such findings; 2 wrong usage, input that cannot be audited, or more of it lost than election.yaml allows; 3 a fault of ours.',
    )
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(message);
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

function reportError(thrown: unknown, terminal: Terminal, verbose: boolean, language: Language): number {
  const error = thrown instanceof InputError ? thrown : (systemProblem(thrown) ?? thrown);
  const known = error instanceof InputError || error instanceof UsageError;
  for (const message of messagesOf(error, language)) {
    terminal.err(`rollproof: ${known ? '' : 'a fault of ours: '}${printable(message)}\n`);
  }
  if (error instanceof UsageError) terminal.err('Run the command with --help to see what it takes.\n');
  if (verbose && thrown instanceof Error)
    terminal.err(`${printable(thrown.stack ?? '').replaceAll('\\u{000a}', '\n')}\n`);
  return known ? EXIT.input : EXIT.fault;
}

function messagesOf(error: unknown, language: Language): readonly string[] {
  if (error instanceof InputError) return error.problems.map((problem) => problem.sentence(language));
  return [error instanceof Error ? error.message : String(error)];
}
