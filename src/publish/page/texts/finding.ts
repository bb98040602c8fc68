import type { Language } from '../../../model.js';
import { en, type FindingTexts } from './finding-en.js';
import { kk } from './finding-kk.js';
import { ru } from './finding-ru.js';

export type { FindingTexts } from './finding-en.js';

const CATALOGUE: Readonly<Record<Language, FindingTexts>> = { en, ru, kk };

/** What an opened finding and a precinct's card say, in one language. */
export function findingTexts(language: Language): FindingTexts {
  return CATALOGUE[language];
}
