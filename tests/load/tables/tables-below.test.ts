import { describe, expect, it } from 'vitest';
import { look } from '../looked.js';

const NAMES = ['№', 'Фамилия', 'Имя', 'Дата рождения', 'Адрес'];
const MAIN = [
  ['Список избирателей УИК № 87'],
  NAMES,
  ['1', 'Ахметов', 'Тимур', '03.04.1871', 'ул. Речная, 1'],
  ['2', 'Югай', 'Анна', '15.06.1869', 'ул. Речная, 2'],
  ['Итого: 2'],
  ['Секретарь комиссии', '', 'Пак'],
];
const ADDED = [
  ['1', 'Цой', 'Глеб', '03.02.1870', 'ул. Речная, 9'],
  ['2', 'Тен', 'Вера', '04.02.1870', 'ул. Речная, 11'],
];
const csv = (rows: readonly (readonly string[])[], width = 7) =>
  rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '').join(';')).join('\n');

const shown = async (content: string) => {
  const found = await look({ 'voter_list.csv': content });
  return found.accounting.map(({ path, read, loaded, setAside, rejected }) => [path, read, loaded, setAside, rejected]);
};

describe('tables below each other', () => {
  it('a supplement with columns of its own, and the precinct of the list above it', async () => {
    const supplement = [
      ['Дополнительный список'],
      [...NAMES, 'Время включения', 'Основание'],
      ...ADDED.map((cells) => [...cells, '10:30', 'адресная справка']),
    ];
    const content = csv([...MAIN, [], ...supplement]);
    expect(await shown(content)).toEqual([
      ['voter_list.csv#1', 4, 2, 2, 0],
      ['voter_list.csv#2', 2, 2, 0, 0],
    ]);
    expect((await look({ 'voter_list.csv': content })).precincts).toEqual(['87:4']);
  });

  it('a supplement with the same columns is known by its title alone', async () => {
    expect(await shown(csv([...MAIN, ['Дополнительный список избирателей УИК № 87'], NAMES, ...ADDED]))).toEqual([
      ['voter_list.csv#1', 4, 2, 2, 0],
      ['voter_list.csv#2', 2, 2, 0, 0],
    ]);
  });

  it('the header of the next page, and a title that says nothing of another list, are of one list', async () => {
    expect(await shown(csv([...MAIN.slice(0, 4), ['Улица Лесная'], NAMES, ...ADDED]))).toEqual([
      ['voter_list.csv', 6, 4, 2, 0],
    ]);
  });

  it('a list and the register of certificates given out to its voters', async () => {
    const register = [
      ['Реестр выданных открепительных удостоверений'],
      ['№', 'Фамилия', 'Имя', 'Номер удостоверения', 'Дата выдачи'],
      ['1', 'Хан', 'Лия', '000123', '01.06.2019'],
    ];
    expect(await shown(csv([...MAIN, [], ...register]))).toEqual([
      ['voter_list.csv#1', 4, 2, 2, 0],
      ['voter_list.csv#2', 1, 1, 0, 0],
    ]);
  });
});
