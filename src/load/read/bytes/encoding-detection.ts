import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodingFound } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { type EncodingName, encodingNamed } from './encoding-names.js';
import { type EncodingScore, scoreEncodings } from './encoding-scores.js';
import { encodingByNames, readsAsBaltic, readsAsDos, readsAsLatin2 } from './encodings-elsewhere.js';

/** An encoding and how many bytes of byte order mark stand before the text. */
export interface Detection {
  found: EncodingFound & { encoding: EncodingName };
  bomLength: number;
}

const BOMS: [EncodingName, number[]][] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** The bytes of a file that its encoding is judged by: the head, and whole lines from further on. */
export interface ByteSample {
  head: Buffer;
  more: Buffer[];
  /** The head is all there is, so that it cannot end in half a character. */
  isWhole: boolean;
}

/** What was found of a whole file, for a part of it that begins further down. */
export function knownEncoding(found: EncodingFound): Detection {
  return { found: { ...found, encoding: encodingNamed(found.encoding) }, bomLength: 0 };
}

/** Finds the encoding of a file by a sample of its bytes; a given one is obeyed. */
export function detectEncoding(sample: ByteSample, given?: string): Detection {
  const { head } = sample;
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
  if (given !== undefined) {
    const encoding = encodingNamed(given);
    return { found: { encoding, evidence: 'given', certain: true }, bomLength: bomOf(bom, encoding) };
  }
  if (bom !== undefined) {
    const [encoding, mark] = bom;
    return { found: { encoding, evidence: `byte order mark of ${encoding}`, certain: true }, bomLength: mark.length };
  }
  const found = utf16WithoutMark(head) ?? utf8(sample) ?? oneByte(sample);
  return { found, bomLength: 0 };
}

function bomOf(bom: [EncodingName, number[]] | undefined, encoding: EncodingName): number {
  if (bom === undefined) return 0;
  const [marked, mark] = bom;
  if (marked === encoding) return mark.length;
  return 0;
}

/** Says whether bytes look like UTF-16, with a byte order mark or without. */
export function looksLikeUtf16(head: Buffer): boolean {
  const isMarked = BOMS.some(([encoding, mark]) => encoding !== 'UTF-8' && mark.every((byte, i) => head[i] === byte));
  return isMarked || utf16WithoutMark(head) !== null;
}

/** In UTF-16 the high bytes of digits, delimiters and Cyrillic are 0 and 4, and stand at every other place. */
function utf16WithoutMark(head: Buffer): Detection['found'] | null {
  const size = Math.min(head.length & ~1, 65_536);
  if (size < 4) return null;
  const counts = [0, 0];
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) {
    const byte = head[i] ?? 0;
    if (byte === 0 || byte === 4) counts[i & 1] = (counts[i & 1] ?? 0) + 1;
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  }
  for (const [side, encoding] of [
    [1, 'UTF-16LE'],
    [0, 'UTF-16BE'],
  ] as const) {
    const share = (counts[side] ?? 0) / (size / 2);
    const hasZeros = (zeros[side] ?? 0) > 0 && (zeros[1 - side] ?? 0) * 20 < (zeros[side] ?? 0);
    if (share > 0.8 && hasZeros) {
      const evidence = `no byte order mark; ${percent(share)} of ${side === 1 ? 'odd' : 'even'} bytes are 0 or 4, as high bytes of Cyrillic and digits are`;
      return { encoding, evidence, certain: false };
    }
  }
  return null;
}

function utf8({ head, more, isWhole }: ByteSample): Detection['found'] | null {
  const sample = [isWhole ? head : withoutCutCharacter(head), ...more];
  const size = sample.reduce((sum, part) => sum + part.length, 0).toLocaleString('en');
  if (sample.every((part) => isAscii(part))) {
    return { encoding: 'UTF-8', evidence: `no byte order mark; nothing but ASCII in ${size} bytes`, certain: false };
  }
  if (sample.every((part) => isUtf8(part))) {
    return { encoding: 'UTF-8', evidence: `no byte order mark; ${size} bytes are valid UTF-8`, certain: true };
  }
  const { valid, invalid } = countLines(sample);
  if (valid * 10 < invalid || valid === 0) return null;
  const evidence = `no byte order mark; of the lines beyond ASCII ${valid} are valid UTF-8 and ${invalid} are not`;
  return { encoding: 'UTF-8', evidence, certain: false };
}

function countLines(sample: Buffer[]): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (const part of sample) {
    for (let at = 0; at < part.length; ) {
      const found = part.indexOf(10, at);
      const end = found < 0 ? part.length : found + 1;
      const line = part.subarray(at, end);
      if (!isAscii(line)) {
        if (isUtf8(line)) valid++;
        else invalid++;
      }
      at = end;
    }
  }
  return { valid, invalid };
}

/** Names of so many lines show a table of DOS. */
const DOS_SAMPLE = 65_536;

function oneByte({ head, more }: ByteSample): Detection['found'] {
  const named = encodingByNames(head);
  if (named !== null) {
    return {
      encoding: named,
      evidence: `${notUtf8(head)}; names of columns that ${named} alone makes`,
      certain: false,
    };
  }
  if (readsAsDos(decodeBytes(head.subarray(0, DOS_SAMPLE), 'windows-1252'))) {
    const evidence = `${notUtf8(head)}; ü, ä, ö, é or ñ of DOS, which windows-1252 reads as signs between letters`;
    return { encoding: 'CP850', evidence, certain: false };
  }
  const scores = scoreEncodings([head, ...more], true);
  const best = scores[0];
  if (best === undefined || best.score === 0) {
    return { encoding: 'windows-1251', evidence: `${notUtf8(head)}; no decoding makes words`, certain: false };
  }
  if (best.encoding === 'windows-1252' && readsAsLatin2(best.text)) {
    const evidence = `${notUtf8(head)}; letters of Polish, Serbian and their neighbours, which windows-1252 reads as ±, ¶, ¹ and ¾`;
    return { encoding: 'ISO-8859-2', evidence, certain: false };
  }
  if (best.encoding === 'windows-1252' && readsAsBaltic(best.text)) {
    const evidence = `${notUtf8(head)}; š and ž of Lithuanian, Latvian and Estonian, which windows-1252 reads as ð and þ`;
    return { encoding: 'windows-1257', evidence, certain: false };
  }
  if (best.encoding === 'windows-1252' && readsAsCentralEuropean(best.text)) {
    const evidence = `${notUtf8(head)}; letters of Czech, Polish, Romanian and their neighbours, which windows-1252 reads as signs or as è, æ, ð`;
    return { encoding: 'windows-1250', evidence, certain: false };
  }
  if (best.encoding === 'windows-1252' && readsAsTurkish(best.text)) {
    const evidence = `${notUtf8(head)}; ı, ş and ğ of Turkish, which windows-1252 reads as ý, þ and ð`;
    return { encoding: 'windows-1254', evidence, certain: false };
  }
  const same = scores.filter((other) => other !== best && other.text === best.text).map((other) => other.encoding);
  const rival = scores.find((other) => other.text !== best.text);
  const margin = best.score - (rival?.score ?? 0);
  return {
    encoding: best.encoding,
    evidence: evidenceOf(head, best, rival, same),
    certain: best.score >= 0.6 && margin >= 0.2,
  };
}

/** š and ž stand at one place in both tables; č, ć, đ, ě, ř and ů do not, and neither do ł, ą, ş and ż. */
const CARON = /[šžŠŽ]/;
const BESIDE_CARON = /[èæðìøùïÈÆÐÌØÙÏ]/;
/** Letters of languages that are written in windows-1252. */
const WESTERN = /[çêëîûñãõåœÇÊËÎÛÑÃÕÅŒ]/;
const SIGN_IN_WORD = /\p{L}[³¹º¿£¥¯ª]\p{L}/gu;
/** One sign within a word may be a slip. */
const FEWEST_SIGNS = 3;

/** Whether a text read as windows-1252 is one of windows-1250. */
function readsAsCentralEuropean(text: string): boolean {
  if (CARON.test(text) && BESIDE_CARON.test(text) && !WESTERN.test(text)) return true;
  return (text.match(SIGN_IN_WORD) ?? []).length >= FEWEST_SIGNS;
}

/** Letters of Icelandic, which alone has ý, þ and ð in windows-1252. */
const ICELANDIC = /[áéíóúæÁÉÍÓÚÆ]/;

/** Whether a text read as windows-1252 is one of windows-1254. */
function readsAsTurkish(text: string): boolean {
  return /[þðÞÐ]/.test(text) && !ICELANDIC.test(text) && (text.match(/[ýþðÝÞÐ]/g) ?? []).length >= FEWEST_SIGNS;
}

function evidenceOf(head: Buffer, best: EncodingScore, rival: EncodingScore | undefined, same: string[]): string {
  const parts = ['no byte order mark', notUtf8(head)];
  const next = rival === undefined ? '' : `, next ${rival.encoding} ${rival.score.toFixed(2)}`;
  parts.push(`${best.encoding} scores ${best.score.toFixed(2)}${next}`);
  if (same.length > 0) parts.push(`${same.join(' and ')} would read the sample the same`);
  return parts.join('; ');
}

function notUtf8(head: Buffer): string {
  const at = firstInvalid(head);
  return at < 0 ? 'not UTF-8 in a later sample' : `not UTF-8 at byte ${(at + 1).toLocaleString('en')}`;
}

/** Halves the sample until the byte is found at which it ceases to be UTF-8; -1 when it does not. */
function firstInvalid(bytes: Buffer): number {
  if (isUtf8(withoutCutCharacter(bytes))) return -1;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(withoutCutCharacter(bytes.subarray(0, middle)))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Leaves out a character that the end of the sample cuts in two. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
