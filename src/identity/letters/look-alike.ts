import { KIND, KINDS } from './letter-table.js';

const CYRILLIC_TWINS = 'АВЕКМНОРСТХУІҺаекмнорстхуіһ';
const LATIN_TWINS = 'ABEKMHOPCTXYIHaekmhopctxyih';

const TO_LATIN = new Map([...CYRILLIC_TWINS].map((letter, i) => [letter, LATIN_TWINS.charAt(i)]));
// Built backwards so that the first pair wins where one Latin letter has two twins: H is Н before it is Һ.
const TO_CYRILLIC = new Map([...LATIN_TWINS].map((letter, i) => [letter, CYRILLIC_TWINS.charAt(i)] as const).reverse());
// A small h looks like һ, not like н.
TO_CYRILLIC.set('h', 'һ');

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

function replaceLetters(word: string, twins: ReadonlyMap<string, string>): string {
  let replaced = '';
  for (const letter of word) replaced += twins.get(letter) ?? letter;
  return replaced;
}

function kindOf(letter: string): number | undefined {
  return KINDS[letter.codePointAt(0) ?? 0];
}

/**
 * One word with its letters in one script. A script is possible if every letter of the other has a twin in it (СЕРГЕЙ with
 * Latin C and E can only be Cyrillic); if both or neither are possible the majority decides, and Cyrillic when even.
 */
function resolveWord(word: string): string {
  // Only letters of the fold's table count: a letter that folds to itself must not change how a folded word is read.
  const letters = [...word];
  const cyrillic = letters.filter((letter) => kindOf(letter) === KIND.cyrillic);
  const latin = letters.filter((letter) => kindOf(letter) === KIND.latin);
  if (cyrillic.length === 0 || latin.length === 0) return word;
  const canBeCyrillic = latin.every((letter) => TO_CYRILLIC.has(letter));
  const canBeLatin = cyrillic.every((letter) => TO_LATIN.has(letter));
  const toCyrillic = canBeCyrillic === canBeLatin ? cyrillic.length >= latin.length : canBeCyrillic;
  return replaceLetters(word, toCyrillic ? TO_CYRILLIC : TO_LATIN);
}

/** The text with look-alike letters of words that mix Cyrillic and Latin put into one script; other words stay as they are. */
export function resolveLookAlikes(text: string): string {
  return text.replace(WORD, resolveWord);
}

/** Every Cyrillic letter that looks like a Latin one as that one: in numbers of papers nobody sees which of both was typed. */
export function inLatinTwins(text: string): string {
  return /\p{Script=Cyrillic}/u.test(text) ? replaceLetters(text, TO_LATIN) : text;
}

/** The words, as written and in order, that mix Cyrillic and Latin letters; parts of a hyphenated word count apart. */
export function mixedScriptWords(written: string): string[] {
  let cyrillic = false;
  let latin = false;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 0x400 && code < 0x530) cyrillic = true;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin = true;
    else if (code >= 0xc0 && code < 0x250) latin = true;
  }
  if (!cyrillic || !latin) return [];
  const words = written.match(WORD) ?? [];
  return words.filter((word) => word.match(CYRILLIC) !== null && word.match(LATIN) !== null);
}
