import type { Language } from '../../../model.js';
import { en, type MatchPageTexts } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

const CATALOGUE: Readonly<Record<Language, MatchPageTexts>> = { en, ru, kk };

/** The words of the page of a matching in one language. */
export function matchPageTexts(language: Language): MatchPageTexts {
  return CATALOGUE[language];
}
