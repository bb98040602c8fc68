import { foldName } from './fold-name.js';
import { patronymicSex } from './patronymic.js';

/** The three names of one person as written, each '' if absent. */
export interface FullName {
  surname: string;
  givenName: string;
  patronymic: string;
}

const ENDINGS_APART = new Set(['ULI', 'UULU', 'ULU', 'KIZI', 'OGLI', 'OGLU']);

/** What stands before a name and is none: "г-н Иванов", "Dr. Schmidt". */
const TITLES: ReadonlySet<string> = new Set([
  ...['г-н', 'г-жа', 'гр-н', 'гр-ка', 'гр.', 'гражданин', 'гражданка', 'д-р', 'др.', 'проф.'],
  ...[
    'dr.',
    'dr',
    'mr',
    'mr.',
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'miss',
    'prof.',
    'sr.',
    'sra.',
    'herr',
    'frau',
    'mme',
    'mlle',
  ],
]);

/** Ranks before a name in the list of a unit. Some are surnames too, and are ranks in small letters alone. */
const RANK =
  /^(?:(?:[рР]ядов|[еЕ]фрейтор|[пП]рапорщик|[лЛ]ейтенант|[пП]одполковник)\p{L}*|(?:сержант|старшин|матрос|капитан|майор|полковник)\p{L}{0,2}|(?:ряд|ефр|серж|ст|мл|гв|старший|младший|қатардағы)\.?)$/u;
/** Two initials that are one word: "Б.К." of "Сейтов Б.К.". */
const INITIALS = /^(\p{Lu}\p{Ll}?\.)(\p{Lu}\p{Ll}?\.?)$/u;

/** The two parts of initials written as one word; null for any other. */
export function initialsApart(word: string): readonly [given: string, patronymic: string] | null {
  const match = word.includes('.') ? INITIALS.exec(word) : null;
  return match === null ? null : [match[1]!, match[2]!];
}

function isPatronymic(word: string | undefined): boolean {
  return word !== undefined && patronymicSex(word) !== null;
}

/** The words of a full name: a hyphen with blanks round it joins, an ending written apart belongs to the word before it. */
function wordsOf(written: string): string[] {
  const words: string[] = [];
  for (const word of written
    .replace(/\s*[-‐‑–—]\s*/g, '-')
    // "Иванова (Петрова) Мария": another name of hers, and no part of this one.
    .replace(/[«»“”„"]|(?<=\S\s*)\([^()]*\)/g, '')
    .split(/[\s,;]+/)) {
    if (word === '' || word === '-' || (words.length === 0 && (TITLES.has(word.toLowerCase()) || RANK.test(word))))
      continue;
    const before = words.at(-1);
    if (before !== undefined && words.length > 1 && ENDINGS_APART.has(foldName(word))) {
      words[words.length - 1] = `${before} ${word}`;
    } else words.push(word);
  }
  return words;
}

/**
 * Splits one cell into surname, given name and patronymic, as written. The order is surname first; if only the word in the
 * middle has a patronymic ending it is given name first (Иван Иванович Петров). Of two words the second is the patronymic
 * only by its ending; more than three words without an ending give a given name of one word and a patronymic of the rest.
 */
export function splitFullName(written: string): FullName {
  const words = wordsOf(written);
  const [first = '', second = '', third = ''] = words;
  if (words.length === 2) {
    const [behind, before] = [initialsApart(second), initialsApart(first)];
    if (behind !== null) return { surname: first, givenName: behind[0], patronymic: behind[1] };
    if (before !== null) return { surname: second, givenName: before[0], patronymic: before[1] };
  }
  if (words.length <= 2) {
    if (isPatronymic(second)) return { surname: '', givenName: first, patronymic: second };
    return { surname: first, givenName: second, patronymic: '' };
  }
  const last = words.at(-1) ?? '';
  if (words.length === 3 && isPatronymic(second) && !isPatronymic(third)) {
    return { surname: third, givenName: first, patronymic: second };
  }
  if (isPatronymic(last)) return { surname: first, givenName: words.slice(1, -1).join(' '), patronymic: last };
  return { surname: first, givenName: second, patronymic: words.slice(2).join(' ') };
}
