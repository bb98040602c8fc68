import { cached } from '../fold-cache.js';
import { foldLetters } from '../letters/letters.js';

const PLACEHOLDERS = new Set(
  ['нет', 'жоқ', 'none', 'null', 'отсутствует', 'неизвестно', 'белгісіз'].map((w) => foldLetters(w)),
);
// N/A and Б/О (no patronymic) are two words once the stroke is gone, so they are known by their text.
const SHORT_PLACEHOLDERS = new Set(['N A', 'B O']);

/** A folded text without what is no name: words of '?' only, and words that say there is none. */
export function withoutPlaceholder(folded: string): string {
  if (PLACEHOLDERS.has(folded) || SHORT_PLACEHOLDERS.has(folded)) return '';
  if (!folded.includes('?')) return folded;
  return folded
    .split(' ')
    .filter((word) => /[^?]/.test(word))
    .join(' ');
}

/**
 * One comparable form of a name for Kazakh, Russian and Latin spellings: upper-case ASCII skeleton, doubled letters once,
 * signs dropped, words parted by one space, '?' inside a word kept as a wildcard; '' for blank or placeholder cells.
 * Idempotent. Letters of other scripts are kept as they are (domain: section 3).
 */
export const foldName: (written: string) => string = cached((written) => withoutPlaceholder(foldLetters(written)));
