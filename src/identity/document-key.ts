import { hashText } from './text-hash.js';

/** Shorter numbers are no document's (DR10). */
const FEWEST_SIGNS = 6;

/**
 * One number for that of a document, NaN where it is too short for one. Two documents seldom share one; their texts part them
 * where it matters.
 */
export function documentKey(text: string): number {
  if (text.length < FEWEST_SIGNS) return Number.NaN;
  // Most are digits, and quick to read.
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  if (text.length < 2 * FEWEST_SIGNS && [...text].length < FEWEST_SIGNS) return Number.NaN;
  return -((hashText(text) >>> 0) * 0x20_0000 + (hashText(`#${text}`) >>> 11));
}
