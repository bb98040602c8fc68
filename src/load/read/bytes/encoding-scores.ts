import { decodeBytes } from './decode-bytes.js';
import { type EncodingName, SINGLE_BYTE } from './encoding-names.js';
import { plausiblePairs } from './plausible-words.js';

/** One candidate with the share (0 to 1) of its non-ASCII text that is plausible Cyrillic or accented Latin. */
export interface EncodingScore {
  encoding: EncodingName;
  score: number;
  text: string;
}

const PAIRS = plausiblePairs();
const TOKEN = /[A-Za-z\u0080-\uffff]+/g;
const CYRILLIC_WORD = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+$/;
/** With the letters of Serbian and Macedonian, which stand where Kazakh tables have others: a whole file may be theirs, a line is not. */
const BALKAN_WORD = /^[А-Яа-яЂђЈјЉљЊњЋћЏџЃѓЌќЅѕ]+$/;
/** With the letters of Ukrainian and Belarusian, which stand where Kazakh tables have others too; their apostrophe parts a word. */
const EASTERN_WORD = /^[А-Яа-яЁёІіЇїЄєҐґЎў]+$/;
/** Tables that are made for them. */
const EASTERN: ReadonlySet<EncodingName> = new Set(['KOI8-U', 'CP1125', 'CP866', 'mac-cyrillic']);
const ACCENTED_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/;
/** Characters of one-byte tables that stand beside words in honest text. */
const SIGNS = /[\u00a0«»№–—…„“”‘’•°§·]+/g;
/** A second encoding is believed on a line only with this score; bytes that are no text score far below. */
const PLAUSIBLE_LINE = 0.6;

/** Scores each one-byte encoding on samples of a file, best first; equal scores stay in the order of the candidates. */
export function scoreEncodings(samples: Buffer[], isFile = false): EncodingScore[] {
  const telling = tellingLines(samples);
  const scores = SINGLE_BYTE.map((encoding) => {
    const text = decodeBytes(telling, encoding);
    const isWindows = isFile && encoding === 'windows-1251';
    return { encoding, text, score: plausibility(text, isWindows, isWindows || EASTERN.has(encoding)) };
  });
  return scores.sort((a, b) => b.score - a.score);
}

/** These three differ in few letters, so that a narrow lead of one over another is enough. */
const CYRILLIC_WINDOWS: EncodingName[] = ['windows-1251', 'KZ-1048', 'PTCP154'];

/** Returns the one-byte encoding that makes words of a line, or null when none clearly does; `known` wins a tie. */
export function secondEncodingOf(line: Buffer, known: EncodingName | null): EncodingName | null {
  if (known !== null) {
    // windows-1251 reads a Kazakh letter as a Serbian one, so that such a line is always weighed anew.
    const isTelling = known === 'windows-1251' && MAYBE_KAZAKH.test(line.toString('latin1'));
    if (!isTelling && plausibility(decodeBytes(line, known)) >= 0.9) return known;
  }
  const scores = scoreEncodings([line]);
  const [best] = scores;
  if (best === undefined || best.score < PLAUSIBLE_LINE || best.encoding === 'windows-1252') return null;
  const kin = CYRILLIC_WINDOWS.includes(best.encoding) ? CYRILLIC_WINDOWS : [best.encoding];
  // A line of a Serbian or Macedonian file, which that table alone makes.
  if (known === 'windows-1251' && plausibility(decodeBytes(line, known), true) >= best.score) return known;
  const rival = scores.find((other) => !kin.includes(other.encoding) && other.text !== best.text);
  if (rival !== undefined && best.score - rival.score < 0.15) return null;
  return scores.some((other) => other.encoding === known && other.text === best.text) ? known : best.encoding;
}

/** Letters that windows-1251 has for Serbian and its neighbours, where KZ-1048 and PTCP154 have Kazakh ones. */
const FOREIGN = /[\u0402-\u0405\u0407-\u040c\u040e\u040f\u0452-\u0455\u0457-\u045c\u045e\u045f\u0490\u0491]/;

/** Says whether text read as windows-1251 holds letters that hint at Kazakh ones. */
export function hintsAtKazakh(text: string): boolean {
  return FOREIGN.test(text);
}

/** Returns the share of the non-ASCII characters of a text that stand in plausible words. */
export function plausibility(text: string, mayBeBalkan = false, mayBeEastern = mayBeBalkan): number {
  let all = 0;
  let good = 0;
  for (const [token] of text.replaceAll(SIGNS, ' ').matchAll(TOKEN)) {
    const high = countHigh(token);
    if (high === 0) continue;
    all += high;
    good += high * plausibilityOfWord(token, high, mayBeBalkan, mayBeEastern);
  }
  return all === 0 ? 0 : good / all;
}

function plausibilityOfWord(token: string, high: number, mayBeBalkan: boolean, mayBeEastern: boolean): number {
  const isOther = (mayBeBalkan && BALKAN_WORD.test(token)) || (mayBeEastern && EASTERN_WORD.test(token));
  if (CYRILLIC_WORD.test(token) || isOther) return hasPlausibleCase(token) ? shareOfPairs(token.toLowerCase()) : 0;
  // An accented letter among plain ones; a word of accented letters alone is Cyrillic read wrongly.
  return ACCENTED_WORD.test(token) && token.length > 1 && high * 2 <= token.length ? 0.9 : 0;
}

function hasPlausibleCase(token: string): boolean {
  const tail = token.slice(1);
  return tail === tail.toLowerCase() || token === token.toUpperCase();
}

function shareOfPairs(word: string): number {
  const bounded = `^${word}$`;
  let found = 0;
  for (let i = 0; i + 1 < bounded.length; i++) if (PAIRS.has(bounded.slice(i, i + 2))) found++;
  return found / (bounded.length - 1);
}

function countHigh(token: string): number {
  let count = 0;
  for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) > 127) count++;
  return count;
}

/** Bytes scored at the most of lines beyond ASCII, and again of lines with bytes that Kazakh letters have in KZ-1048 and PTCP154. */
const MOST_SCORED = 32_768;
const BEYOND_ASCII = /[\x80-\xff]/;
const MAYBE_KAZAKH = /[\x80-\x90\x9a-\x9f\xa1-\xa7\xaa\xaf\xb1-\xb7\xba\xbc-\xbf]/;

/** ASCII tells nothing, and one line in ten thousand may tell a Kazakh encoding from a Russian one. */
function tellingLines(samples: Buffer[]): Buffer {
  const kept: Buffer[] = [];
  let general = MOST_SCORED;
  let kazakh = MOST_SCORED;
  for (const sample of samples) {
    for (let at = 0; at < sample.length && general + kazakh > 0; ) {
      const found = sample.indexOf(10, at);
      const end = found < 0 ? sample.length : found + 1;
      const line = sample.subarray(at, Math.min(end, at + MOST_SCORED));
      const letters = line.toString('latin1');
      at = end;
      if (general > 0 ? !BEYOND_ASCII.test(letters) : kazakh <= 0 || !MAYBE_KAZAKH.test(letters)) continue;
      kept.push(line);
      if (general > 0) general -= line.length;
      else kazakh -= line.length;
    }
  }
  return Buffer.concat(kept);
}
