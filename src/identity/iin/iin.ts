import { dayExists, digitsAt } from '../calendar.js';
import { isPlaceholder } from '../placeholder.js';
import { birthDateOfPrefix, type DigitProblem, isAllDigits, problemOfDigits, type Sex } from './iin-digits.js';
import { birthDateOfScientific, readScientific } from './iin-scientific.js';

export { iinBirthDate, iinCheckDigit, iinOfUnits, iinSex, isValidIin, type Sex } from './iin-digits.js';

/** Why a text is no valid IIN; `company` is a BIN (digit 5 is 4 to 6), `scientific` is notation that lost the serial. */
export type IinProblem = 'missing' | 'length' | 'not-digits' | 'scientific' | DigitProblem;

/** What had to be assumed to read an IIN, strongest claim first; when several apply the strongest one is given. */
export type IinRepair =
  | 'leading-zeros'
  | 'scientific-complete'
  | 'decimal-suffix'
  | 'apostrophe'
  | 'separators'
  | 'label';

/** One IIN read: `iin` is the valid 12-digit text or null; birth date (ISO) and sex come from its digits. */
export interface IinReading {
  iin: string | null;
  problem: IinProblem | null;
  repair: IinRepair | null;
  birthDate: string | null;
  sex: Sex | null;
}

/** What the number is, written before it: "ИИН 850101…", "№850101…". */
const LABEL = /^(?:иин|жсн|iin|id|№|no\.?|n)[\s.:№#-]*(?=\d)/iu;
const SPACES = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const DASHES = /[-\u2010-\u2015\u2212]+/g;
// Quotation marks and a leading "=" come from the spreadsheet idiom ="850101100121", which is an apostrophe by other means.
const APOSTROPHES = /['’‘ʼ`´′"]+|^=/g;
const DECIMAL_SUFFIX = /^(\d+)[.,]0+$/;

function unread(problem: IinProblem, birthDate: string | null = null): IinReading {
  return { iin: null, problem, repair: null, birthDate, sex: null };
}

function readTwelveDigits(digits: string, repair: IinRepair | null): IinReading {
  const problem = problemOfDigits(digits);
  if (problem !== null)
    return isCut(digits) && (problem !== 'birth-date' || digits.endsWith('000000'))
      ? unread('scientific')
      : unread(problem);
  const sex = (digits.charCodeAt(6) & 1) === 1 ? 'm' : 'f';
  return { iin: digits, problem: null, repair, birthDate: birthDateOfPrefix(digits), sex };
}

/**
 * Twelve digits that a spreadsheet has rounded and somebody has saved again: a day of birth, then zeros where century, serial and
 * check digit stood (850101000000), or all but the century's digit.
 */
function isCut(digits: string): boolean {
  return digits.endsWith('00000') && dayExists(2000, digitsAt(digits, 2, 4), digitsAt(digits, 4, 6));
}

/** Digits without their lost leading zeros: restored only when date, digit 7, check digit and the written birth date agree. */
function readShort(digits: string, birthDate: string | null): IinReading {
  if (digits.length > 12 || birthDate === null) return unread('length');
  const padded = digits.padStart(12, '0');
  if (isCut(padded) && padded.slice(0, 6) === birthDate.slice(2).replaceAll('-', '')) return unread('scientific');
  const reading = readTwelveDigits(padded, 'leading-zeros');
  return reading.birthDate === birthDate ? reading : unread('length');
}

function readDamaged(written: string, birthDate: string | null): IinReading {
  const unlabelled = written.trim().replace(LABEL, '');
  let text = unlabelled.replace(SPACES, '');
  let repair: IinRepair | null = text.length < unlabelled.length ? 'separators' : null;
  if (unlabelled.length < written.trim().length) repair = 'label';
  const bare = text.replace(APOSTROPHES, '');
  if (bare.length < text.length) repair = 'apostrophe';
  const scientific = readScientific(bare);
  if (scientific !== null && !scientific.complete) {
    return unread('scientific', birthDateOfScientific(scientific, birthDate));
  }
  // Dashes go after the exponent has been looked at: 8.5E-11 is no number of a person.
  text = scientific?.digits ?? bare.replace(DASHES, '');
  if (scientific !== null) repair = 'scientific-complete';
  else if (text.length < bare.length) repair ??= 'separators';
  if (text === '' || text.toLowerCase() === 'no' || isPlaceholder(written)) return unread('missing');
  const decimal = DECIMAL_SUFFIX.exec(text)?.[1];
  if (decimal !== undefined) {
    text = decimal;
    repair = 'decimal-suffix';
  }
  if (!isAllDigits(text)) return unread('not-digits');
  return text.length === 12 ? readTwelveDigits(text, repair) : readShort(text, birthDate);
}

/**
 * Reads an IIN as written beside a birth date (ISO or null). Spaces, dashes, apostrophes, ".0" and complete scientific
 * notation are undone and named in `repair`; leading zeros only if the birth date agrees, so never when it is null; letters
 * that look like digits (О, З) never. Birth date and sex are given for a valid IIN only, except that scientific notation
 * without its serial keeps the birth date where it can be shown (domain: government resolution 22 May 2007 N 406).
 */
export function readIin(written: string, birthDate: string | null): IinReading {
  if (written.length === 12 && isAllDigits(written)) return readTwelveDigits(written, null);
  return readDamaged(written, birthDate);
}
