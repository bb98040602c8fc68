import { cached } from '../fold-cache.js';
import { foldLetters } from '../letters/letters.js';
import { isPlaceholder } from '../placeholder.js';

/** A folded text without what is no name: words of '?' only. */
export function withoutWildWords(folded: string): string {
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
export const foldName: (written: string) => string = cached((written) =>
  isPlaceholder(written) || /^\d+$/.test(written.trim()) ? '' : withoutWildWords(foldLetters(written)),
);
