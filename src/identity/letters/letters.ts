import { KIND, KINDS, TABLE_SIZE, UNITS, UPPER } from './letter-table.js';
import { resolveLookAlikes } from './look-alike.js';

const CONSONANTS = 'BDFGHJKLMNPRSTVZ';
/** Letters of other scripts, and the marks by which some of them write vowels: without these राजेश and रजेश would be one name. */
const UNKNOWN_LETTER = /^[\p{L}\p{M}]$/u;
/** Accents, the points that Hebrew and Arabic seldom write, and the dot that Indian scripts put under borrowed sounds. */
const DROPPED_SIGN =
  /^(?:[\p{Script=Inherited}\p{Cf}’‘′ـ\u093c\u09bc\u0a3c]|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Cyrillic}])$/u;
/** Letters that one Arabic or Persian hand writes for another's. */
const ARABIC: Readonly<Record<string, string>> = {
  ...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ؤ: 'و', ک: 'ك', ة: 'ه' },
};

function upperAt(text: string, i: number): string {
  const code = text.charCodeAt(i);
  const upper = code < TABLE_SIZE ? (UPPER[code] ?? 0) : 0;
  return upper === 0 ? '' : String.fromCharCode(upper);
}

/** A skeleton that ends in S with that S made SH, and no second SH behind another. */
function softenLast(folded: string): string {
  return folded.endsWith('SHS') ? folded.slice(0, -1) : `${folded}H`;
}

/** Adds one unit to a skeleton so that the result is again its own fold: no doubled letter, DJ is J, SCH and SHCH are SH. */
function append(folded: string, unit: string, keepDoubled: boolean): string {
  const last = folded.charAt(folded.length - 1);
  if (unit === 'J' && last === 'D') return folded.endsWith('JD') ? folded.slice(0, -1) : `${folded.slice(0, -1)}J`;
  if (last === 'S' && (unit === 'CH' || unit === 'SH')) return softenLast(folded);
  if (unit === 'CH' && folded.endsWith('SH')) return folded;
  if (keepDoubled) return folded + unit;
  if (unit.length === 2 && folded.endsWith(unit)) return folded;
  return last === unit.charAt(0) ? folded + unit.slice(1) : folded + unit;
}

/** Latin letters whose sound depends on their neighbours: the unit and how many characters it takes. */
function readLatin(text: string, i: number, unit: string, folded: string): { unit: string; taken: number } {
  const next = upperAt(text, i + 1);
  switch (unit) {
    case 'S':
      if (next === 'H') return { unit: 'SH', taken: 2 };
      return next === 'C' && upperAt(text, i + 2) === 'H' ? { unit: 'SH', taken: 3 } : { unit, taken: 1 };
    case 'Z':
      return next === 'H' ? { unit: 'J', taken: 2 } : { unit, taken: 1 };
    case 'G':
    case 'K':
      return next === 'H' ? { unit, taken: 2 } : { unit, taken: 1 };
    case 'C':
      if (next === 'H') return { unit: 'CH', taken: 2 };
      // The apostrophe alphabet of 2017 wrote ч as c'.
      if ("'’ʼ".includes(text.charAt(i + 1)) && i + 1 < text.length) return { unit: 'CH', taken: 2 };
      return { unit: next === 'E' || next === 'I' || next === 'Y' ? 'TS' : 'K', taken: 1 };
    case 'X':
      // Alexey and Oxana are Алексей and Оксана; otherwise x is х, as in Axmet.
      return { unit: folded.endsWith('E') || folded.endsWith('O') ? 'KS' : 'K', taken: 1 };
    case 'Y':
      if (next === 'E') return { unit: '', taken: 1 };
      if (next === 'O' && folded !== '' && CONSONANTS.includes(folded.charAt(folded.length - 1))) {
        return { unit: 'E', taken: 2 };
      }
      return { unit: 'I', taken: 1 };
    default:
      return { unit, taken: 1 };
  }
}

/** Й before Е, Ё or Э, doubled or not, is written by some and not by others: Йерлан, Ерлан. */
function isSilentShortI(text: string, i: number, code: number): boolean {
  if (code !== 0x419 && code !== 0x439) return false;
  let next = i + 1;
  while (upperAt(text, next) === 'Й') next += 1;
  return 'ЕЁЭ'.includes(upperAt(text, next) || '-');
}

function foldPrepared(text: string, keepDoubled: boolean): string {
  let folded = '';
  let wordBegins = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let kind: number = code < TABLE_SIZE ? (KINDS[code] ?? KIND.unknown) : KIND.unknown;
    let unit = code < TABLE_SIZE ? (UNITS[code] ?? '') : '';
    if (kind === KIND.unknown) {
      unit = String.fromCodePoint(text.codePointAt(i) ?? 0);
      i += unit.length - 1;
      kind = DROPPED_SIGN.test(unit) ? KIND.dropped : UNKNOWN_LETTER.test(unit) ? KIND.digit : KIND.separator;
    } else if (kind === KIND.latin) {
      const read = readLatin(text, i, unit, wordBegins ? '' : folded);
      unit = read.unit;
      i += read.taken - 1;
    }
    if (kind === KIND.separator) wordBegins = true;
    if (kind === KIND.separator || kind === KIND.dropped || unit === '' || isSilentShortI(text, i, code)) continue;
    if (wordBegins && folded !== '') folded += ' ';
    wordBegins = false;
    folded = kind === KIND.latin || kind === KIND.cyrillic ? append(folded, unit, keepDoubled) : folded + unit;
  }
  return folded;
}

/** NFC and upper case for texts outside the plain Cyrillic and Latin letters; Latin and Greek letters with marks lose them. */
function prepareRare(text: string): string {
  const composed = text.normalize('NFC').toUpperCase().normalize('NFC');
  return composed
    .replace(/[\u1e00-\u1eff\u0386-\u03ce\u1f00-\u1fff]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u0622-\u06cc]/g, (letter) => ARABIC[letter] ?? letter);
}

/**
 * The ASCII skeleton of a text, without a cache and without judging placeholders: words of letters A to Z, digits and '?',
 * parted by single spaces. With `keepDoubled` doubled letters stay, for endings that meet the same letter (Серіккызы).
 */
export function foldLetters(text: string, keepDoubled = false): string {
  let cyrillic = false;
  let latin = false;
  let rare = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < TABLE_SIZE ? KINDS[code] : KIND.unknown;
    if (kind === KIND.cyrillic) cyrillic = true;
    else if (kind === KIND.latin) latin = true;
    else if (kind === KIND.unknown || (kind === KIND.dropped && code >= 0x300 && code < 0x370)) rare = true;
  }
  let prepared = rare ? prepareRare(text) : text;
  if (rare || (cyrillic && latin)) prepared = resolveLookAlikes(prepared);
  return foldPrepared(prepared, keepDoubled);
}
