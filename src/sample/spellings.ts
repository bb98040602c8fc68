import type { Person } from './people.js';

const RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  Ә: 'А',
  Ғ: 'Г',
  Қ: 'К',
  Ң: 'Н',
  Ө: 'О',
  Ұ: 'У',
  Ү: 'У',
  Һ: 'Х',
  І: 'И',
};

/** A person as an office without Kazakh letters writes the names: Қайрат is Кайрат there. */
export function inRussianLetters(person: Person): Person {
  const { surname, givenName, patronymic } = person;
  return { ...person, surname: russian(surname), givenName: russian(givenName), patronymic: russian(patronymic) };
}

function russian(name: string): string {
  return [...name].map((letter) => RUSSIAN[letter] ?? letter).join('');
}

const LATIN: Readonly<Record<string, string>> = { Н: 'H', С: 'C', А: 'A', К: 'K' };

/** A serial typed on a Latin keyboard: its letters look the same and are not. */
export function inLatinLetters(serial: string): string {
  return [...serial].map((letter) => LATIN[letter] ?? letter).join('');
}
