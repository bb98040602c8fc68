import { foldAddress } from '../../identity/index.js';

/** Words of a written address that read as `words` in the form for comparison; `words` themselves where none do. */
export function writtenWords(address: string, words: string): string {
  const pieces = [...address.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: piece, index }) => [index, index + piece.length] as const,
  );
  for (let length = 1; length <= pieces.length; length += 1)
    for (let i = 0; i + length <= pieces.length; i += 1) {
      const written = address.slice(pieces[i]![0], pieces[i + length - 1]![1]);
      if (foldAddress(written) === words) return written;
    }
  return words;
}
