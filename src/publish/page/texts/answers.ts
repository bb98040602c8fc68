import type { Language } from '../../../model.js';
import { type AnswerTexts, en } from './answers-en.js';
import { kk } from './answers-kk.js';
import { ru } from './answers-ru.js';

export type { AnswerTexts } from './answers-en.js';

const CATALOGUE: Readonly<Record<Language, AnswerTexts>> = { en, ru, kk };

/** What the answers on the first screen say, in one language. */
export function answerTexts(language: Language): AnswerTexts {
  return CATALOGUE[language];
}
