import type { Language, Texts } from '../model.js';
import { mergeLanguages } from './merge-languages.js';
import { type Figures, figuresIn } from './numbers.js';
import { Safe } from './template.js';
import type { KitWords } from './words.js';

/** The words that the kit itself puts on a page, and the name of what the page is. */
export interface PageWords extends KitWords {
  readonly document: string;
}

/** One page in one language: its words, and how it writes numbers and days. A room adds what its own parts need. */
export interface Page<Words extends PageWords = PageWords> {
  /** The language that these words and figures are in. */
  readonly language: Language;
  /** The language that the page opens in, and all that it can be read in. */
  readonly primary: Language;
  readonly languages: readonly Language[];
  readonly words: Words;
  readonly figures: Figures;
  /** The part of a text of three languages that this page is in. */
  say(texts: Texts): string;
}

/** The same page in each of its languages, for pieces that are written in all of them and merged. */
export type Pages<Kind extends Page = Page> = readonly [Kind, ...Kind[]];

/** A page in one of its languages, of which the first is the one that it opens in. */
export function pageIn<Words extends PageWords>(
  language: Language,
  languages: readonly [Language, ...Language[]],
  words: Words,
): Page<Words> {
  return {
    language,
    primary: languages[0],
    languages,
    words,
    figures: figuresIn(language),
    // No line ends between a number and its per cent sign.
    say: (texts) => texts[language].replace(/(\d) %/g, '$1\u00a0%'),
  };
}

/** Makes a page in each language, of which the first is the one that it opens in. */
export function pagesIn<Kind extends Page>(
  languages: readonly [Language, ...Language[]],
  make: (language: Language) => Kind,
): Pages<Kind> {
  const [first, ...others] = languages;
  return [make(first), ...others.map(make)];
}

/** Writes one piece in every language of the page and merges them. */
export function inLanguages<Kind extends Page>(pages: Pages<Kind>, write: (page: Kind) => Safe): Safe {
  const [first, ...others] = pages;
  const own = write(first);
  if (others.length === 0) return own;
  const markups = new Map([[first.language, own.markup]]);
  for (const page of others) markups.set(page.language, write(page).markup);
  return new Safe(mergeLanguages(markups));
}
