import type { Language } from '../../model.js';
import { en, type PackageTexts } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

export type { PackageTexts } from './texts/en.js';

const CATALOGUE: Readonly<Record<Language, PackageTexts>> = { en, ru, kk };

/** The words of the work packages in one language. */
export function packageTexts(language: Language): PackageTexts {
  return CATALOGUE[language];
}
