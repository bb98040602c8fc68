import { Random } from '../../src/sample/random.js';
import type { PersonList } from './person-lists.js';

const words = (text: string) => text.trim().split(/\s+/u);
const combine = (front: string, back: string) => words(front).flatMap((start) => words(back).map((end) => start + end));

/** How one people writes its names. */
interface People {
  readonly surnames: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** The surname of a woman, and the name after the father; none where the people has none. */
  readonly hers: (surname: string) => string;
  readonly father?: (father: string, isHers: boolean) => string;
}

const PEOPLES: readonly People[] = [
  {
    surnames: combine(
      'Бор Вер Гор Дал Жар Зим Кар Лап Мал Ник Ор Пет Роз Сав Тар Ус Фил Хар Чер Шам',
      'ов ин аев енков',
    ),
    men: words(
      'Антон Богдан Вадим Глеб Денис Егор Захар Игорь Кирилл Лев Макар Олег Павел Роман Семён Тимур Фёдор Яков',
    ),
    women: words(
      'Алла Вера Галина Дарья Елена Жанна Зоя Инна Ксения Лидия Майя Нина Ольга Полина Раиса София Тамара Юлия',
    ),
    hers: (surname) => `${surname}а`,
    father: (father, isHers) => `${father.replace(/[ьй]$/u, 'е')}ов${isHers ? 'на' : 'ич'}`,
  },
  {
    surnames: combine('Айт Бек Дос Есен Жан Ибр Кас Мам Нур Ораз Сер Тол Уал Шам', 'баев жанов алиев имов'),
    men: words('Абай Берик Даулет Ержан Жомарт Канат Мурат Нурбек Олжас Ринат Санжар Темир Чингиз Ілияс'),
    women: words('Айгуль Ботагоз Гульнар Динара Жанар Индира Камила Ляззат Мадина Назгуль Сауле Толкын Шолпан Асель'),
    hers: (surname) => `${surname}а`,
    father: (father, isHers) => `${father}ов${isHers ? 'на' : 'ич'}`,
  },
  {
    surnames: combine(
      'Ash Bram Cald Dray Elt Farn Gad Hark Ing Kel Lud Mor Nethers Ock Pens Rams Stain Thur Ux Wad',
      'ley ton by well son',
    ),
    men: words(
      'Adam Basil Clive Dennis Edwin Francis Gerald Hugh Isaac Julian Kenneth Lionel Mark Nigel Oscar Paul Ralph Stuart',
    ),
    women: words(
      'Agnes Beryl Celia Daisy Enid Flora Grace Hazel Irene Judith Katie Lydia Mabel Nancy Olga Phyllis Ruth Stella',
    ),
    hers: (surname) => surname,
  },
  {
    surnames: combine(
      'Alv Bar Cast Dom Est Fern Gal Herr Iz Jim Lop Mart Nav Ort Per Quint Rod San Tor Val',
      'ez era ano illa',
    ),
    men: words(
      'Alberto Bruno César Diego Emilio Felipe Gonzalo Hugo Iván Javier Luis Mario Néstor Óscar Pablo Raúl Sergio',
    ),
    women: words(
      'Alba Beatriz Carmen Diana Elena Flor Gloria Inés Julia Lola Marta Noelia Olivia Pilar Rosa Silvia Teresa',
    ),
    hers: (surname) => surname,
  },
];
const STREETS = combine('Nor Sal Mir Vel Tan Gor Lim Bel Kas Dor Fen Har', 'na ova ide ara olt');
const TOWNS = combine('Ak Bor Kol Sem Tur Zar Mel', 'tau insk ville ham');

/** What a list of a town is like: its own draw decides, so that no two seeds give lists of one make. */
interface Make {
  readonly peoples: readonly People[];
  readonly households: number;
  readonly dates: 'whole' | 'year' | 'none';
  readonly address: 'none' | 'one' | 'parts' | 'all';
  readonly sex: boolean;
  readonly fathers: boolean;
  /** In a hundred: people with a second record, of these who moved, cells with a slip, cells left blank. */
  readonly again: number;
  readonly moved: number;
  readonly slips: number;
  readonly blanks: number;
  readonly twins: number;
}

function makeOf(random: Random): Make {
  const first = random.below(PEOPLES.length);
  const mixed = random.percent(60);
  const dates = random.pick(['whole', 'whole', 'year', 'none'] as const);
  return {
    peoples: mixed ? [PEOPLES[first]!, PEOPLES[(first ^ 1) % PEOPLES.length]!] : [PEOPLES[first]!],
    households: random.pick([150, 300, 600]),
    dates,
    // By names and years alone nobody can be told apart.
    address:
      dates === 'whole'
        ? random.pick(['none', 'one', 'parts', 'all'] as const)
        : random.pick(['one', 'parts', 'all'] as const),
    sex: random.percent(50),
    fathers: random.percent(60),
    again: random.pick([3, 10, 30, 90]),
    moved: dates === 'whole' ? random.pick([0, 5, 20, 40]) : random.pick([0, 2]),
    slips: random.pick([0, 1, 3]),
    blanks: random.pick([0, 2]),
    twins: random.pick([0, 1, 3]),
  };
}

interface Person {
  readonly surname: string;
  readonly given: string;
  readonly father: string;
  readonly isHers: boolean;
  readonly born: string;
}

const two = (value: number) => String(value).padStart(2, '0');
const dayIn = (random: Random, from: number, to: number) =>
  `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

/** Spouses or one alone, with children who bear the name of their father. */
function household(random: Random, { peoples, twins }: Make): Person[] {
  const people = random.pick(peoples);
  const surname = random.pickHeavyTailed(people.surnames);
  const fatherOf = (father: string, isHers: boolean) => people.father?.(father, isHers) ?? '';
  const adult = (isHers: boolean): Person => ({
    surname: isHers ? people.hers(surname) : surname,
    given: random.pickHeavyTailed(isHers ? people.women : people.men),
    father: fatherOf(random.pickHeavyTailed(people.men), isHers),
    isHers,
    born: dayIn(random, 1805, 1860),
  });
  const members = random.percent(40) ? [adult(random.percent(50))] : [adult(false), adult(true)];
  let born = '';
  for (let child = random.percent(45) ? random.between(1, 3) : 0; child > 0; child -= 1) {
    const isHers = random.percent(50);
    if (born === '' || !random.percent(twins)) born = dayIn(random, 1861, 1880);
    const given = random.pickHeavyTailed(
      (isHers ? people.women : people.men).filter((name) => !members.some((m) => m.given === name)),
    );
    const own = isHers ? people.hers(surname) : surname;
    members.push({ surname: own, given, father: fatherOf(members[0]!.given, isHers), isHers, born });
  }
  return members;
}

const LETTERS = { latin: [...'aeinorstl'], cyrillic: [...'аеинорстл'] };

function slip(random: Random, text: string): string {
  if (text.length < 2) return text;
  const at = random.below(text.length - 1);
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  const letters = /\d/u.test(text) ? [...'0123456789'] : LETTERS[/[а-я]/iu.test(text) ? 'cyrillic' : 'latin'];
  return random.pick([
    before + next + after,
    before + random.pick(letters) + next + after,
    before + next + letter + after,
  ]);
}

/** A town's list with its truth: its make, its people and its errors all follow from the seed. */
export function townList(seed: number): PersonList {
  const random = new Random(`town/${seed}`);
  const make = makeOf(random);
  const home = () => [
    random.pick(STREETS),
    String(random.between(1, 90)),
    random.pickHeavyTailed(TOWNS),
    String(random.between(100, 160)),
  ];
  const addressed = (cells: readonly string[]) => {
    if (make.address === 'none') return [];
    if (make.address === 'one') return [`${cells[2]}, ${cells[0]} ${cells[1]}`];
    return make.address === 'parts' ? cells.slice(0, 2) : [...cells];
  };
  const hasFathers = make.fathers && make.peoples.some(({ father }) => father !== undefined);
  const rowOf = (person: Person, place: readonly string[]) => [
    person.surname,
    person.given,
    ...(hasFathers ? [person.father] : []),
    ...(make.dates === 'none' ? [] : [make.dates === 'year' ? person.born.slice(0, 4) : person.born]),
    ...(make.sex ? [person.isHers ? 'f' : 'm'] : []),
    ...addressed(place),
  ];
  const damaged = (row: readonly string[]) =>
    row.map((cell, at) => {
      if (at > 1 && random.percent(make.blanks)) return '';
      return cell.length > 1 && random.percent(make.slips) ? slip(random, cell) : cell;
    });
  const rows: string[][] = [];
  const truth: number[] = [];
  let person = 0;
  for (let at = 0; at < make.households; at += 1) {
    const place = home();
    for (const member of household(random, make)) {
      rows.push(rowOf(member, place));
      truth.push(person);
      if (random.percent(make.again)) {
        rows.push(damaged(rowOf(member, random.percent(make.moved) ? home() : place)));
        truth.push(person);
      }
      person += 1;
    }
  }
  const parts = {
    none: [],
    one: ['address'],
    parts: ['street', 'house'],
    all: ['street', 'house', 'town', 'postcode'],
  };
  return {
    name: `town ${seed} (${make.peoples.length} peoples, dates ${make.dates}, address ${make.address}, again ${make.again}, moved ${make.moved}, slips ${make.slips})`,
    headers: [
      ...['surname', 'given name'],
      ...(hasFathers ? ['patronymic'] : []),
      ...(make.dates === 'none' ? [] : [make.dates === 'year' ? 'birth year' : 'dob']),
      ...(make.sex ? ['sex'] : []),
      ...parts[make.address],
    ],
    rows,
    truth: Int32Array.from(truth),
  };
}
