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
