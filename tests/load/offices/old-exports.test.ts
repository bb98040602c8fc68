import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// Headers of old databases, and what a spreadsheet makes of days and times that are saved as text.

const people = (files: Record<string, string>) =>
  loaded(files, ({ all }) =>
    all<Record<string, unknown>>(
      'select precinct, surname, given_name as given, patronymic, birth_date as born from listing order by record_id',
    ),
  );
const ORAZOV = { precinct: '12', surname: 'Оразов', given: 'Ерлан', patronymic: 'Маратович', born: '1940-02-01' };

describe('short names of columns', () => {
  it.each([
    ['NOM_UIK;NPP;FAM;IM;O;DATE_R', '12;1;Оразов;Ерлан;Маратович;01.02.1940'],
    ['uik_num;NPP;familia;imya;otch;DATR', '12;1;Оразов;Ерлан;Маратович;01.02.1940'],
    ['NUM_UIK;n_pp;FAMILY;NAME;O;DATE_R', '12;1.;Оразов;Ерлан;Маратович;01/02/1940'],
  ])('%s', async (header, line) => {
    const others = ['Ли;Анна;Петровна', 'Ким;Олег;Львович', 'Пак;Ирина;Юрьевна'].map(
      (names, at) => `12;${at + 2};${names};1${at + 3}.05.195${at}`,
    );
    const signs = line.includes('/') ? others.map((other) => other.replaceAll('.', '/')) : others;
    expect((await people({ 'data.txt': [header, line, ...signs].join('\n') }))[0]).toEqual(ORAZOV);
  });

  it('"Family" that numbers households is no surname', async () => {
    const text = 'УИК;Family;ФИО\n12;1;Оразов Ерлан\n12;1;Оразова Анна\n12;2;Ли Анна\n';
    expect((await people({ 'data.txt': text })).map(({ surname }) => surname)).toEqual(['Оразов', 'Оразова', 'Ли']);
  });
});

it.each(['Data, luna, anul nașterii', 'Дата рождения', 'Narozen'])(
  'days of birth that a spreadsheet has made numbers of, under "%s"',
  async (header) => {
    const text = `УИК;Фамилия;Имя;${header}\n12;Оразов;Ерлан;14642\n12;Ли;Анна;9132\n12;Ким;Олег;36526\n`;
    expect((await people({ 'data.csv': text })).map(({ born }) => born)).toEqual([
      '1940-02-01',
      '1924-12-31',
      '2000-01-01',
    ]);
  },
);

it('a list in JSON that lacks its precinct is refused, and settings of a program are passed over', async () => {
  const csv = 'УИК;Фамилия;Имя\n12;Оразов;Ерлан\n12;Ли;Анна\n';
  const person = (surname: string) => ({ surname, given_name: 'Олег', birth_date: '1880-02-01', address: 'Абая 1' });
  const list = JSON.stringify([person('Ким'), person('Пак'), person('Цой')]);
  await expect(people({ 'list.csv': csv, 'data.json': list })).rejects.toThrow(/data\.json.*precinct/s);
  const settings = JSON.stringify([1, 2, 3].map((id) => ({ id, name: `view ${id}`, address: '::1' })));
  expect(await people({ 'list.csv': csv, 'settings.json': settings })).toHaveLength(2);
});

it.each([
  ['1006', 606],
  ['0915', 555],
])('"Time" of an addition with %s is a time of day', async (written, minute) => {
  const text = `Polling station;Full name;Reason for inclusion;Time\n12;Oakes Ann;residence certificate;${written}\n12;Elms Ben;omitted by error;1430\n`;
  await loaded({ 'additional list.csv': text, 'election.yaml': 'polling_day: 2019-06-09\n' }, ({ all }) => {
    expect(all('select added_minute as minute from listing order by record_id')).toEqual([{ minute }, { minute: 870 }]);
  });
});

it('the kind of a relative is no given name, and a cut name may lack a word behind its owner', async () => {
  const surnames = ['Yadav', 'Rao', 'Mehta', 'Singh', 'Patel', 'Gupta', 'Bose', 'Nair', 'Iyer', 'Das', 'Roy', 'Sen'];
  const given = ['Meena', 'Arun', 'Kiran', 'Lata', 'Mohan', 'Nisha', 'Om', 'Priya', 'Ravi', 'Sunil', 'Tara', 'Uma'];
  const rows = Array.from({ length: 60 }, (_, at) =>
    [1201, at + 1, given[at % 12], surnames[(at * 5) % 12], ['Father', 'Mother', 'Husband'][at % 3]].join(';'),
  );
  const found = await people({ 'data.txt': ['PART_NO;S.No;Elector Fi;Last Name;Relation', ...rows].join('\n') });
  expect(found.slice(0, 2).map(({ surname, given: name }) => [surname, name])).toEqual([
    ['Yadav', 'Meena'],
    ['Gupta', 'Arun'],
  ]);
});

it('a journal of one line with a signature below bears the number of its paper', async () => {
  const text =
    'Register of absentee voting certificates used;;;\nPolling station No. 12;;;\n#;Number;Full name;Time\n1;2;3;4\n1;AB-0005875;Oakes Ann;9:18\n;;;\nChairperson ____;;;\n';
  await loaded({ 'absentee used 12.csv': text }, ({ all }) => {
    expect(all('select serial_bare as bare from avc_used')).toEqual([{ bare: '5875' }]);
  });
});

describe('given names under a header that no word knows', () => {
  const given = ['Алесь', 'Віктар', 'Ігар', 'Мікола', 'Янка', 'Зміцер'];
  const rows = given.map((name, at) => `12;${at + 1};${name};0${at + 1}.03.1951;Дубовік${'абвгде'[at]}`).join('\n');

  it.each(['Уласнае імя', 'Кликайте'])('"%s", far from the surname', async (header) => {
    const found = await people({ 'list.csv': `УИК;№;${header};Дата рождения;Фамилия\n${rows}\n` });
    expect(found.map(({ given: name }) => name)).toEqual(given);
  });

  it('of two such columns neither', async () => {
    const two = rows.replace(/^12;/gmu, '12;Слово;').replace(/Слово/gu, () => 'Гай');
    const villages = two
      .split('\n')
      .map((line, at) => line.replace('Гай', ['Гай', 'Бор', 'Луг', 'Яр', 'Мох', 'Лог'][at]!));
    const text = `УИК;Где;№;Кликайте;Дата рождения;Фамилия\n${villages.join('\n')}\n`;
    expect((await people({ 'list.csv': text })).map(({ given: name }) => name ?? '')).toEqual(given.map(() => ''));
  });
});

it('letters that an encoding has lost do not hide what a column is', async () => {
  const text =
    'SEC?IA DE VOTARE NR.;Nr. crt.;Numele ?i prenumele;Data na?terii\n12;1;Popescu Maria;02.03.1951\n12;2;?urcan Elena;03.04.1952\n12;3;Rusu Ioana;25.04.1953\n';
  expect((await people({ 'list.csv': text })).map(({ precinct, given: name, born }) => [precinct, name, born])).toEqual(
    [
      ['12', 'Maria', '1951-03-02'],
      ['12', 'Elena', '1952-04-03'],
      ['12', 'Ioana', '1953-04-25'],
    ],
  );
});

it('whole names that have lost letters are whole names, whatever heads them', async () => {
  const text = 'Secția de votare;Nr. crt.;Cine?;CNP\n12;1;Popescu Maria;1\n12;2;?urcan Elena;2\n12;3;Ru?u Ioana;3\n';
  expect((await people({ 'list.csv': text })).map(({ surname }) => surname)).toEqual(['Popescu', '?urcan', 'Ru?u']);
});

it.each([
  ['06/22/1951 12:00:00 AM', '1951-06-22'],
  ['6/22/1951 12:00 a.m.', '1951-06-22'],
  ['06/22/1951 13:00 PM', null],
])('the day of birth %s', async (written, born) => {
  const text = `Precinct,Last name,First name,Birth date\n12,Oakes,Ann,${written}\n12,Elms,Ben,06/23/1951\n`;
  expect((await people({ 'list.csv': text }))[0]).toMatchObject({ born });
});
