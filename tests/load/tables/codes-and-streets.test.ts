import { expect, it } from 'vitest';
import { splitFullName } from '../../../src/identity/index.js';
import { wordOfCell } from '../../../src/load/set-aside/row-words.js';
import { loaded } from '../loaded.js';

// Words of a form that stand away from what they are about: a legend, a street above its houses, who gave a paper out.

it('a legend above the table says what its codes mean, if it says it of all', async () => {
  const legend = '"Основание: 1 - адресная справка; 2 – открепительное удостоверение";;\n';
  const table = (codes: readonly number[]) =>
    `${legend}ФИО;ИИН;Основание\n${codes.map((code, at) => `Оразов${at} Ерлан;;${code}\n`).join('')}`;
  const basesOf = (text: string) =>
    loaded({ 'доп список УИК 12.csv': text }, ({ all }) =>
      all<{ basis: string }>('select basis from listing order by record_id').map(({ basis }) => basis),
    );
  expect(await basesOf(table([1, 2, 1]))).toEqual(['residence', 'avc', 'residence']);
  expect(await basesOf(table([1, 3, 1]))).toEqual(['other', 'other', 'other']);
});

it('houses and flats stand below the street that a heading names', async () => {
  const text = '№ дома;№ кв;ФИО\nул. Абая;;\n5;1;Оразов Ерлан\nул. Мира;;\n5;1;Ким Олег\n';
  await loaded({ 'Список УИК 12.csv': text }, ({ all }) => {
    expect(all('select surname, address from listing order by record_id')).toEqual([
      { surname: 'Оразов', address: 'ул. Абая, д. 5, кв. 1' },
      { surname: 'Ким', address: 'ул. Мира, д. 5, кв. 1' },
    ]);
  });
});

it('who gave a certificate out is no part of its number, and its users are no additions', async () => {
  const text = 'ФИО;Удостоверение;Кем выдано;Время голосования\nОразов Ерлан;№ 000101 УИК 12;УИК 12;10:15\n';
  await loaded({ 'ОУ использованные УИК 14.csv': text }, ({ all }) => {
    expect(all('select precinct, issuing_precinct, serial_bare, serial_series from avc_used')).toEqual([
      { precinct: '14', issuing_precinct: '12', serial_bare: '101', serial_series: '' },
    ]);
  });
});

it('a birth and a number in one column, a number with a fraction', async () => {
  const known = [{ birth_date: '1891-03-12', iin: '910312101001' }];
  const load = (text: string) =>
    loaded({ 'список УИК 12.csv': text }, ({ all }) => all('select birth_date, iin from listing'));
  expect(await load('ФИО;Д.р. / ИИН\nОразов Ерлан;12.03.1891 / 910312101001\n')).toEqual(known);
  expect(await load('ФИО;Дата рождения;ИИН/БИН\nОразов Ерлан;12.03.1891;910312101001.0\n')).toEqual(known);
});

it.each([
  ['Иванова (Петрова) Мария', 'Иванова', 'Мария'],
  ['Ким (до брака Цой) Анна', 'Ким', 'Анна'],
  ['(Петрова) Мария', '(Петрова)', 'Мария'],
])('name "%s"', (written, surname, givenName) => {
  expect(splitFullName(written)).toMatchObject({ surname, givenName });
});

it.each([
  ['Мужчины', 'signature'],
  ['Распечатано 01.06.2019', 'signature'],
  ['Мужчинова', null],
  ['Әйелдер:', 'signature'],
])('"%s" is nobody: %s', (cell, word) => {
  expect(wordOfCell(cell)).toBe(word);
});
