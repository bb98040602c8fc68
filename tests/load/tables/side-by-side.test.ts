import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// A list printed in two columns of a page: every person of a row is a record.

const PEOPLE = 'select entry_no, surname, address from listing order by record_id';

it('two and three people to a row, the last row short, a column between', async () => {
  const two = '№;ФИО;Подпись;;№;ФИО;Подпись\n1;Оразов Ерлан;;;3;Ли Анна;+\n2;Ким Олег;+;;;;\n';
  await loaded({ 'список УИК 12.csv': two }, ({ accounting, all }) => {
    expect(accounting).toMatchObject([{ read: 3, loaded: 3, rejected: 0 }]);
    expect(all('select entry_no, surname, voted from listing order by record_id')).toEqual([
      { entry_no: '1', surname: 'Оразов', voted: null },
      { entry_no: '3', surname: 'Ли', voted: 1 },
      { entry_no: '2', surname: 'Ким', voted: 1 },
    ]);
    expect(all("select detail from file_note where kind = 'people-side-by-side'")).toEqual([{ detail: '2' }]);
  });
  const three = `${'№,Surname,Name,'.repeat(3).slice(0, -1)}\n1,A,B,2,C,D,3,E,F\n4,G,H,,,,,,\n`;
  await loaded({ 'voter list precinct 12.csv': three }, ({ all }) => {
    expect(all<{ surname: string }>(PEOPLE).map(({ surname }) => surname)).toEqual(['A', 'C', 'E', 'G']);
  });
});

it('a household to a row shares its address', async () => {
  const text =
    'Адрес;Избиратель 1;Год рожд. 1;Избиратель 2;Год рожд. 2\nАбая 5;Оразов Ерлан;1891;Ли Анна;1892\nАбая 7;Ким Олег;1893;;\n';
  await loaded({ 'Список УИК 12.csv': text }, ({ all }) => {
    expect(all('select surname, birth_year, address from listing order by record_id')).toEqual([
      { surname: 'Оразов', birth_year: 1891, address: 'Абая 5' },
      { surname: 'Ли', birth_year: 1892, address: 'Абая 5' },
      { surname: 'Ким', birth_year: 1893, address: 'Абая 7' },
    ]);
  });
});

it('a column that stands there twice makes nobody', async () => {
  const text = 'УИК;Фамилия;Имя;Адрес;УИК;Адрес\n12;Оразов;Ерлан;Абая 5;12;Абая 5\n';
  const load = loaded({ 'список.csv': text }, ({ accounting }) => accounting);
  await expect(load).rejects.toThrow(/columns 1 and 5/);
});

it('a header of any width is looked at once: no person has a hundred columns', async () => {
  const wide = ['№', 'Фамилия', 'Имя', 'Дата рождения', 'Адрес', ...Array.from({ length: 16_000 }, () => 'Отметка')];
  const text = `${wide.join(';')}\n1;Оразов;Ерлан;01.02.1891;Абая 5${';'.repeat(16_000)}\n`;
  await loaded({ 'список УИК 12.csv': text }, ({ accounting }) => {
    expect(accounting).toMatchObject([{ read: 1, loaded: 1 }]);
  });
});
