import type { Language } from '../../model.js';
import { en, type PictureTexts } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

export type { PictureTexts } from './texts/en.js';

const CATALOGUE: Readonly<Record<Language, PictureTexts>> = { en, ru, kk };

/** The words of the pictures in one language. */
export function pictureTexts(language: Language): PictureTexts {
  return CATALOGUE[language];
}
