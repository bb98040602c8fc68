import { cached } from '../fold-cache.js';
import { foldName } from './fold-name.js';

const HAS_VOWEL = /[AEIOU?]/;

/** True if what stands before an ending can be a root: two letters or more, one of them a vowel (not the С of Сова). */
function canBeRoot(stem: string): boolean {
  return stem.length >= 2 && HAS_VOWEL.test(stem);
}

const POSSESSIVE = /^(.+)(OV|EV|IN)A$/;
const ADJECTIVE = /^(.+[^AEIOU])(?:AIA)$/;
// -ой is stressed -ый: Толстой, Толстая. Only where no root ends so: Цой, Той and Карабой stay.
const STRESSED_ADJECTIVE = /^(.+(?:SK|T|N|V))OI$/;

function foldWord(word: string): string {
  // All of these endings close with one of two letters, and most names with another.
  if (!word.endsWith('A') && !word.endsWith('I')) return word;
  const possessive = POSSESSIVE.exec(word);
  if (possessive !== null && canBeRoot(possessive[1] ?? '')) return word.slice(0, -1);
  const adjective = ADJECTIVE.exec(word) ?? STRESSED_ADJECTIVE.exec(word);
  const stem = adjective?.[1] ?? '';
  return stem.length >= 3 && HAS_VOWEL.test(stem) ? `${stem}I` : word;
}

/**
 * A surname folded, with gendered endings in the masculine form: -ова -ева -ина to -ов -ев -ин, -ская -ая to -ский -ый,
 * in any script, each part of a double surname by itself. Short roots stay (Сова, Нина, Рая); idempotent.
 */
export const foldSurname: (written: string) => string = cached((written) => asFoldedSurname(foldName(written)));

/** A name that is folded already, as `foldSurname` gives it: what stands in the given name's place may be a woman's surname. */
export function asFoldedSurname(folded: string): string {
  return folded.includes(' ') ? folded.split(' ').map(foldWord).join(' ') : foldWord(folded);
}

/**
 * A folded surname without -ов -ев -ин as well, for surnames that lost their ending (Сериков, Серік; domain: decree of
 * 2 April 1996 N 2923). Weak: use it to compare, never alone. Roots of fewer than three letters keep the ending.
 */
export const surnameRoot: (written: string) => string = cached((written) =>
  foldSurname(written)
    .split(' ')
    .map((word) => (word.length >= 5 && HAS_VOWEL.test(word.slice(0, -2)) ? word.replace(/(?:OV|EV|IN)$/, '') : word))
    .join(' '),
);
