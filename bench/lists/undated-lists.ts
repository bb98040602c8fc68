import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { mistyped } from './writing-errors.js';

/** Parts of surnames, men's and women's names of three peoples who live in one district. */
const PEOPLES = [
  {
    share: 60,
    roots: [
      'Ахмет Сулей Ома Ибра Касы Нурла Жума Оспа Иска Му Садык Тулеге Байжа Кари',
      'ов ев баев беков галиев танов',
    ],
    men: ['Нур Ер Сер Болат Асхат Дау Кайр Тал Арм Сам', 'лан бек жан ат ик тай'],
    women: ['Ай Гул Шол Рай Бал Жан Сал Алт', 'нур пан хан жан ия ар гуль'],
  },
  {
    share: 28,
    roots: ['Ива Пет Сидо Смир Куз Попо Соко Моро Вол Лебе Семе Его Пав Коз', 'нов ров ков цев шин лин'],
    men: ['Алекс Серг Вик Ник Вла Мих Ант Ден Макс', 'андр ей тор ита ил он им'],
    women: ['Ол Ната Тат Ири Светл Мар Лю Гал', 'ьга лья яна на ина ия'],
  },
  {
    share: 12,
    roots: ['Шми Вебе Мюл Кох Рих Клей Вол Ней', 'дт р лер штейн ман берг'],
    men: ['Ген Фри Кар Яко Виль Рей', 'рих дрих л б гельм нгольд'],
    women: ['Эль Фри Ир Лид Бер', 'вира да ма ия та'],
  },
] as const;
const STREETS = 'Абая Мира Гоголя Степная Школьная Садовая Целинная Победы Жамбыла Кирова'.split(' ');
/** In per cent: doubles, slips of each part of their names, and doubles at another dwelling. */
const [DOUBLED, SLIPPED, MOVED] = [3, 6, 25];

/** Families of three peoples without a date of birth: by names alone or with their dwelling. Of a hundred three stand twice. */
export function undatedFamilies(people: number, withDwelling: boolean, seed: number): PersonList {
  const random = new Random(`undated/${seed}`);
  const drawn = (parts: readonly string[], steepness: number) =>
    ranked(random, composed(random, ...parts), steepness).draw;
  const stocks = PEOPLES.map(({ share, roots, men, women }) => ({
    share,
    root: drawn(roots, 0.8),
    man: drawn(men, 1),
    woman: drawn(women, 1),
  }));
  const district = stocks.flatMap((stock) => new Array<typeof stock>(stock.share).fill(stock));
  const dwelling = () => `ул. ${random.pick(STREETS)}, д. ${random.between(1, 150)}, кв. ${random.between(1, 60)}`;
  const [rows, truth]: [string[][], number[]] = [[], []];
  let person = 0;
  const add = (row: readonly string[]) => {
    rows.push([...row]);
    truth.push(person);
    if (random.percent(DOUBLED)) {
      const again = row.map((cell, at) => (at < 3 && random.percent(SLIPPED) ? mistyped(random, cell) : cell));
      rows.push(random.percent(MOVED) ? again.with(3, dwelling()) : again);
      truth.push(person);
    }
    person += 1;
  };
  while (person < people) {
    const { root, man, woman } = random.pick(district);
    const [surname, father, home] = [root(), man(), dwelling()];
    add([surname, father, `${man()}ович`, home]);
    const mother = woman();
    if (random.percent(70)) add([`${surname}а`, mother, `${man()}овна`, home]);
    const named = new Set([father]);
    for (let child = random.below(3); child > 0; child -= 1) {
      const isGirl = random.percent(50);
      // A daughter may bear her mother's name; two children do not bear one.
      const name = isGirl && random.percent(3) ? mother : isGirl ? woman() : man();
      if (named.has(name)) continue;
      named.add(name);
      add([isGirl ? `${surname}а` : surname, name, `${father}${isGirl ? 'овна' : 'ович'}`, home]);
    }
  }
  const headers = ['surname', 'given name', 'patronymic', 'address'].slice(0, withDwelling ? 4 : 3);
  return {
    name: `families without dates, by names ${withDwelling ? 'and dwelling' : 'alone'}`,
    headers,
    rows: rows.map((row) => row.slice(0, headers.length)),
    truth: Int32Array.from(truth),
  };
}
