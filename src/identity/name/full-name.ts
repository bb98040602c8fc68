import { foldName } from './fold-name.js';
import { patronymicSex } from './patronymic.js';

/** The three names of one person as written, each '' if absent. */
export interface FullName {
  surname: string;
  givenName: string;
  patronymic: string;
}

/** One of the names that a whole name consists of. */
export type NamePart = 'surname' | 'given_name' | 'patronymic';

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
 * What stands before surnames and belongs to them: "von Berg", "De la Cruz". Of those in capitals only what is no name elsewhere: Van, Le,
 * Do and Ten are surnames.
 */
const PARTICLE =
  /^(?:de|del|della|dela|delos|der|den|di|da|do|dos|das|du|la|las|le|los|van|vom|von|zu|zum|zur|ter|ten|te|af|al|el|bin|ibn|фон|ван|де|да|ди|дель|дер)$/u;
const CAPITAL_PARTICLE = /^(?:de|del|della|dela|delos|der|di|dos|von)$/iu;

const isParticle = (word: string) => PARTICLE.test(word) || CAPITAL_PARTICLE.test(word);

/** Words of which particles before a name are one with it, as long as two names are left. */
function withParticles(words: readonly string[]): readonly string[] {
  if (!words.slice(0, -1).some(isParticle) || words.some(isPatronymic)) return words;
  const joined: string[] = [];
  let before = '';
  for (const word of words) {
    before = before === '' ? word : `${before} ${word}`;
    if (isParticle(word)) continue;
    joined.push(before);
    before = '';
  }
  if (before !== '') joined.push(before);
  return joined.length < 2 ? words : joined;
}

/** The words of a whole name: particles are one with the name behind them, titles and other names in brackets are left out. */
export function nameWords(written: string): readonly string[] {
  return withParticles(wordsOf(written));
}

/** Two names of one person: "García López, José María", "De la Cruz, Juan". */
const COMMA = /^([^,;^]*[^,;^\s])\s*[,^]\s*([^,;^]+)$/u;

/** A surname of several words before a comma, which only the comma tells; null where there is none. */
function byComma(written: string): FullName | null {
  const [, before = '', behind = ''] = COMMA.exec(written) ?? [];
  const surname = wordsOf(before);
  if (surname.length < 2 || surname.some(isPatronymic)) return null;
  const [givenName = '', ...others] = wordsOf(behind);
  // "Иванов Иван, Петрович": the comma stands elsewhere.
  return givenName === '' || isPatronymic(givenName) || /\d/.test(written)
    ? null
    : { surname: surname.join(' '), givenName, patronymic: others.join(' ') };
}

/** Initials stand behind a surname or before it, whatever the header says. */
const INITIAL = /^\p{L}\.?$|\./u;

/** The names by the order that the header of their column says; null where the words do not follow it. */
function inOrder(words: readonly string[], order: readonly NamePart[]): FullName | null {
  const isEven = words.length === order.length;
  const isSurnameLast = order.at(-1) === 'surname' && order[0] === 'given_name';
  // "Petrović" is a surname where the header says so; elsewhere a patronymic says more than the header.
  const isElsewhere = (at: number) => order[at] !== 'patronymic' && order[at] !== 'surname';
  const isMarked = words.some((word, at) => INITIAL.test(word) || (isPatronymic(word) && isElsewhere(at)));
  if (words.length < 2 || isMarked || !(isEven || isSurnameLast)) return null;
  const of = (part: NamePart) => words[order.indexOf(part)] ?? '';
  if (isEven) return { surname: of('surname'), givenName: of('given_name'), patronymic: of('patronymic') };
  return { surname: words.at(-1)!, givenName: words[0]!, patronymic: words.slice(1, -1).join(' ') };
}

/**
 * Splits one cell into surname, given name and patronymic, as written. The order is surname first; if only the word in the
 * middle has a patronymic ending it is given name first (Иван Иванович Петров). Of two words the second is the patronymic
 * only by its ending; more than three words without an ending give a given name of one word and a patronymic of the rest.
 *
 * @param order the names that the column's header joins, which is followed unless a comma, initials or a patronymic say otherwise
 */
export function splitFullName(written: string, order: readonly NamePart[] | null = null): FullName {
  const apart = byComma(written);
  if (apart !== null) return apart;
  const words = nameWords(written);
  const ordered = order === null || written.includes(',') ? null : inOrder(words, order);
  if (ordered !== null) return ordered;
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
