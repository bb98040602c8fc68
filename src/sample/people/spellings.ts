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
export function personInRussianLetters(person: Person): Person {
  const { surname, givenName, patronymic } = person;
  return {
    ...person,
    surname: inRussianLetters(surname),
    givenName: inRussianLetters(givenName),
    patronymic: inRussianLetters(patronymic),
  };
}

/** A name without Kazakh letters. */
export function inRussianLetters(name: string): string {
  return [...name].map((letter) => RUSSIAN[letter] ?? letter).join('');
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/** A serial typed on a Latin keyboard: its letters look the same and are not. */
export function inLatinLookAlikes(serial: string): string {
  return [...serial].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

const TWINS: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x' };

/** A name in which one letter was typed on a Latin keyboard. */
export function withLatinLookAlike(name: string): string {
  const at = [...name].findIndex((letter, place) => place > 0 && TWINS[letter] !== undefined);
  return at < 0 ? name : name.slice(0, at) + TWINS[name.charAt(at)] + name.slice(at + 1);
}

const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** A name as a passport transliterates it. */
export function inLatinLetters(name: string): string {
  return [...inRussianLetters(name)]
    .map((letter) => {
      const latin = LATIN[letter.toLowerCase()];
      if (latin === undefined) return letter;
      return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
