import { resolveLookAlikes } from '../identity/index.js';
import type { Extract, Field } from './extract.js';

/** A header cell in comparable form: lower case, one script in a word, № as the word, only letters and digits, single spaces. */
export function normaliseHeader(cell: string): string {
  return normalise(cell, /[^\p{L}\p{N}]+/gu);
}

function normalise(cell: string, between: RegExp): string {
  return resolveLookAlikes(cell.normalize('NFC').replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2'))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[№#]/g, ' номер ')
    .replace(between, ' ')
    .trim();
}

/** Says how a date is to be written and nothing of what it is: (дд.мм.гггг), (DD/MM/YYYY), (кк.аа.жжжж). */
const DATE_FORM = /\(?\s*(?:дд|dd|кк)[ ./-]*(?:мм|mm|аа)[ ./-]*(?:гггг|гг|yyyy|yy|жжжж|жж)\s*\)?/giu;
/** One header in two languages: "ИИН / ЖСН", "Фамилия (Тегі)". */
const SIDE_BY_SIDE = /[/|\\()\r\n]+/u;
/** Whose surname or address it is goes without saying in a list of voters. */
const WHOSE = new Set([
  ...['voter', 'voters', 'voter s', 'elector', 'electors', 'person', 'citizen'],
  ...['избиратель', 'избирателя', 'гражданина', 'гражданин', 'данные избирателя', 'сведения об избирателе'],
  ...['персональные данные', 'личные данные', 'сайлаушы', 'сайлаушының', 'азаматтың', 'сайлаушы туралы мәліметтер'],
]);
/** What windows-1251, CP866 and KOI8-R cannot hold and write as `?`. */
const KAZAKH = '[әғқңөұүһі?]';

const known = new Map<Extract, ReadonlyMap<string, Field>>();

function spellingsOf(extract: Extract): ReadonlyMap<string, Field> {
  const before = known.get(extract);
  if (before !== undefined) return before;
  const made = new Map<string, Field>();
  for (const field of extract.fields) {
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
  const spellings = spellingsOf(extract);
  const bare = cell.replace(DATE_FORM, ' ');
  return bySpelling(bare, spellings) ?? bySides(bare, spellings);
}

function bySpelling(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  const spelling = normaliseHeader(text);
  return spellings.get(spelling) ?? withoutWhose(spelling, spellings) ?? byLostLetters(text, spellings);
}

/** Every part must name the field by itself: "Фамилия, имя / ИИН" names none. */
function bySides(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  const sides = text.split(SIDE_BY_SIDE).filter((side) => normaliseHeader(side) !== '');
  if (sides.length < 2) return null;
  const fields = new Set(sides.map((side) => bySpelling(side, spellings)));
  const [only] = fields;
  return fields.size === 1 ? (only ?? null) : null;
}

function withoutWhose(spelling: string, spellings: ReadonlyMap<string, Field>): Field | null {
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

function byLostLetters(text: string, spellings: ReadonlyMap<string, Field>): Field | null {
  if (!text.includes('?')) return null;
  const spelling = normalise(text, /[^\p{L}\p{N}?]+/gu);
  if (!/\p{L}{2}/u.test(spelling)) return null;
  const pattern = new RegExp(`^${spelling.replaceAll('?', KAZAKH)}$`, 'u');
  const fields = new Set([...spellings].filter(([known]) => pattern.test(known)).map(([, field]) => field));
  const [only] = fields;
  return fields.size === 1 ? (only ?? null) : null;
}
