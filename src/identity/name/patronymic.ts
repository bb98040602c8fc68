import { cached } from '../fold-cache.js';
import type { Sex } from '../iin/iin-digits.js';
import { foldLetters } from '../letters/letters.js';
import { foldName } from './fold-name.js';

// Longest first where one ends another: -инична before -ична, -ович before -ич.
const ENDINGS: readonly (readonly [ending: string, sex: Sex])[] = [
  ['INICHNA', 'f'],
  ['ICHNA', 'f'],
  ['OVNA', 'f'],
  ['EVNA', 'f'],
  ['KIZI', 'f'],
  ['OVICH', 'm'],
  ['EVICH', 'm'],
  ['ICH', 'm'],
  ['OGLI', 'm'],
  ['OGLU', 'm'],
  ['UULU', 'm'],
  ['ULI', 'm'],
  // -қызы, -оғлы and -ұлы whose Kazakh letter an encoding has lost.
  ['?IZI', 'f'],
  ['O?LI', 'm'],
  ['?LI', 'm'],
];
const SHORTEST_ROOT = 2;

interface Patronymic {
  root: string;
  sex: Sex | null;
}

/** Root and sex by the ending; doubled letters are still there, because Серіккызы has its K twice and Сергеевич its E. */
function splitEnding(written: string): Patronymic {
  const letters = foldLetters(written, true);
  for (const [ending, sex] of ENDINGS) {
    if (!letters.endsWith(ending)) continue;
    const root = letters.slice(0, -ending.length).trimEnd();
    if (root.length >= SHORTEST_ROOT || root === '') return { root, sex };
  }
  return { root: letters, sex: null };
}

/** Final -й and -ий are lost before Russian endings (Абай, Абаевич; Юрий, Юрьевич): three letters must remain. */
function normaliseRoot(root: string): string {
  return root.length > 3 && root.endsWith('I') ? root.slice(0, -1) : root;
}

/**
 * The root of a patronymic, folded and without -ович -евич -ич -овна -евна -ична -ұлы -қызы -оғлы and their spellings,
 * joined or apart, in any script; '' when missing or nothing but an ending. Болатович, Болатұлы, Bolatuly and Болат give
 * BOLAT (domain: decree of 2 April 1996 N 2923; Code on Marriage art. 194).
 */
export const patronymicRoot: (written: string) => string = cached((written) => {
  if (foldName(written) === '') return '';
  return normaliseRoot(foldName(splitEnding(written).root));
});

/** Sex that the ending of a patronymic shows, or null if it has none of the endings. */
export function patronymicSex(written: string): Sex | null {
  return foldName(written) === '' ? null : splitEnding(written).sex;
}
