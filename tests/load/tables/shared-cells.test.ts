import { expect, it } from 'vitest';
import { partOfCell } from '../../../src/extracts/header/cell-parts.js';
import { loaded } from '../loaded.js';

// One cell may say two things, and one thing may stand in three columns: nobody's date of birth, number or address is lost by that.

const PEOPLE = 'select surname, given_name, birth_date, birth_year, iin, address from listing order by record_id';
const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');

it.each([
  ['ФИО, дата рождения', 'Оразов Ерлан Серикович, 03.04.1891 г.р.'],
  ['Избиратель', 'Оразов Ерлан Серикович (3 апреля 1891 года рождения)'],
  ['Name, date of birth', 'Оразов, Ерлан (born 1891-04-03)'],
  ['Т.А.Ә., туған күні', 'Оразов Ерлан Серикович - 03.04.1891 ж.т.'],
])('%s: %s', async (header, cell) => {
  const rows = [cell, cell.replace('Оразов', 'Ким'), cell.replace('Оразов', 'Ли')].map((each) => ['1', each, 'Абая 5']);
  await loaded({ 'список УИК 12.csv': table(['№', header, 'Адрес'], ...rows) }, ({ all }) => {
    const known = { given_name: 'Ерлан', birth_date: '1891-04-03', birth_year: null, iin: null, address: 'Абая 5' };
    expect(all(PEOPLE)).toEqual(['Оразов', 'Ким', 'Ли'].map((surname) => ({ surname, ...known })));
  });
});

it('a name, a birth, a number and an address in one cell of several lines', async () => {
  const cell = (name: string) => `"${name} Ерлан\n1891 г.р.\nИИН 910403101017\nул. Абая, д. 5"`;
  const rows = ['Оразов', 'Ким', 'Ли'].map((name) => ['1', cell(name), '']);
  await loaded({ 'список УИК 12.csv': table(['№', 'ФИО и данные избирателя', 'Подпись'], ...rows) }, ({ all }) => {
    const known = { given_name: 'Ерлан', birth_date: null, birth_year: 1891, address: 'ул. Абая, д. 5' };
    expect(all<{ surname: string }>(PEOPLE)).toEqual(
      ['Оразов', 'Ким', 'Ли'].map((surname) => expect.objectContaining({ surname, ...known })),
    );
  });
});

it('a year in an address makes no birth, and the map is followed', async () => {
  const rows = ['Оразов', 'Ким', 'Ли'].map((name) => ['12', name, 'улица Победы 1945 года, 7']);
  await loaded({ 'a.csv': table(['УИК', 'Фамилия', 'Адрес'], ...rows) }, ({ all }) => {
    expect(all<{ birth_year: unknown; address: unknown }>(PEOPLE)[0]).toMatchObject({
      birth_year: null,
      address: 'улица Победы 1945 года, 7',
    });
  });
  const whole = [1, 2, 3].map(() => ['12', 'Оразов Ерлан, 03.04.1891']);
  const map = 'files: {a.csv: {extract: voter_list, columns: {ФИО: full_name}}}\n';
  await loaded({ 'a.csv': table(['УИК', 'ФИО'], ...whole), 'election.yaml': map }, ({ all }) => {
    expect(all<{ birth_date: unknown }>(PEOPLE)[0]?.birth_date).toBeNull();
  });
});

it.each([
  ['Номер и дата удостоверения', '№ 4213 от 01.06.2019'],
  ['№ ОУ, дата выдачи', '4213 / 01.06.2019'],
])('a register of AVCs with "%s"', async (header, cell) => {
  const rows = ['4213', '4214', '4215'].map((number) => ['Оразов Ерлан', cell.replace('4213', number)]);
  await loaded({ 'Реестр выданных ОУ УИК 12.csv': table(['ФИО', header], ...rows) }, ({ all }) => {
    expect(all('select serial_bare, issued_at, surname from avc_issued order by record_id')).toEqual(
      ['4213', '4214', '4215'].map((serial) => ({ serial_bare: serial, issued_at: '2019-06-01', surname: 'Оразов' })),
    );
  });
});

it('the time and the ground of an addition', async () => {
  const cells = ['09:15, адресная справка № 12', '10-20 открепительное удостоверение', 'исправление, 11:05'];
  const rows = cells.map((cell) => ['Оразов Ерлан', cell]);
  await loaded({ 'Дополнительный список УИК 12.csv': table(['ФИО', 'Время и основание'], ...rows) }, ({ all }) => {
    expect(all('select added_at, basis from listing order by record_id')).toEqual([
      { added_at: '2019-06-09T09:15', basis: 'residence' },
      { added_at: '2019-06-09T10:20', basis: 'avc' },
      { added_at: '2019-06-09T11:05', basis: 'correction' },
    ]);
  });
});

it.each([
  ['one row', ['ФИО', 'День', 'Месяц', 'Год', 'Адрес'], []],
  ['a row below the group', ['ФИО', 'Дата рождения', '', '', 'Адрес'], ['', 'день', 'месяц', 'год', '']],
  ['words of birth', ['ФИО', 'День рождения', 'Месяц рождения', 'Год рождения', 'Адрес'], []],
])('day, month and year of birth in columns of their own: %s', async (_, header, below) => {
  const rows = [
    ['Оразов Ерлан', '3', '4', '1891', 'Абая 5'],
    ['Ким Олег', '13', 'апреля', '1892', 'Абая 6'],
    ['Ли Анна', '', '', '1893', 'Абая 7'],
  ];
  const all = [header, ...(below.length > 0 ? [below] : []), ...rows];
  await loaded({ 'список УИК 12.csv': table(...all) }, ({ accounting, all: query }) => {
    expect(accounting).toMatchObject([{ read: 3, loaded: 3 }]);
    expect(query('select birth_date, birth_year from listing order by record_id')).toEqual([
      { birth_date: '1891-04-03', birth_year: null },
      { birth_date: '1892-04-13', birth_year: null },
      { birth_date: null, birth_year: 1893 },
    ]);
  });
});

it('street, house and flat below one word for the address', async () => {
  const header = [
    ['Фамилия', 'Имя', 'Адрес', '', ''],
    ['', '', 'улица', 'дом', 'кв.'],
  ];
  await loaded({ 'список УИК 12.csv': table(...header, ['Оразов', 'Ерлан', 'Абая', '5', '1']) }, ({ all }) => {
    expect(all('select surname, address from listing')).toEqual([
      { surname: 'Оразов', address: 'ул. Абая, д. 5, кв. 1' },
    ]);
  });
});

it.each([
  ['name', 'Ким Олег', 'Ким Олег'],
  ['birth', 'Ким Олег', ''],
  ['iin', 'Ким 910403101017', '910403101017'],
  ['birth', 'Ким 910403101017', ''],
  ['rest', 'Ким Олег, 1891 г.р.', ''],
  ['number', '01.06.2019 г. № 12-К', '12-К'],
  ['date', '№ 12', ''],
  ['time', 'справка', ''],
] as const)('%s of "%s"', (part, cell, found) => {
  expect(partOfCell(part, cell)).toBe(found);
});

it.each([
  ['place', 'Дата и место рождения', '03.04.1891, г. Алматы'],
  ['age', 'Дата рождения', '03.04.1891 (28 лет)'],
])('a birth with its %s', async (_, header, cell) => {
  const rows = [
    ['Оразов Ерлан', cell],
    ['Ким Олег', '05.06.1892, с. Абай'],
    ['Ли Анна', '07.08.1893'],
  ];
  await loaded({ 'список УИК 12.csv': table(['ФИО', header], ...rows) }, ({ all }) => {
    expect(all<{ birth_date: string }>(PEOPLE).map(({ birth_date }) => birth_date)).toEqual([
      ...['1891-04-03', '1892-06-05', '1893-08-07'],
    ]);
  });
});

it('a ground names the number of its certificate, or of the AVC', async () => {
  const grounds = ['адресная справка № 1203 от 09.06.2019', 'ОУ № 000102', 'решение суда'];
  const rows = grounds.map((ground) => ['Оразов Ерлан', ground, '10:15']);
  await loaded({ 'доп список УИК 12.csv': table(['ФИО', 'Основание включения', 'Время'], ...rows) }, ({ all }) => {
    expect(all('select basis, certificate_no, avc_serial from listing order by record_id')).toEqual([
      { basis: 'residence', certificate_no: '1203', avc_serial: null },
      { basis: 'avc', certificate_no: null, avc_serial: '000102' },
      { basis: 'other', certificate_no: null, avc_serial: null },
    ]);
  });
});

it.each([
  [
    'the given name first throughout',
    ['Нурлан Ахметов', 'Олег Петренко', 'Анна Оразова'],
    ['Ахметов', 'Петренко', 'Оразова'],
  ],
  ['the surname first', ['Ахметов Нурлан', 'Петренко Олег', 'Ким Анна'], ['Ахметов', 'Петренко', 'Ким']],
  ['given names that end as surnames', ['Ким Марина', 'Ли Галина', 'Пак Ирина'], ['Ким', 'Ли', 'Пак']],
])('whole names of two words: %s', async (_, names, surnames) => {
  const rows = names.map((name) => [name, '1891']);
  await loaded({ 'список УИК 12.csv': table(['ФИО', 'Год рождения'], ...rows) }, ({ all }) => {
    expect(all<{ surname: string }>(PEOPLE).map(({ surname }) => surname)).toEqual(surnames);
  });
});
