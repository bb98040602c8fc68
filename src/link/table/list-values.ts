import { foldAddress, foldName, foldSurname, patronymicRoot, readDate, SOME_CENTURY } from '../../identity/index.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** True if a column needs the Kazakh and Russian fold: some of its values hold a Cyrillic letter. */
export function isCyrillic(cells: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(cells.length / 5000));
  for (let i = 0; i < cells.length; i += step) if (CYRILLIC.test(cells[i]!)) return true;
  return false;
}

const NOTHING = new Set(['', 'NULL', 'NONE', 'NA', 'N A', 'NAN', 'UNKNOWN', 'UNK', 'NOT KNOWN', 'NOT STATED']);

/** Apostrophes and accents; not the marks by which Indian and other scripts write vowels. */
const ACCENT =
  /['’ʼ]|(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** A Latin text in comparable form: upper case, marks dropped, only letters and digits, words parted by one space. */
export function plainText(written: string): string {
  const plain = written
    .toUpperCase()
    .normalize('NFKD')
    .replace(/ß/g, 'SS')
    .replace(/Ł/g, 'L')
    .replace(/[ĐÐ]/g, 'D')
    .replace(/Ø/g, 'O')
    .replace(ACCENT, '')
    .replace(/[^\p{L}\p{M}\p{N}?]+/gu, ' ')
    .trim();
  return NOTHING.has(plain) ? '' : plain;
}

/** True if the names of a Latin list hold letters that other lists write as two (Müller, Mueller; Sørensen, Soerensen). */
export function hasUmlauts(cells: readonly string[]): boolean {
  return cells.some((cell) => /[äöüøæœ]/iu.test(cell));
}

/** A name of a list with umlauts: ä, ae and a are one letter, and so the others. */
function withoutUmlauts(written: string): string {
  return plainText(written.replace(/[øæœå]/giu, (letter) => ONE_LETTER[letter.toLowerCase()]!)).replace(
    /([AOU])E/g,
    '$1',
  );
}
const ONE_LETTER: Readonly<Record<string, string>> = { ø: 'O', æ: 'A', œ: 'O', å: 'A' };

const PARTICLES = new Set(
  'VON VAN VOM ZU ZUR ZUM DER DEN DE DEL DI DA DO DOS DAS DU LA LE LAS LOS TER TEN TE AF AL EL BIN IBN FON'.split(' '),
);

/** True for a word that stands before surnames and is left out by many a list: von, de la, ван. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A surname without its particles, as long as something else is left of it. */
function withoutParticles(surname: string): string {
  if (!surname.includes(' ')) return surname;
  const kept = surname.split(' ').filter((word) => !isParticle(word));
  return kept.length === 0 ? surname : kept.join(' ');
}

/** The spelling of the names of a list, by which they are made comparable. */
export interface NameSpelling {
  readonly cyrillic: boolean;
  readonly umlauts: boolean;
}

/** How a name is made comparable: by the fold that joins Kazakh, Russian and Latin spellings, or plainly in a Latin list. */
export function comparableName(
  kind: 'surname' | 'given_name' | 'patronymic',
  { cyrillic, umlauts }: NameSpelling,
): (written: string) => string {
  const plain = umlauts ? withoutUmlauts : plainText;
  if (!cyrillic) return kind === 'surname' ? (written) => withoutParticles(plain(written)) : plain;
  return kind === 'surname' ? foldSurname : kind === 'patronymic' ? patronymicRoot : foldName;
}

/** How other text is made comparable. An e-mail address keeps its parts as words. */
export function comparableText(cyrillic: boolean): (written: string) => string {
  return cyrillic ? foldAddress : plainText;
}

/** Only letters and digits, for numbers of documents, telephones and houses; leading zeros count. */
export function comparableNumber(written: string): string {
  const plain = plainText(written).replace(/ /g, '');
  return /^\?*$/.test(plain) ? '' : plain.replace(/\.0$/, '');
}

const EIGHT = /^(\d{4})(\d{2})(\d{2})$/;
const DASHED = /^(\d{4})-(\d{2})-(\d{2})/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const YEAR = /^(\d{4})$/;

export type DateOrder = 'dmy' | 'mdy';

/** A date as YYYY-MM-DD. Impossible days stay as written, since they are compared and not believed; unknown parts are 00. */
export function comparableDate(written: string, order: DateOrder): string {
  const text = written.trim();
  const whole = EIGHT.exec(text) ?? DASHED.exec(text);
  if (whole !== null) return `${whole[1]}-${whole[2]}-${whole[3]}`;
  const month = YEAR_MONTH.exec(text);
  if (month !== null) return `${month[1]}-${month[2]!.padStart(2, '0')}-00`;
  const year = YEAR.exec(text);
  if (year !== null) return `${year[1]}-00-00`;
  // A day that the order of the list makes impossible stands in the other one.
  return readIn(text, order) ?? readIn(text, order === 'dmy' ? 'mdy' : 'dmy') ?? '';
}

/** Dates are compared here with each other: years of two digits need one century, whichever it is. */
function readIn(text: string, order: DateOrder): string | null {
  return readDate(text, { order, century: SOME_CENTURY }).date;
}

/** The order of day and month that reads more of a column; day first where both read as many. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const step = Math.max(1, Math.floor(cells.length / 5000));
  let dmy = 0;
  let mdy = 0;
  for (let i = 0; i < cells.length; i += step) {
    if (readIn(cells[i]!, 'dmy') !== null) dmy += 1;
    if (readIn(cells[i]!, 'mdy') !== null) mdy += 1;
  }
  return mdy > dmy ? 'mdy' : 'dmy';
}

/** A date from three cells; a part that is no number is unknown. */
export function dateOfParts(year: string, month: string, day: string): string {
  const number = (cell: string, digits: number) =>
    /^\d+(?:\.0)?$/.test(cell.trim()) ? String(Number(cell)).padStart(digits, '0') : '';
  const parts = [number(year, 4) || '0000', number(month, 2) || '00', number(day, 2) || '00'];
  return parts.join('-') === '0000-00-00' ? '' : parts.join('-');
}
