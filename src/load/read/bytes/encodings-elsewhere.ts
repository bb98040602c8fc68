import { headerConcepts } from '../../../identity/index.js';
import { decodeBytes } from './decode-bytes.js';
import type { EncodingName } from './encoding-names.js';

/** Tables of scripts of their own, whose texts are read as words of other letters in any other table. */
const SCRIPTS: readonly (readonly [encoding: EncodingName, letters: RegExp])[] = [
  ['windows-1253', /\p{Script=Greek}{3}/u],
  ['windows-1255', /\p{Script=Hebrew}{2}/u],
  ['windows-1256', /\p{Script=Arabic}{2}/u],
];
/** Names of columns, which stand at the beginning. */
const HEAD = 4096;
const FEWEST_NAMES = 2;

/** The table of a script in which the beginning of a file has names of columns that are known; null where none has. */
export function encodingByNames(head: Buffer): EncodingName | null {
  const beginning = head.subarray(0, HEAD);
  const named = SCRIPTS.map(([encoding, letters]) => {
    const cells = decodeBytes(beginning, encoding).split(/[;,|\t\r\n"]+/);
    return {
      encoding,
      names: cells.filter((cell) => letters.test(cell) && headerConcepts(cell.trim()).length > 0).length,
    };
  });
  return named.find(({ names }) => names >= FEWEST_NAMES)?.encoding ?? null;
}

/** š and ž of Lithuanian, Latvian and Estonian as windows-1252 reads them, and their vowels and soft letters. */
const BALTIC_CARON = /[ðþÐÞ]/;
const BALTIC = /[ëâîûàèøòïìËÂÎÛÀÈØÒÏÌ]/g;
/** Icelandic has ð and þ, and these; Croatian has š and ž at places of their own; Romanian has ă beside its þ. */
const ICELANDIC = /[éóúýÉÓÚÝ]/g;
const ELSEWHERE = /[šžŠŽãÃº]/;

/** Whether a text read as windows-1252 is one of windows-1257. */
export function readsAsBaltic(text: string): boolean {
  const count = (letters: RegExp) => (text.match(letters) ?? []).length;
  return BALTIC_CARON.test(text) && !ELSEWHERE.test(text) && count(BALTIC) > 2 * count(ICELANDIC);
}

/** Letters of ISO-8859-2 that windows-1252 reads as signs; windows-1250 has none of them within a word. */
const SIGN_OF_LATIN2 = /\p{L}[±¶¼¦¬]\p{L}|\p{L}[±¶¼](?!\p{L})|(?<!\p{L})[¡¦¬]\p{L}/gu;
/** š, ž, Š and Ž there, where windows-1250 has ą, ľ and two signs that stand in no word. */
const CARON_OF_LATIN2 = /\p{L}[¹¾]|(?<!\p{L})[¹¾©®]\p{L}|\p{L}[©®]\p{L}/gu;
/** č, ć and đ, which both tables have at one place; ł, ę and ż belong to Polish, which has no š. */
const BESIDE_CARON = /[èæðÈÆÐ]/;
const POLISH = /[³ê¿£Ê¯]/;
/** What windows-1250 has where ISO-8859-2 has no letters. */
const WINDOWS_ALONE = /[ŠšŽžŒœŸ]/;
const FEWEST_SIGNS = 3;

/** Whether a text read as windows-1252 is one of ISO-8859-2, as Polish, Serbian or Croatian offices wrote it. */
export function readsAsLatin2(text: string): boolean {
  if (WINDOWS_ALONE.test(text)) return false;
  const count = (letters: RegExp) => (text.match(letters) ?? []).length;
  if (count(SIGN_OF_LATIN2) >= FEWEST_SIGNS) return true;
  return count(CARON_OF_LATIN2) >= FEWEST_SIGNS && BESIDE_CARON.test(text) && !POLISH.test(text);
}

/** ü, ä, ö, é and ñ of the tables of DOS between plain letters, as windows-1252 reads them. */
const LETTER_OF_DOS = /[A-Za-z][\u0081„”‚¤][a-z]/g;

/** Whether a text read as windows-1252 is one of CP850, as old programs of Western Europe write it. */
export function readsAsDos(text: string): boolean {
  return (text.match(LETTER_OF_DOS) ?? []).length >= FEWEST_SIGNS;
}
