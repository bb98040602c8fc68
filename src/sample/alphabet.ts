import type { Person } from './people.js';

const LETTERS = ' -.АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const RANKS = new Map([...LETTERS].map((letter, rank) => [letter, String.fromCharCode(33 + rank)]));

/** A name as a text that sorts by the Kazakh alphabet, on every machine alike. */
function rankText(name: string): string {
  let ranks = '';
  for (const letter of name.toUpperCase()) ranks += RANKS.get(letter) ?? '~';
  return ranks;
}

/** What a list is sorted by: surname, given name, patronymic, then birth date and IIN. */
export function alphabeticalKey({ surname, givenName, patronymic, birthDate, iin }: Person): string {
  return [rankText(surname), rankText(givenName), rankText(patronymic), birthDate, iin].join(' ');
}
