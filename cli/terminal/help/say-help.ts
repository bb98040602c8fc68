import type { Argv, Options } from 'yargs';
import type { Language } from '../../../src/index.js';
import { COMMAND_HELP, SHELL_HELP } from './commands.js';
import { OPTION_HELP } from './options.js';

/** A sentence of --help in a language; one that nobody has translated stays as it is. */
export function helpSayer(language: Language): (english: string) => string {
  if (language === 'en') return (english) => english;
  const at = language === 'ru' ? 0 : 1;
  return (english) => (OPTION_HELP[english] ?? COMMAND_HELP[english])?.[at] ?? english;
}

/** The words of yargs' own help; in English too, since what an earlier call in this process set would stay. */
export function shellWords(language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SHELL_HELP).map(([english, [ru, kk]]) => [english, { en: english, ru, kk }[language]]),
  );
}

/** Lets every option that is declared from here on be described in another language: commands declare theirs in English. */
export function describeIn(parser: Argv, say: (english: string) => string): Argv {
  const option = parser.option.bind(parser) as (key: string, given: Options) => Argv;
  const described = (given: Options): Options =>
    typeof given?.describe === 'string' ? { ...given, describe: say(given.describe) } : given;
  const translating = (key: string | Readonly<Record<string, Options>>, given: Options = {}): Argv => {
    if (typeof key === 'string') return option(key, described(given));
    for (const [name, own] of Object.entries(key)) option(name, described(own));
    return parser;
  };
  return Object.assign(parser, { option: translating, options: translating });
}
