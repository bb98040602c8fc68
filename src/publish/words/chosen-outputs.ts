import { InputError, oneOf } from '../../model.js';
import { OUTPUTS, type OutputName, PACKAGE_LEVELS, type PackageLevel } from './output-names.js';

/**
 * The outputs that words of a command line name: `csv` all files of that kind, `findings.csv` or `findings` one of them; a comma serves
 * as well as a second word. Throws an InputError where a word names none.
 */
export function outputsNamed(words: readonly string[]): readonly OutputName[] {
  const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
  const named = wanted
    .filter((word) => word !== '')
    .flatMap((word) => {
      const found = OUTPUTS.filter((name) => name === word || kindOf(name) === word || name.split('.')[0] === word);
      return found.length === 0
        ? unknown('--format', [...new Set(OUTPUTS.flatMap((name) => [kindOf(name), name]))], word)
        : found;
    });
  return OUTPUTS.filter((name) => named.includes(name));
}

/** The level of work packages that a word names; without a word, the TECs. Throws an InputError where it names none. */
export function packageLevelNamed(word: string): PackageLevel {
  const level = PACKAGE_LEVELS.find((each) => each === (word === '' ? 'tec' : word.toLowerCase()));
  return level ?? unknown('--packages', PACKAGE_LEVELS, word);
}

function kindOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function unknown(where: string, names: readonly string[], found: string): never {
  throw InputError.at(where, {
    expected: oneOf(names),
    found: { en: `"${found}"`, ru: `«${found}»`, kk: `«${found}»` },
    notDone: { en: 'Nothing was written.', ru: 'Ничего не записано.', kk: 'Ештеңе жазылған жоқ.' },
    advice: { en: 'Correct the word.', ru: 'Исправьте слово.', kk: 'Сөзді түзетіңіз.' },
  });
}
