import { decodeBytes } from './decode-bytes.js';
import { type EncodingName, SINGLE_BYTE } from './encoding-names.js';
import { plausiblePairs } from './plausible-words.js';

/** One candidate with the share (0 to 1) of its non-ASCII text that is plausible Russian, Kazakh or accented Latin. */
export interface EncodingScore {
  encoding: EncodingName;
  score: number;
  text: string;
}

const PAIRS = plausiblePairs();
const TOKEN = /[A-Za-z\u0080-\uffff]+/g;
const CYRILLIC_WORD = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+$/;
const ACCENTED_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/;
/** Characters of one-byte tables that stand beside words in honest text. */
const SIGNS = /[\u00a0«»№–—…„“”‘’•°§·]+/g;
/** A second encoding is believed on a line only with this score; bytes that are no text score far below. */
const PLAUSIBLE_LINE = 0.6;

/** Scores each one-byte encoding on a sample, best first; equal scores stay in the order of the candidates. */
export function scoreEncodings(sample: Buffer): EncodingScore[] {
  const high = aroundHighBytes(sample);
  const scores = SINGLE_BYTE.map((encoding) => {
    const text = decodeBytes(high, encoding);
    return { encoding, text, score: plausibility(text) };
  });
  return scores.sort((a, b) => b.score - a.score);
}

/** Returns the one-byte encoding that makes words of a line, or null when none clearly does; `known` is tried first. */
export function secondEncodingOf(line: Buffer, known: EncodingName | null): EncodingName | null {
  if (known !== null && plausibility(decodeBytes(line, known)) >= PLAUSIBLE_LINE) return known;
  const [best, ...others] = scoreEncodings(line);
  if (best === undefined || best.score < PLAUSIBLE_LINE || best.encoding === 'windows-1252') return null;
  const rival = others.find((other) => other.text !== best.text);
  return rival !== undefined && best.score - rival.score < 0.15 ? null : best.encoding;
}

/** Returns the share of the non-ASCII characters of a text that stand in plausible words. */
export function plausibility(text: string): number {
  let all = 0;
  let good = 0;
  for (const [token] of text.replaceAll(SIGNS, ' ').matchAll(TOKEN)) {
    const high = countHigh(token);
    if (high === 0) continue;
    all += high;
    good += high * plausibilityOfWord(token, high);
  }
  return all === 0 ? 0 : good / all;
}

function plausibilityOfWord(token: string, high: number): number {
  if (CYRILLIC_WORD.test(token)) return hasPlausibleCase(token) ? shareOfPairs(token.toLowerCase()) : 0;
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

/** ASCII tells nothing, so only lines with other bytes are scored, up to 64 KB of them. */
function aroundHighBytes(sample: Buffer): Buffer {
  const kept: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < sample.length && size < 65_536; ) {
    const found = sample.indexOf(10, at);
    const end = found < 0 ? sample.length : found + 1;
    const line = sample.subarray(at, Math.min(end, at + 65_536));
    if (line.some((byte) => byte > 127)) {
      kept.push(line);
      size += line.length;
    }
    at = end;
  }
  return Buffer.concat(kept);
}
