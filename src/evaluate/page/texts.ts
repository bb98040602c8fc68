import type { Language } from '../../model.js';
import { type EvaluationTexts, en } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

export type { EvaluationTexts } from './texts/en.js';

const CATALOGUE: Readonly<Record<Language, EvaluationTexts>> = { en, ru, kk };

/** The words of the evaluation in one language. */
export function evaluationTexts(language: Language): EvaluationTexts {
  return CATALOGUE[language];
}
