import type { Person } from '../people/people.js';

const LETTERS = ' -.АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const RANKS = new Map([...LETTERS].map((letter, rank) => [letter, String.fromCharCode(33 + rank)]));

// Names come from a stock: some thousands of them make up a national list.
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A name as a text that sorts by the Kazakh alphabet, on every machine alike. */
function rankText(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  let ranks = '';
  for (const letter of name.toUpperCase()) ranks += RANKS.get(letter) ?? '~';
  if (known.size < MOST_KNOWN) known.set(name, ranks);
  return ranks;
}

/** What a list is sorted by: surname, given name, patronymic, then birth date and person. */
function alphabeticalKey({ surname, givenName, patronymic, birthDate, id }: Person): string {
  return `${rankText(surname)} ${rankText(givenName)} ${rankText(patronymic)} ${birthDate} ${id}`;
}

/** Entries as a list has them: by the alphabet, those of one person in their own order. */
export function inAlphabeticalOrder<T extends { readonly person: Person }>(entries: readonly T[]): T[] {
  const keyed = entries.map((entry) => ({ key: alphabeticalKey(entry.person), entry }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}
