import {
  cached,
  headerConcepts,
  headerInFull,
  inCyrillic,
  LONGEST_HEADER,
  resolveLookAlikes,
} from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { VOTER_LIST } from '../lists.js';

/** A header cell in comparable form: lower case, one script in a word, № as the word, only letters and digits, single spaces. */
export const normaliseHeader: (cell: string) => string = cached(
  (cell) => normalise(cell, /[^\p{L}\p{N}]+/gu),
  LONGEST_HEADER,
);

function normalise(cell: string, between: RegExp): string {
  const words = cell.normalize('NFC').replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2');
  const isMixed = /[a-z]/i.test(words) && /[\u0400-\u052f]/.test(words);
  return (isMixed ? resolveLookAlikes(words) : words)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[№#]/g, ' номер ')
    .replace(between, ' ')
    .trim();
}

/** Says how a date is to be written and nothing of what it is: (дд.мм.гггг), (DD/MM/YYYY), (кк.аа.жжжж). */
const HINT = /гг|yy|жж/i;
const DATE_FORM = /\(?\s*(?:дд|dd|кк)[ ./-]*(?:мм|mm|аа)[ ./-]*(?:гггг|гг|yyyy|yy|жжжж|жж)\s*\)?/giu;
/** One header in two languages: "ИИН / ЖСН", "Фамилия (Тегі)". */
const SIDE_BY_SIDE = /[/|\\()\r\n]+/u;
/** Whose surname or address it is goes without saying in a list of voters. */
const WHOSE = new Set([
  ...['voter', 'voters', 'voter s', 'elector', 'electors', 'person', 'citizen'],
  ...[
    'избиратель',
    'избирателя',
    'избирателей',
    'гражданина',
    'гражданин',
    'данные избирателя',
    'сведения об избирателе',
  ],
  ...[
    'заявителя',
    'заявитель',
    'получателя',
    'получатель',
    'услугополучателя',
    'услугополучатель',
    'пациента',
    'больного',
  ],
  ...['владельца', 'держателя', 'лица', 'лицо', 'обратившегося', 'умершего', 'умершей', 'исключенного', 'осужденного'],
  ...['доставленного', 'содержащегося', 'проживающего', 'зарегистрированного', 'голосующего', 'голосовавшего'],
  ...['applicant', 'recipient', 'patient', 'holder', 'өтініш берушінің', 'алушының', 'науқастың', 'қызмет алушының'],
  ...['персональные данные', 'личные данные', 'сайлаушы', 'сайлаушының', 'азаматтың', 'сайлаушы туралы мәліметтер'],
]);
/** What windows-1251, CP866 and KOI8-R cannot hold and write as `?`. */
const KAZAKH = new Set('әғқңөұүһі');
const known = new Map<Extract, ReadonlyMap<string, Field>>();

function spellingsOf(extract: Extract): ReadonlyMap<string, Field> {
  const before = known.get(extract);
  if (before !== undefined) return before;
  const made = new Map<string, Field>();
  for (const field of extract.fields) {
    if (field.kind === 'candidate_votes') continue; // by itself it names nobody: see votesColumn
    const { en, ru, kk } = field.headers;
    for (const spelling of [field.name, ...en, ...ru, ...kk]) {
      const key = normaliseHeader(spelling);
      if (!made.has(key)) made.set(key, field);
    }
  }
  known.set(extract, made);
  return made;
}

/**
 * The field of an extract that a header cell names beyond doubt, or null: by a known spelling, by the same in two languages
 * side by side, by a spelling whose Kazakh letters became `?`, with "of the voter" or a form of date beside it.
 */
export function fieldOfHeader(cell: string, extract: Extract): Field | null {
  // Numbers and dates are no header: most cells of most rows that are looked at.
  if (cell.length > LONGEST_HEADER || !/[\p{L}№#]/u.test(cell)) return null;
  let find = finders.get(extract);
  if (find === undefined) {
    const spellings = spellingsOf(extract);
    find = cached((text) => {
      const bare = HINT.test(text) ? text.replace(DATE_FORM, ' ') : text;
      const found = bySpelling(bare, spellings) ?? bySides(bare, spellings);
      const full = found === null ? headerInFull(bare) : bare;
      const inFull = full === bare ? null : (bySpelling(full, spellings) ?? bySides(full, spellings));
      const unnumbered = bare.replace(NUMBER_OF_LINE, '');
      const named = unnumbered === bare ? null : bySpelling(unnumbered, spellings);
      return found ?? inFull ?? named ?? byTransliteration(bare, spellings);
    }, LONGEST_HEADER);
    finders.set(extract, find);
  }
  return find(cell);
}

/** "6. Недействительных", "12а) …": the number that the line has on the form. */
const NUMBER_OF_LINE = /^\s*\d{1,2}\s?\p{L}?[.)]\s*/u;

const finders = new Map<Extract, (cell: string) => Field | null>();

function byTransliteration(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  for (const reading of inCyrillic(text)) {
    const field = spellings.get(normaliseHeader(reading));
    if (field !== undefined) return field;
  }
  return null;
}

function bySpelling(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  const spelling = normaliseHeader(text);
  return spellings.get(spelling) ?? withoutWhose(spelling, spellings) ?? byLostLetters(text, spellings);
}

/** Every part must name the field by itself: "Фамилия, имя / ИИН" names none. */
function bySides(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  if (!/[/|\\(\r\n]/.test(text)) return null;
  const sides = text.split(SIDE_BY_SIDE).filter((side) => normaliseHeader(side) !== '');
  if (sides.length < 2) return null;
  const fields = new Set(sides.map((side) => bySpelling(side, spellings)));
  const [only] = fields;
  return fields.size === 1 ? (only ?? null) : null;
}

function withoutWhose(spelling: string, spellings: ReadonlyMap<string, Field>): Field | null {
  if (!spelling.includes(' ')) return null;
  const words = spelling.split(' ');
  for (let taken = Math.min(3, words.length - 1); taken > 0; taken -= 1) {
    for (const [whose, rest] of [
      [words.slice(0, taken), words.slice(taken)],
      [words.slice(-taken), words.slice(0, -taken)],
    ] as const) {
      const field = WHOSE.has(whose.join(' ')) ? spellings.get(rest.join(' ')) : undefined;
      if (field?.personal === true) return field;
    }
  }
  return null;
}

/**
 * What a column is called whose name stands below that of a group: "Адрес: улица" needs both, while "Избиратель: фамилия" and "ФИО: имя"
 * say no more than the name does.
 */
export function nameUnder(group: string, name: string): string {
  if (OF_VOTES.test(group)) return `${group}: ${name}`;
  const isOfPerson = WHOSE.has(normaliseHeader(group)) || headerConcepts(group)[0]?.concept === 'full_name';
  return isOfPerson || fieldOfHeader(group, VOTER_LIST)?.kind === 'full_name' ? name : `${group} ${name}`;
}

/** A group of columns of votes, each of which bears a name alone. */
const OF_VOTES =
  /^\s*(?:(?:подан[оы]|число|количество)\s+)?(?:голос(?:а|ов)?|votes?|дауыс\p{L}*)(?:\s+(?:за|кандидат\p{L}*|парти\p{L}*|for|үміткер\p{L}*|каждо\p{L}*|зарегистрированн\p{L}*|подан\p{L}*)){0,4}\s*$/iu;

function byLostLetters(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  if (!text.includes('?')) return null;
  const spelling = normalise(text, /[^\p{L}\p{N}?]+/gu);
  if (!/\p{L}{2}/u.test(spelling)) return null;
  const fields = new Set([...spellings].filter(([known]) => mayHaveBeen(known, spelling)).map(([, field]) => field));
  const [only] = fields;
  return fields.size === 1 ? (only ?? null) : null;
}

/** dBase keeps so many letters of a column's name. */
const LENGTH_OF_CUT = 10;
/** A dBase table has no more columns. */
const MOST_OF_CUT = 255;
const NAME_OF_COLUMN = /^[A-Za-z\u0400-\u052f][\w\u0400-\u052f .-]*$/u;

/** Whether these may be names of columns that a database has cut: none is longer, and one at least is as long. */
export function areCutNames(header: readonly string[]): boolean {
  return (
    header.length <= MOST_OF_CUT &&
    header.some(({ length }) => length === LENGTH_OF_CUT) &&
    header.every((name) => name.length <= LENGTH_OF_CUT && NAME_OF_COLUMN.test(name))
  );
}

/** The one field of which a spelling begins as a cut name does ("POLLING_ST"), or whose spelling with its owner does ("SURNAME_VO"); else null. */
export function fieldOfCutName(name: string, extract: Extract): Field | null {
  if (name.length !== LENGTH_OF_CUT) return null;
  const spellings = [...spellingsOf(extract)];
  for (const reading of [name, ...inCyrillic(name)]) {
    const cut = normaliseHeader(reading);
    const words = cut.split(' ');
    const [last, whole] = [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
    const isOwner = [...WHOSE].some((owner) => owner.startsWith(last));
    const rest = WHOSE.has(words[0] ?? '') && words.length > 1 ? words.slice(1).join(' ') : cut;
    // "Elector Fi" is whose first name; without an owner a cut name that lacks a whole word may be of anything.
    const isBegun = (known: string) =>
      (known.startsWith(cut) && wordsIn(known) === words.length) || (rest !== cut && known.startsWith(rest));
    const begun = spellings.filter(([known]) => isBegun(known) || (isOwner && known === whole));
    const [only, ...others] = new Set(begun.map(([, field]) => field));
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

/** How many words a spelling has, besides numbers. */
function wordsIn(spelling: string): number {
  return spelling.split(' ').filter((word) => !/^\d+$/.test(word)).length;
}

/** A column of votes: its field, and whom its header names. */
export interface VotesColumn {
  readonly field: Field;
  readonly candidate: string;
}

/** What stands before a name that got votes, where no word says that they are votes. */
const WHO = ['candidate', 'party', 'for', 'кандидат', 'партия', 'за', 'за кандидата', 'үміткер', 'кандидатқа'];

/** The column of votes that a header such as "votes: NAME" or "голоса: NAME" announces, or null. */
export function votesColumn(cell: string, extract: Extract): VotesColumn | null {
  const colon = cell.indexOf(':');
  if (colon < 0) return null;
  const field = extract.fields.find(({ kind }) => kind === 'candidate_votes');
  const candidate = cell
    .slice(colon + 1)
    .replace(/\s+/gu, ' ')
    .trim();
  if (field === undefined || candidate === '') return null;
  const said = normaliseHeader(cell.slice(0, colon));
  if (OF_VOTES.test(cell.slice(0, colon))) return { field, candidate };
  const { en, ru, kk } = field.headers;
  const announces = [field.name, ...en, ...ru, ...kk, ...WHO].some((spelling) => normaliseHeader(spelling) === said);
  return announces ? { field, candidate } : null;
}

function mayHaveBeen(known: string, spelling: string): boolean {
  if (known.length !== spelling.length) return false;
  for (let i = 0; i < known.length; i += 1) {
    const letter = known.charAt(i);
    if (letter !== spelling.charAt(i) && !(spelling.charAt(i) === '?' && KAZAKH.has(letter))) return false;
  }
  return true;
}
