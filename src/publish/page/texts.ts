import type { Language } from '../../model.js';
import { en, type PageTexts } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

export type { PageTexts } from './texts/en.js';

const CATALOGUE: Readonly<Record<Language, PageTexts>> = { en, ru, kk };

/** The page's own words in one language; words about the data come with the report. */
export function pageTexts(language: Language): PageTexts {
  return CATALOGUE[language];
}
