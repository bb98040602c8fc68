import type { Texts } from '../../model.js';

/** A word of ours in its three languages. */
export function label(en: string, ru: string, kk: string): Texts {
  return { en, ru, kk };
}
