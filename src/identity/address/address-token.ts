import { KIND, KINDS, TABLE_SIZE } from '../letters/letter-table.js';
import { foldLetters } from '../letters/letters.js';
import { ORDINAL_ENDINGS, TYPE_WORDS, type TypeWord } from './address-words.js';

/** One token of an address with its place in the written text: [start, end), the dot of an abbreviation included. */
export interface AddressToken {
  kind: 'word' | 'number' | 'type' | 'break';
  start: number;
  end: number;
  /** Folded word; of a number the first part, as house numbers are compared: 12A, 12/1. */
  fold: string;
  /** The number behind a dash: the flat of 12-45; '' if there is none. */
  second: string;
  type: TypeWord | null;
  /** Written with nothing but a hyphen behind the word before: the 2 of Самал-2. */
  glued: boolean;
  ordinal: boolean;
  dotted: boolean;
}

interface KnownWord {
  fold: string;
  type: TypeWord | null;
}

const KNOWN_LIMIT = 65_536;
const knownWords = new Map<string, KnownWord>();

function lookUp(word: string): KnownWord {
  const hit = knownWords.get(word);
  if (hit !== undefined) return hit;
  const known = { fold: foldLetters(word), type: TYPE_WORDS.get(word.normalize('NFC').toLowerCase()) ?? null };
  if (knownWords.size >= KNOWN_LIMIT) knownWords.clear();
  knownWords.set(word, known);
  return known;
}

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (i >= text.length) return KIND.separator;
  if (code < TABLE_SIZE) return KINDS[code] ?? KIND.separator;
  // Letters of other scripts are kept; dashes, quotation marks and thin spaces of the punctuation block part words.
  return code >= 0x1e00 && (code < 0x2000 || code > 0x2e7f) ? KIND.unknown : KIND.separator;
}

function isLetterAt(text: string, i: number): boolean {
  const kind = kindAt(text, i);
  return kind === KIND.cyrillic || kind === KIND.latin || kind === KIND.wildcard || kind === KIND.unknown;
}

function endOfLetters(text: string, start: number): number {
  let i = start;
  while (isLetterAt(text, i) || (i > start && i < text.length && kindAt(text, i) === KIND.dropped)) i++;
  return i;
}

function endOfDigits(text: string, start: number): number {
  let i = start;
  while (kindAt(text, i) === KIND.digit) i++;
  return i;
}

function token(kind: AddressToken['kind'], start: number, end: number, fold: string): AddressToken {
  return { kind, start, end, fold, second: '', type: null, glued: false, ordinal: false, dotted: false };
}

/** End of an abbreviation of two parts (р-н, с.о., ш/а) that begins at `start`, with its type; null if there is none. */
function readCompound(text: string, start: number, end: number): { end: number; type: TypeWord } | null {
  if (end - start > 3 || !'-/.‑–'.includes(text.charAt(end) || ' ')) return null;
  const from = text.charAt(end) === '.' && text.charAt(end + 1) === ' ' ? end + 2 : end + 1;
  const to = endOfLetters(text, from);
  if (to === from || to - from > 3) return null;
  const type = lookUp(`${text.slice(start, end)}-${text.slice(from, to)}`).type;
  return type === null ? null : { end: to, type };
}

function readWord(text: string, start: number): AddressToken {
  let end = endOfLetters(text, start);
  const compound = readCompound(text, start, end);
  const known = compound === null ? lookUp(text.slice(start, end)) : { fold: '', type: compound.type };
  end = compound?.end ?? end;
  const read = token(known.type === null ? 'word' : 'type', start, end, known.fold);
  read.type = known.type;
  if (text.charAt(end) === '.') {
    read.dotted = true;
    read.end++;
  }
  return read;
}

/** A letter that belongs to the house number at `end`: 12А, 12-А, 12/А, and 12 А unless the letter is an abbreviation. */
function letterOfHouse(text: string, end: number): number {
  const spaced = text.charAt(end) === ' ';
  const at = isLetterAt(text, end) ? end : end + 1;
  if (at > end && !' -/‑–'.includes(text.charAt(end) || '.')) return -1;
  if (!isLetterAt(text, at) || isLetterAt(text, at + 1) || kindAt(text, at + 1) === KIND.digit) return -1;
  if (text.charAt(at) === '?') return -1;
  if (!spaced) return at;
  const next = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  if (text.charAt(at + 1) === '.' || kindAt(text, next) === KIND.digit) return -1;
  return 'абвгдежзabcdefgh'.includes(text.charAt(at).toLowerCase()) ? at : -1;
}

function readOrdinal(text: string, end: number): number {
  const from = '-‑–'.includes(text.charAt(end) || ' ') ? end + 1 : end;
  const to = endOfLetters(text, from);
  return to > from && ORDINAL_ENDINGS.has(text.slice(from, to).toLowerCase()) ? to : -1;
}

function readNumber(text: string, start: number): AddressToken {
  let end = endOfDigits(text, start);
  const read = token('number', start, end, '');
  const parts = [text.slice(start, end)];
  const ordinalEnd = readOrdinal(text, end);
  if (ordinalEnd > 0) return { ...read, end: ordinalEnd, fold: parts[0] ?? '', ordinal: true };
  for (;;) {
    const letter = letterOfHouse(text, end);
    if (letter > 0) {
      parts.push(foldLetters(text.charAt(letter)));
      end = letter + 1;
    }
    const mark = text.charAt(end);
    if (mark === '' || !'/-‑–\\'.includes(mark) || kindAt(text, end + 1) !== KIND.digit) break;
    parts.push(mark === '/' || mark === '\\' ? '/' : '-');
    const next = endOfDigits(text, end + 1);
    parts.push(text.slice(end + 1, next));
    end = next;
  }
  const whole = parts.join('');
  const dash = whole.indexOf('-');
  return {
    ...read,
    end,
    fold: dash < 0 ? whole : whole.slice(0, dash),
    second: dash < 0 ? '' : whole.slice(dash + 1).replaceAll('-', '/'),
  };
}

/** Postcodes of letters and figures, which are neither house nor flat: SW1A 1AA, K1A 0B1, 1012 AB behind a comma, 01310-100. */
const POSTCODES =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?= ?(?:$|[,;\n]))|\b\d{5}-\d{3,4}\b|(?<=^ |, ?)\d{4} [A-Z]{2}(?= )/g;

const blanks = (text: string): string => ' '.repeat(text.length);

/** The tokens of an address in order; commas, semicolons and line breaks are breaks, other punctuation parts words. */
export function readAddressTokens(written: string): AddressToken[] {
  const text = written.replace(POSTCODES, blanks);
  const tokens: AddressToken[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = kindAt(text, i);
    let read: AddressToken | null = null;
    if (kind === KIND.digit) {
      read = readNumber(text, i);
      const before = tokens.at(-1);
      read.glued = before?.kind === 'word' && before.end === i - 1 && '-‑–'.includes(text.charAt(i - 1));
    } else if (isLetterAt(text, i)) read = readWord(text, i);
    else if (',;\n'.includes(text.charAt(i))) read = token('break', i, i + 1, '');
    if (read !== null) tokens.push(read);
    i = read?.end ?? i + 1;
  }
  return tokens;
}
