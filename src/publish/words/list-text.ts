import type { Language } from '../../model.js';
import { MOST_NAMED_IN_A_SENTENCE } from '../constants.js';
import { wordsOf } from './labels.js';

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** A list that SQL joined by commas ("138, 139"), in their order, as a sentence has it: "138 and 139"; of a long one the first, and how many more. */
export function listText(joined: string, language: Language): string {
  const items = joined.split(', ').sort(byNumber);
  const named = items.length > MOST_NAMED_IN_A_SENTENCE + 1 ? items.slice(0, MOST_NAMED_IN_A_SENTENCE) : items;
  const { and, andMore } = wordsOf(language).numbers;
  if (named.length < items.length) return `${named.join(', ')} ${andMore(items.length - named.length)}`;
  return named.length < 2 ? joined : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
}
