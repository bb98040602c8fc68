import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misheard, mistyped } from './writing-errors.js';

const LATIN: Readonly<Record<string, readonly string[]>> = {
  х: ['kh', 'h'],
  ж: ['zh', 'j'],
  ц: ['ts', 'c'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['shch', 'sch'],
  ю: ['yu', 'iu'],
  я: ['ya', 'ia'],
  й: ['y', 'i'],
  е: ['e', 'ye'],
  ё: ['yo', 'e'],
  ь: [''],
  ъ: [''],
  ы: ['y'],
  э: ['e'],
  а: ['a'],
  б: ['b'],
  в: ['v'],
  г: ['g'],
  д: ['d'],
  з: ['z'],
  и: ['i'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
};

/** Letters of one text in one of the usual transcriptions, each letter always the same way within it. */
function transcribed(random: Random, name: string): string {
  const chosen = new Map<string, string>();
  return [...name.toLowerCase()]
    .map((letter) => {
      if (LATIN[letter] === undefined) return letter;
      if (!chosen.has(letter)) chosen.set(letter, random.pick(LATIN[letter]));
      return chosen.get(letter)!;
    })
    .join('');
}

const capital = (name: string) => name.replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());

interface Named {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly title: string;
}

/** In what order, how short and with what title a register writes a name. */
function written(random: Random, { given, middle, surname, title }: Named): string {
  const initial = (name: string) => (name === '' ? '' : `${name[0]!}.`);
  const between = random.percent(45) ? middle : random.percent(50) ? initial(middle) : '';
  const first = random.percent(12) ? initial(given) : given;
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  const kind = random.below(100);
  if (kind < 45) return joined([random.percent(30) ? title : '', first, between, surname]);
  if (kind < 70) return `${surname}, ${joined([first, between])}`;
  if (kind < 85) return joined([surname, given, middle]);
  if (kind < 93) return joined([given, surname]).toUpperCase();
  return joined([given.includes('-') ? given.split('-')[0]! : given, between, surname]);
}

/** One column of whole names, Western and transcribed from Cyrillic, in any order, with initials, titles and faults; two or more records for some. */
export function wholeNames(records: number, seed: number): PersonList {
  const random = new Random(`whole/${seed}`);
  const isEastern = random.percent(50);
  const given = isEastern
    ? ranked(
        random,
        composed(random, 'Али Бек Вал Ген Дар Ева Жан Зах Ив Кир Люд Мих', 'ерий ад ья ан ел ина ар ислав'),
        0.7,
      )
    : ranked(
        random,
        composed(random, 'Al Ben Car Dam Ed Fran Gil Hor Jul Leo Mar Nor', 'bert win los ien gar cis ius ace ina ette'),
        0.7,
      );
  const surname = isEastern
    ? ranked(
        random,
        composed(
          random,
          'Аб Бел Вас Гор Жук Зай Ким Лап Мих Нов Ры Сав Тих Хар Чер Шев',
          'ов ин енко ский ев цев ченко як',
          '- ко',
        ),
        0.5,
      )
    : ranked(
        random,
        composed(
          random,
          'Ab Bel Car Dow Ell Fitz Gre Han Jar Kel Lam Mac Nes Or Pat Quil Ros Sul Tre',
          'ney ton ham gerald der vis well ran ster lin',
          '- s',
        ),
        0.5,
      );
  const rows: string[][] = [];
  const truth: number[] = [];
  const faulty = random.pick([5, 12, 20]);
  for (let person = 0; rows.length < records; person += 1) {
    const facts: Named = {
      given: given.draw(),
      middle: random.percent(60) ? given.draw() : '',
      surname: random.percent(6) ? `${surname.draw()}-${surname.draw()}` : surname.draw(),
      title: random.percent(20) ? random.pick(['Dr.', 'Prof.', 'Mr', 'Sir', 'Mrs']) : '',
    };
    const copies = random.percent(25) ? random.between(2, 4) : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const spelt = (name: string) => {
        const latin = isEastern ? capital(transcribed(random, name)) : name;
        return random.percent(faulty) ? capital(random.pick([mistyped, misheard])(random, latin.toLowerCase())) : latin;
      };
      rows.push([
        written(random, {
          ...facts,
          given: spelt(facts.given),
          middle: spelt(facts.middle),
          surname: spelt(facts.surname),
        }),
      ]);
      truth.push(person);
    }
  }
  return {
    name: `whole names, ${isEastern ? 'transcribed' : 'Western'}`,
    headers: ['name'],
    rows,
    truth: Int32Array.from(truth),
  };
}
