import type { Language } from '../src/model.js';
import { en, type WebTexts } from './texts-en.js';
import { kk } from './texts-kk.js';
import { ru } from './texts-ru.js';

export type { WebTexts };

/** What the page says, in each language. */
export const TEXTS: Readonly<Record<Language, WebTexts>> = { en, ru, kk };
