import { WordBeginnings } from './letters/word-beginnings.js';

/**
 * Words that offices and programs write where there is nothing, in lower case, blanks single, brackets, quotation marks and dots
 * round them left out. This is the one list; election.yaml adds to it under `nothing_words`.
 */
const WORDS = [
  ...[
    'нет',
    'нету',
    'нет данных',
    'данных нет',
    'данные отсутствуют',
    'нет сведений',
    'сведений нет',
    'не имеется',
    'не имеет',
  ],
  ...['не указано', 'не указан', 'не указана', 'не указаны', 'не установлено', 'не установлен', 'не установлена'],
  ...['не известно', 'неизвестно', 'неизвестна', 'неизвестен', 'не заполнено', 'не применимо', 'не определено'],
  ...[
    'отсутствует',
    'отсутствуют',
    'отсут',
    'отсутств',
    'отс',
    'прочерк',
    'пусто',
    'пустое',
    'н/д',
    'н.д',
    'н/у',
    'н/и',
    'н/с',
  ],
  ...['б/н', 'б.н', 'б/о', 'б.о', 'без номера', 'без отчества', 'без отч', 'без имени', 'без фамилии'],
  ...[
    'нет отч',
    'нет отчества',
    'отчества нет',
    'отчество отсутствует',
    'без указания',
    'не присвоен',
    'не выдавалось',
  ],
  ...['не выдавался', 'не выдано', 'не выдан', 'нет номера', 'нет иин', 'иин нет', 'иин отсутствует', 'без иин'],
  ...['жоқ', 'жок', 'белгісіз', 'көрсетілмеген', 'мәлімет жоқ', 'мәліметтер жоқ', 'дерек жоқ', 'деректер жоқ'],
  ...['әкесінің аты жоқ', 'анықталмаған', 'нөмірсіз', 'толтырылмаған', 'берілмеген', 'жсн жоқ'],
  ...['n/a', 'none given', 'not available', 'not applicable', 'not given', 'not stated', 'not known', 'unknown'],
  ...['undefined', 'empty', 'missing', 'no data', 'no patronymic', 'no middle name', 'not issued'],
];

/** Written by programs in just these cases; otherwise, as "Null", "Nan" or "Blank", they are names of people. */
const EXACT = ['NULL', 'null', 'NaN', 'nan', 'None', 'none', 'NaT', '<NA>', '(blank)', '(бос)'];

/** What a spreadsheet shows where a formula failed, in English and in Russian. */
const SPREADSHEET_ERROR =
  /^#(?:n\/a|name\?|ref!|value!|div\/0!|null!|num!|spill!|calc!|getting_data|н\/д|имя\?|ссылка!|знач!|дел\/0!|пусто!|число!)$/i;

/** No word for "nothing" is longer. */
export const LONGEST_PLACEHOLDER = 32;
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const KNOWN_EXACT: ReadonlySet<string> = new Set(EXACT);

const BEGINNINGS = new WordBeginnings([...WORDS, ...EXACT]);

/** True if a cell is an error of a spreadsheet such as #N/A or #ССЫЛКА!. */
export function isSpreadsheetError(written: string): boolean {
  return written.charCodeAt(0) === 0x23 && SPREADSHEET_ERROR.test(written.trim());
}

/** True if a cell holds nothing: blank, only punctuation, an error of a spreadsheet, or a word such as "нет", "жоқ", "NULL". */
export function isPlaceholder(written: string, more?: ReadonlySet<string>): boolean {
  if (more?.has(bare(written)) === true) return true;
  if (written.length > LONGEST_PLACEHOLDER) return isSign(written.charCodeAt(0)) && written.trim() === '';
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code === 0x23) return isWord(written);
    if (isSign(code)) continue;
    return BEGINNINGS.mayBegin(written, i) && isWord(written);
  }
  return true;
}

/** Whether a character is neither a letter of any script nor a digit. */
function isSign(code: number): boolean {
  if (code >= 0x400 && code < 0x530) return false;
  if (code >= 0x30 && code <= 0x39) return false;
  if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) return false;
  // Ticks, crosses and boxes say something: they stand between the punctuation marks and the letters of the East.
  if (code >= 0x2190 && code <= 0x2e80) return false;
  return !(code >= 0xc0 && code < 0x2000) && code <= 0x2e80 && code !== 0x2b && code !== 0xb1;
}

function isWord(written: string): boolean {
  const trimmed = written.trim();
  if (trimmed.charCodeAt(0) === 0x23) return isSpreadsheetError(trimmed);
  return KNOWN_EXACT.has(trimmed) || KNOWN_EXACT.has(trimmed.replace(ROUND, '')) || KNOWN.has(bare(trimmed));
}

const ROUND = /^[\s([{"'«<]+|[\s)\]}"'»>.:;,!]+$/g;

function bare(written: string): string {
  return written.replace(ROUND, '').replace(/\s+/g, ' ').toLowerCase();
}

/** The further words of election.yaml, as cells are compared with them; undefined where there are none. */
export function nothingWords(words: readonly string[]): ReadonlySet<string> | undefined {
  return words.length === 0 ? undefined : new Set(words.map(bare));
}
