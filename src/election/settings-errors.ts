import { InputError, type InputProblem, LANGUAGES, type Language, type Texts } from '../model.js';
import { FILE_WORDS, NOT_LOADED } from './settings-texts.js';

/** What is wrong with settings, in every language. */
export interface SettingsProblem {
  readonly expected: Texts;
  readonly found: Texts;
  readonly advice: Texts;
}

/** The error of a problem at a place of a file of settings. */
export function settingsError(where: string, { expected, found, advice }: SettingsProblem): InputError {
  const inLanguage = (language: Language): InputProblem => ({
    where,
    expected: expected[language],
    found: found[language],
    notDone: NOT_LOADED[language],
    advice: advice[language],
  });
  return new InputError(
    inLanguage('en'),
    Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])),
  );
}

/** The error of a file of settings that is none. */
export function fileProblem(where: string, found: Texts, advice: Texts): InputError {
  return settingsError(where, { expected: FILE_WORDS.expected, found, advice });
}

/** A text that is one in every language, such as a name or a number. */
export function same(text: string): Texts {
  return { en: text, ru: text, kk: text };
}
