import { InputError, type Texts } from '../model.js';
import { FILE_WORDS, NOT_LOADED } from './settings-texts.js';

/** What is wrong with settings, in every language. */
export interface SettingsProblem {
  readonly expected: Texts;
  readonly found: Texts;
  readonly advice: Texts;
}

/** The error of a problem at a place of a file of settings. */
export function settingsError(where: string, problem: SettingsProblem): InputError {
  return InputError.at(where, { ...problem, notDone: NOT_LOADED });
}

/** The error of a file of settings that is none. */
export function fileProblem(where: string, found: Texts, advice: Texts): InputError {
  return settingsError(where, { expected: FILE_WORDS.expected, found, advice });
}

/** A text that is one in every language, such as a name or a number. */
export function same(text: string): Texts {
  return { en: text, ru: text, kk: text };
}
