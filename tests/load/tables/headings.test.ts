import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/extracts/header/headings.js';
import { loaded } from '../loaded.js';

// Lists that are written precinct by precinct, or street by street, under headings within the table.

const HEADER = '№ п/п;ФИО;Дата рождения;Подпись';
const LISTED = 'select precinct, surname, address from listing order by record_id';

async function listed(name: string, lines: readonly string[]) {
  return loaded({ [name]: lines.join('\n') }, ({ all, accounting }) => ({
    people: all<{ precinct: string; surname: string; address: string | null }>(LISTED).map(
      ({ precinct, surname, address }) => [precinct, surname, address].filter((each) => each !== null).join(' '),
    ),
    ...accounting[0],
  }));
}

describe('headings within a table', () => {
  it('name the precinct of the rows below, wherever in their row they stand', async () => {
    for (const [first, second] of [
      ['Избирательный участок № 12;;;', ';Участок № 13;;'],
      ['УИК 12', 'УИК 13'],
      ['№ 12 сайлау учаскесі;;;', '№ 13 сайлау учаскесі;;;'],
    ]) {
      const lines = [
        HEADER,
        first!,
        '1;Ли Ян Ир;01.02.1880;',
        second!,
        '1;Ким Ия Ир;13.02.1881;',
        '2;Пак Ор Ир;02.02.1882;',
      ];
      const { people, setAside, rejected } = await listed('список.csv', lines);
      expect(people).toEqual(['12 Ли', '13 Ким', '13 Пак']);
      expect([setAside, rejected]).toEqual([2, 0]);
    }
  });

  it('end what the title above the table says: the second list of a file was counted to the first', async () => {
    const list = (precinct: number, name: string) => [
      `Избирательный участок № ${precinct}`,
      HEADER,
      `1;${name};01.02.1880;`,
    ];
    const { people } = await listed('a.csv', [
      ...list(12, 'Ли Ян Ир'),
      ...list(13, 'Ким Ия Ир'),
      ...list(14, 'Пак Ор Ир'),
    ]);
    expect(people).toEqual(['12 Ли', '13 Ким', '14 Пак']);
  });

  it('end it far behind the records by which a file is understood, too', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `${i + 1};Ли Ян Ир;01.02.1880;`);
    const { people } = await listed('a.csv', [
      'Избирательный участок № 12',
      HEADER,
      ...rows,
      'Участок № 13;;;',
      '1;Ким Ия Ир;01.02.1880;',
    ]);
    expect([people[0], people.at(-2), people.at(-1)]).toEqual(['12 Ли', '12 Ли', '13 Ким']);
  });

  it('name the street, until the next one or another precinct', async () => {
    const lines = [
      'ул. Абая;;;',
      '1;Ли Ян Ир;01.02.1880;',
      ';Мира көшесі;;',
      '2;Ким Ия Ир;01.02.1881;',
      'УИК № 8;;;',
      '1;Пак Ор Ир;01.02.1882;',
    ];
    const { people, setAside } = await listed('a.csv', ['УИК № 7;;;', HEADER, ...lines]);
    expect(people).toEqual(['7 Ли ул. Абая', '7 Ким Мира көшесі', '8 Пак']);
    expect(setAside).toBe(3);
  });
});

it('a precinct written in the first row of its voters alone is that of all of them', async () => {
  const lines = [
    'УИК;ФИО;Дата рождения',
    '12;Ли Ян Ир;01.02.1880',
    ';Ким Ия Ир;01.02.1881',
    ';Хан Ор Ир;03.02.1881',
    '13;Пак Ор Ир;01.02.1882',
    ';Цой Ор Ир;01.02.1882',
  ];
  const { people, rejected } = await listed('voter_list.csv', lines);
  expect(people).toEqual(['12 Ли', '12 Ким', '12 Хан', '13 Пак', '13 Цой']);
  expect(rejected).toBe(0);
});

it('a precinct that is missing here and there is not filled in', async () => {
  const lines = [
    'УИК;ФИО;Дата рождения',
    '12;Ли Ян Ир;01.02.1880',
    '12;Хан Ия Ир;01.02.1881',
    ';Ким Ия Ир;01.02.1881',
    '13;Пак Ор Ир;01.02.1882',
  ];
  const { people, rejected } = await listed('voter_list.csv', lines);
  expect(people).toEqual(['12 Ли', '12 Хан', '13 Пак']);
  expect(rejected).toBe(1);
});

it.each<[readonly string[], ReturnType<typeof headingOf>]>([
  [['', 'Избирательный участок № 7', '', ''], { field: 'precinct', value: '7' }],
  [['УИК № 7', 'УИК № 7', 'УИК № 7', 'УИК № 7'], { field: 'precinct', value: '7' }],
  [['Участок №', '7', '', ''], { field: 'precinct', value: '7' }],
  [['Абай көшесі', '', '', ''], { field: 'address', value: 'Абай көшесі' }],
  [['Oak Street', '', '', ''], { field: 'address', value: 'Oak Street' }],
  [['Список избирателей по избирательному участку № 7', '', '', ''], { field: 'precinct', value: '7' }],
  [['', 'Polling station 7', '', ''], { field: 'precinct', value: '7' }],
  // A remark under a voter is no heading of those below.
  [['', 'Переведён на участок № 45', '', ''], null],
  [['', 'на участок № 45', '', ''], null],
  [['5', 'состоит на учёте в УИК 45', '', ''], null],
  // A person whose other cells are blank, two precincts, and a record.
  [['', 'Абаев Мир', '', ''], null],
  [['участок № 7 и участок № 8', '', '', ''], null],
  [['1', 'Ли', 'ул. Абая', ''], null],
  [['ул. Абая', 'Ли', '', ''], null],
])('the row %j', (cells, heading) => {
  expect(headingOf(cells, 4)).toEqual(heading);
  expect(headingOf(cells.slice(0, 2), 2)).toBeNull();
});
