import { foldAddress, foldName, foldSurname, patronymicRoot, readDate } from '../../identity/index.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** True if a column needs the Kazakh and Russian fold: some of its values hold a Cyrillic letter. */
export function isCyrillic(cells: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(cells.length / 5000));
  for (let i = 0; i < cells.length; i += step) if (CYRILLIC.test(cells[i]!)) return true;
  return false;
}

const NOTHING = new Set(['', 'NULL', 'NONE', 'NA', 'N A', 'NAN', 'UNKNOWN', 'UNK', 'NOT KNOWN', 'NOT STATED']);

/** A Latin text in comparable form: upper case, marks dropped, only letters and digits, words parted by one space. */
export function plainText(written: string): string {
  const plain = written
    .toUpperCase()
    .normalize('NFKD')
    .replace(/ß/g, 'SS')
    .replace(/['’ʼ]|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  return NOTHING.has(plain) ? '' : plain;
}

/** How a name is made comparable: by the fold that joins Kazakh, Russian and Latin spellings, or plainly in a Latin list. */
export function comparableName(
  kind: 'surname' | 'given_name' | 'patronymic',
  cyrillic: boolean,
): (written: string) => string {
  if (!cyrillic) return plainText;
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
  return readDate(text, { order }).date ?? '';
}

/** The order of day and month that reads more of a column; day first where both read as many. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const step = Math.max(1, Math.floor(cells.length / 5000));
  let dmy = 0;
  let mdy = 0;
  for (let i = 0; i < cells.length; i += step) {
    if (readDate(cells[i]!, { order: 'dmy' }).date !== null) dmy += 1;
    if (readDate(cells[i]!, { order: 'mdy' }).date !== null) mdy += 1;
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
