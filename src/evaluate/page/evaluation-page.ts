import type { Language, Texts } from '../../model.js';
import { type Page, type Pages, pageIn, pagesIn } from '../../page/page.js';
import { kitWords } from '../../page/words.js';
import { evaluationTexts } from './texts.js';

/** What the page says of the audit that was evaluated: whose it is, and the names of its checks. */
export interface Audited {
  readonly election: { readonly title: Texts };
  readonly checks: readonly { readonly code: string; readonly title: Texts; readonly reason: Texts | null }[];
}

/** A page of the kit, and the audit that it is about. */
export interface EvaluationPage extends Page {
  readonly audited: Audited;
}

/** The page of an evaluation in each of its languages. */
export function evaluationPages(
  audited: Audited,
  languages: readonly [Language, ...Language[]],
): Pages<EvaluationPage> {
  return pagesIn(languages, (language) => {
    const words = { ...kitWords(language), document: evaluationTexts(language).document };
    return { ...pageIn(language, languages, words), audited };
  });
}
