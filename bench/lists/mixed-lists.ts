import { Random } from '../../src/sample/random.js';
import type { PersonList } from './person-lists.js';

const words = (text: string) => text.trim().split(/\s+/u);
/** Two peoples of one list: surnames, given names, and fathers' names in their own form. */
const PEOPLES = [
  {
    surnames:
      words(`Иванов Петров Сидоров Смирнов Кузнецов Попов Васильев Соколов Михайлов Новиков Фёдоров Морозов Волков
      Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров`),
    given: words('Дмитрий Александр Сергей Николай Владимир Андрей Алексей Иван Михаил Виктор Юрий Евгений'),
    fathers: words('Николаевич Иванович Сергеевич Александрович Владимирович Михайлович Петрович Викторович'),
  },
  {
    surnames:
      words(`Ахметов Сулейменов Омаров Ибраев Касымов Нурланов Жумабаев Абдрахманов Оспанов Искаков Мусин Садыков
      Тулегенов Байжанов Сейтказин Каримов Рахимов Досов Алимов Жаксылыков Кенжебаев Утегенов Есенов Бекетов`),
    given: words('Нурлан Ерлан Серик Марат Болат Асхат Даурен Кайрат Талгат Бауыржан Арман Самат'),
    fathers: words('Нурланович Серикович Маратович Болатович Кайратович Ахметович Каримович Омарович'),
  },
] as const;

const two = (value: number) => String(value).padStart(2, '0');

/** People of two kinds of names, born in some ten years; `doubled` in a hundred stand twice, some with a slip in the birth date. */
export function mixedPeoples(people: number, doubled: number, seed: number): PersonList {
  const random = new Random(`mixed/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  for (let person = 0; person < people; person += 1) {
    const { surnames, given, fathers } = random.pick(PEOPLES);
    const date = () => `${random.between(1850, 1861)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    const row = [random.pickHeavyTailed(surnames), random.pick(given), random.pick(fathers), date()];
    rows.push(row);
    truth.push(person);
    if (!random.percent(doubled)) continue;
    const slipped = `${row[3]!.slice(0, 8)}${two(random.between(1, 28))}`;
    rows.push(random.percent(20) ? row.with(3, slipped) : row);
    truth.push(person);
  }
  return {
    name: 'two peoples in one list',
    headers: ['surname', 'given name', 'patronymic', 'dob'],
    rows,
    truth: Int32Array.from(truth),
  };
}
