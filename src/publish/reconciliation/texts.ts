import type { Language } from '../../model.js';
import { en, type ReconciliationTexts } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

export type { ReconciliationTexts } from './texts/en.js';

const CATALOGUE: Readonly<Record<Language, ReconciliationTexts>> = { en, ru, kk };

/** The words of the table of recomputed figures in one language. */
export function reconciliationTexts(language: Language): ReconciliationTexts {
  return CATALOGUE[language];
}
