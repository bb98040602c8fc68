import { foldName } from './fold-name.js';
import { nameWords } from './full-name.js';
import { isUsualGivenName } from './given-names.js';
import { patronymicSex } from './patronymic.js';

/** A whole name as written, and what stands beside it, '' where nothing does. */
export interface NamedPerson {
  readonly name: string;
  readonly sex: string;
  readonly address: string;
  /** The whole name of a parent or spouse. */
  readonly relative: string;
}

/** What a list of whole names says of their order. */
export interface NameOrder {
  /** null: nothing proves it. */
  readonly isGivenFirst: boolean | null;
  /** Names of which nothing in them says what stands first, of which the two following are part. */
  readonly open: number;
  readonly givenFirst: number;
  readonly surnameFirst: number;
}

/** How surnames end, folded, where few given names do. */
const SURNAME_ENDING =
  /..(?:OVA?|EVA?|SKAIA|SKII?|SKA|CKI|CKA|ENKO|CHUK|IUK|[^D]IAN|SHVILI|ADZE|IDZE|SEN|SON|DOTIR|NDEZ|REZ|NEZ|GUEZ|QUEZ|OPOULOS|IDIS|AKIS|ESKU|ESCU|EANU|AUSKAS|AITIS|ICIUS|ZADE|BERG|STEIN|INGTON|WORTH)$|(?:ᲨᲕᲘᲚᲘ|ᲫᲔ|ՅԱՆ|ՕՊՕՒԼՈՍ|ΟΠΟΥΛΟΣ|ΙΔΗΣ|ΑΚΗΣ|ΕΛΗΣ|ΙΟΥ)$/u;
/** Petrović: a patronymic only by its ending. */
const SOUTH_SLAVIC = /(?:i[ćč]|ић)$/iu;
/** Of a name from here on words stand that no list of names puts so: a comma or initials say by themselves what is what. */
const MARKED = /[,;.^\d]/u;

const FEWEST_VOTES = 3;
/** Votes of one kind for each of the other. */
const CLEAR = 5;
/** Of the names that leave it open at least this share says something. */
const LEAST_SHARE = 0.15;

/**
 * The order of names of a list: given names first, or surnames. Names with a patronymic show it, and words that are usual given names or end as surnames
 * do; where these do not suffice, what varies with sex is a given name, what is shared in a household or with a relative a
 * surname, and what the list is sorted by behind a first word that it is not sorted by is a surname too.
 */
export function orderOfNames(people: readonly NamedPerson[]): NameOrder {
  const open: OpenName[] = [];
  let [givenFirst, surnameFirst] = [0, 0];
  for (const person of people) {
    if (MARKED.test(person.name)) continue;
    const words = nameWords(person.name);
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    if (words.length < 2) continue;
    const vote = voteOf(words);
    if (vote > 0) givenFirst += 1;
    else if (vote < 0) surnameFirst += 1;
    const sorted = { first: sortKey(first), last: sortKey(last) };
    open.push({ ...person, first: foldName(first), last: foldName(last), sorted });
  }
  const most = Math.max(givenFirst, surnameFirst);
  const isClear =
    most >= FEWEST_VOTES && most >= Math.min(givenFirst, surnameFirst) * CLEAR && most >= open.length * LEAST_SHARE;
  const isGivenFirst = isClear ? givenFirst > surnameFirst : byWitnesses(open);
  return { isGivenFirst, open: open.length, givenFirst, surnameFirst };
}

function sortKey(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Above 0: the given name stands first; below: the surname. */
function voteOf(words: readonly string[]): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  const isPatronymic = (word: string) => !SOUTH_SLAVIC.test(word) && patronymicSex(word) !== null;
  if (words.some(isPatronymic)) {
    if (words.length < 3) return 0;
    return isPatronymic(last) ? -1 : words.length === 3 && isPatronymic(words[1]!) ? 1 : 0;
  }
  const leaning = (word: string) => (isUsualGivenName(word) ? 1 : endsAsSurname(word) ? -1 : 0);
  return leaning(first) - leaning(last);
}

function endsAsSurname(word: string): boolean {
  // A particle makes a surname of what stands behind it: "van Dijk".
  return /\s/u.test(word) || SOUTH_SLAVIC.test(word) || SURNAME_ENDING.test(foldName(word));
}

interface OpenName extends NamedPerson {
  readonly first: string;
  readonly last: string;
  /** As a list is sorted: by the letters as they are written. */
  readonly sorted: { readonly first: string; readonly last: string };
}

/** What stands beside the names says where they say nothing; null where it says nothing either, or two things. */
function byWitnesses(people: readonly OpenName[]): boolean | null {
  const said = new Set([bySex(people), byHouseholds(people), byRelatives(people), bySorting(people)]);
  said.delete(null);
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

const FEWEST_REPEATED = 20;
const PURE = 0.95;
const MIXED = 0.8;

/** Nearly all bearers of a given name are of one sex, and of a surname they are of both; where surnames are too, it says nothing. */
function bySex(people: readonly OpenName[]): boolean | null {
  const purity = (word: 'first' | 'last') => {
    const counts = new Map<string, Map<string, number>>();
    for (const person of people) {
      if (person.sex === '') continue;
      const own = counts.get(person[word]) ?? new Map<string, number>();
      counts.set(person[word], own.set(person.sex, (own.get(person.sex) ?? 0) + 1));
    }
    let [all, pure] = [0, 0];
    for (const own of counts.values()) {
      const sum = [...own.values()].reduce((before, count) => before + count, 0);
      if (sum < 2) continue;
      all += sum;
      pure += Math.max(...own.values());
    }
    return all < FEWEST_REPEATED ? null : pure / all;
  };
  const [first, last] = [purity('first'), purity('last')];
  if (first === null || last === null) return null;
  if (first >= PURE && last <= MIXED) return true;
  return last >= PURE && first <= MIXED ? false : null;
}

const FEWEST_SHARED = 5;

function clearly(first: number, last: number): boolean | null {
  // What is shared is the surname: the last word where the given name stands first.
  if (last >= FEWEST_SHARED && last >= first * CLEAR) return true;
  return first >= FEWEST_SHARED && first >= last * CLEAR ? false : null;
}

/** Who lives at the address of the line above often bears its surname, and seldom its given name. */
function byHouseholds(people: readonly OpenName[]): boolean | null {
  let [first, last] = [0, 0];
  people.forEach((person, at) => {
    const before = people[at - 1];
    if (before === undefined || person.address === '' || person.address !== before.address) return;
    if (person.first === before.first) first += 1;
    if (person.last === before.last) last += 1;
  });
  return clearly(first, last);
}

/** A father or husband shares the surname. */
function byRelatives(people: readonly OpenName[]): boolean | null {
  let [first, last] = [0, 0];
  for (const person of people) {
    const words = person.relative.split(/\s+/u).map(foldName);
    if (words.length < 2 || person.relative === person.name) continue;
    if (words.includes(person.first)) first += 1;
    if (words.includes(person.last)) last += 1;
  }
  return clearly(first, last);
}

const FEWEST_SORTED = 10;
const SORTED = 0.9;
/** By chance every second name follows the one before it. */
const UNSORTED = 0.75;

/** Nobody sorts by a last word unless it is the surname; by the first word a spreadsheet sorts whatever it is. */
function bySorting(people: readonly OpenName[]): boolean | null {
  if (people.length <= FEWEST_SORTED) return null;
  const share = (word: 'first' | 'last') =>
    people.filter((person, at) => at > 0 && person.sorted[word] >= people[at - 1]!.sorted[word]).length /
    (people.length - 1);
  return share('last') >= SORTED && share('first') <= UNSORTED ? true : null;
}
