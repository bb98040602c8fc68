import type { RawColumn } from './raw-columns.js';

/** Of the records with both, so many hold the given name in the whole one too, where it is one. */
const MOST_HELD = 0.8;

/**
 * "Name, Vorname", "Naam, Voornamen": beside a column of given names that of whole names holds surnames, unless its cells hold the
 * given names too.
 */
export function withSurnames(columns: readonly RawColumn[]): readonly RawColumn[] {
  const of = (role: RawColumn['role']) => columns.find((column) => column.role === role);
  const [whole, given] = [of('full_name'), of('given_name')];
  if (whole === undefined || given === undefined || of('surname') !== undefined) return columns;
  let both = 0;
  let held = 0;
  for (let i = 0; i < whole.codes.length; i += 1) {
    const [name, part] = [whole.values[whole.codes[i]!], given.values[given.codes[i]!]];
    if (name === undefined || part === undefined) continue;
    both += 1;
    if (isPart(name, part)) held += 1;
  }
  if (both > 0 && held >= both * MOST_HELD) return columns;
  return columns.map((column) => (column === whole ? { ...column, role: 'surname' } : column));
}

function isPart(name: string, given: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && wordsOf(given).some((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
