import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misdated, mistyped } from './writing-errors.js';

/** What a list of brides is like; shares in a hundred. */
export interface BridePlan {
  readonly people: number;
  /** Of women who stand twice those that stand with another surname; none where women keep theirs. */
  readonly brides: number;
  /** Of brides, and of all others who stand twice, those that have moved. */
  readonly bridesMoved: number;
  readonly moved: number;
  readonly sex: boolean;
  readonly fathers: boolean;
}

const DOUBLED = 8;
const [SLIPPED, UNDATED] = [5, 3];
const STREETS = 'Абая Мира Гоголя Степная Школьная Садовая Целинная Победы Жамбыла Кирова Речная Лесная'.split(' ');
const TOWNS = 'Акколь Бурабай Есиль Жаксы Макинск Степняк Щучинск Атбасар'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

/** People of one country, of whom some stand twice; a part of the women among these has married and moved between both entries. */
export function brideList(plan: BridePlan, seed: number): PersonList {
  const random = new Random(`brides/${seed}`);
  const root = ranked(
    random,
    composed(
      random,
      'Ахмет Сулей Ома Ибра Касы Нурла Жума Оспа Иска Садык Тулеге Байжа Кари Ива Пет Сидо Смир Куз Попо',
      'ов ев баев беков галиев танов нов шин лин',
    ),
    0.8,
  ).draw;
  const man = ranked(
    random,
    composed(random, 'Нур Ер Сер Болат Асхат Дау Кайр Тал Арм Сам', 'лан бек жан ат ик тай'),
    1,
  ).draw;
  const woman = ranked(
    random,
    composed(random, 'Ай Гул Шол Рай Бал Жан Сал Алт', 'нур пан хан жан ия ар гуль'),
    1,
  ).draw;
  const dwelling = () =>
    `${random.pick(TOWNS)}, ул. ${random.pick(STREETS)}, д. ${random.between(1, 120)}, кв. ${random.between(1, 40)}`;
  const [rows, truth]: [string[][], number[]] = [[], []];
  for (let person = 0; person < plan.people; person += 1) {
    const isHers = random.percent(52);
    const surname = () => root() + (isHers ? 'а' : '');
    const first = {
      surname: surname(),
      given: isHers ? woman() : man(),
      father: `${man()}${isHers ? 'овна' : 'ович'}`,
      born: `${random.between(1810, 1880)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
      home: dwelling(),
    };
    const add = (one: typeof first) => {
      rows.push([
        one.surname,
        one.given,
        ...(plan.fathers ? [one.father] : []),
        one.born,
        ...(plan.sex ? [isHers ? 'Ж' : 'М'] : []),
        one.home,
      ]);
      truth.push(person);
    };
    add(first);
    if (!random.percent(DOUBLED)) continue;
    const isBride = isHers && random.percent(plan.brides);
    const written = (name: string) => (random.percent(SLIPPED) ? mistyped(random, name) : name);
    add({
      surname: isBride ? surname() : written(first.surname),
      given: written(first.given),
      father: written(first.father),
      born: random.percent(UNDATED) ? misdated(random, first.born) : first.born,
      home: random.percent(isBride ? plan.bridesMoved : plan.moved) ? dwelling() : first.home,
    });
  }
  return {
    name: `${plan.people} people, of women who stand twice ${plan.brides} % with another surname`,
    headers: [
      'surname',
      'given name',
      ...(plan.fathers ? ['patronymic'] : []),
      'birth date',
      ...(plan.sex ? ['sex'] : []),
      'address',
    ],
    rows,
    truth: Int32Array.from(truth),
  };
}
