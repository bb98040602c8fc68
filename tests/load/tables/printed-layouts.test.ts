import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// How a clerk lays a list out on paper: a household to a cell, two rows to a voter, marks for "as above", two tables on one sheet.

const PEOPLE =
  'select list, precinct, entry_no as no, surname, given_name as given, birth_date as born, address from listing order by record_id';
const people = (text: string, settings = '') =>
  loaded({ 'list.csv': text, 'election.yaml': `polling_day: 2019-06-09\n${settings}` }, ({ all, accounting }) => ({
    rows: all<Record<string, string | null>>(PEOPLE).map((row) => Object.values(row).map((cell) => cell ?? '')),
    figures: all('select precinct, voters_on_list as listed from precinct_figure order by precinct'),
    notes: all<{ kind: string; n: number }>('select kind, record_count as n from file_note')
      .filter(({ kind }) => /^(?:people-|rows-|dittos-)/.test(kind))
      .map(({ kind, n }) => `${kind} ${n}`),
    counts: accounting.map(({ path, read, loaded: kept, setAside, rejected }) => [
      path,
      read,
      kept,
      setAside,
      rejected,
    ]),
  }));
const names = (rows: readonly (readonly string[])[]) => rows.map(([, , , surname, given]) => `${surname} ${given}`);

it('one number beside a household is nobody’s: as each one’s it would make them one person', async () => {
  const text =
    'УИК;Адрес;ФИО, год рождения;ИИН\n12;Абая 5;"1. Оразов Ерлан 1851\n2. Оразова Анна 1862";510302100015\n12;Мира 8;1. Ли Ян 1852;520605100014\n';
  await loaded({ 'list.csv': text }, ({ all }) => {
    const rows = all<{ surname: string; iin: string | null }>('select surname, iin from listing order by record_id');
    expect(rows.map(({ surname, iin }) => `${surname} ${iin ?? ''}`)).toEqual([
      'Оразов ',
      'Оразова ',
      'Ли 520605100014',
    ]);
  });
});

describe('several people in one cell are a record each', () => {
  it.each([
    [
      'with their births behind the names',
      'УИК;Адрес;ФИО, дата рождения\n12;Абая 5;"Оразов Ерлан 02.03.1851\nОразова Анна 12.11.1862"\n12;Мира 8;Ли Анна 01.02.1870\n',
      ['1851-03-02', '1862-11-12', '1870-02-01'],
    ],
    [
      'with their births in lines of another cell',
      'УИК;Адрес;ФИО;Дата рождения\n12;Абая 5;"Оразов Ерлан\nОразова Анна";"02.03.1851\n12.11.1862"\n12;Мира 8;Ли Анна;01.02.1870\n',
      ['1851-03-02', '1862-11-12', '1870-02-01'],
    ],
    [
      'with their given names and years beside',
      'УИК;Адрес;Фамилия;Имя;Год рождения\n12;Абая 5;"Оразов\nОразова";"Ерлан\nАнна";"1851\n1862"\n12;Мира 8;Ли;Анна;1870\n',
      ['', '', ''],
    ],
    [
      'numbered',
      'УИК;Адрес;Избиратели\n12;Абая 5;"1. Оразов Ерлан\n2. Оразова Анна"\n12;Мира 8;1. Ли Анна\n',
      ['', '', ''],
    ],
  ])('%s', async (_, text, born) => {
    const { rows, notes } = await people(text);
    expect(names(rows)).toEqual(['Оразов Ерлан', 'Оразова Анна', 'Ли Анна']);
    expect(rows.map((row) => row[5])).toEqual(born);
    expect(rows.map((row) => row[6])).toEqual(['Абая 5', 'Абая 5', 'Мира 8']);
    expect(notes).toEqual(['people-in-lines 1']);
  });

  it.each([
    ['a patronymic of two words', 'Абдуллаева Гүлнар\nСерік қызы', '02.03.1851'],
    ['two given names', 'García López\nMaría José', '02.03.1851'],
    ['a name and a birth that are broken', 'Оразов\nЕрлан', '02.03.\n1851'],
  ])('and one whose cell is broken by the width of its column stays one: %s', async (_, name, born) => {
    const text = `УИК;ФИО;Дата рождения\n12;"${name}";"${born}"\n12;Ли Анна;01.02.1870\n`;
    const { rows, notes } = await people(text);
    expect([rows.length, notes]).toEqual([2, []]);
  });
});

describe('two rows to a voter', () => {
  const lines = [1, 2, 3, 4].map((no) => `12;${no};Оразов Ерлан;0${no}.03.1851\n;;Абая ${no};\n`);
  it.each([
    ['under a header of two rows', `УИК;№;ФИО;Дата рождения\n;;Адрес;\n${lines.join('')}`],
    [
      'under one whose second row is not there',
      `УИК;№;ФИО;Дата рождения\n${lines.join('').replace(/Абая/g, 'ул. Абая')}`,
    ],
  ])('%s are one record, each with its own address', async (_, text) => {
    const { rows, notes, counts } = await people(text);
    expect(rows.map((row) => `${row[2]} ${row[5]} ${row[6]?.replace('ул. ', '')}`)).toEqual(
      [1, 2, 3, 4].map((no) => `${no} 1851-03-0${no} Абая ${no}`),
    );
    expect(notes).toEqual(['rows-paired 4']);
    expect(counts).toEqual([['list.csv', 4, 4, 0, 0]]);
  });

  it('headings above each voter stay headings, and a remark below a few a remark', async () => {
    const head = 'УИК;№;ФИО;Дата рождения\n';
    const under = [1, 2, 3, 4].map((no) => `;;ул. Абая ${no};\n12;${no};Оразов Ерлан;0${no}.03.1851\n`).join('');
    expect((await people(head + under)).rows.map((row) => `${row[2]} ${row[6]}`)).toEqual(
      [1, 2, 3, 4].map((no) => `${no} ул. Абая ${no}`),
    );
    const few = [1, 2, 3, 4, 5, 6].map(
      (no) => `12;${no};Оразов Ерлан;0${no}.03.1851\n${no < 3 ? ';;выбыл 2018;\n' : ''}`,
    );
    const { rows, notes } = await people(head + few.join(''));
    expect([rows.length, notes]).toEqual([6, []]);
  });
});

describe('marks for "as above"', () => {
  it.each(['-//-', '"', '″', '-"-', 'то же', '〃'])('%s is what stands above', async (mark) => {
    const cell = mark.includes('"') ? `"${mark.replaceAll('"', '""')}"` : mark;
    const text = `УИК;Фамилия;Имя;Адрес\n12;Оразов;Ерлан;Абая 5\n${cell};${cell};Анна;${cell}\n13;Ли;Ян;Мира 8\n13;Пак;Ир;там же\n`;
    const { rows, notes } = await people(text);
    expect(rows.map((row) => `${row[1]} ${row[3]} ${row[4]} ${row[6]}`)).toEqual([
      '12 Оразов Ерлан Абая 5',
      '12 Оразов Анна Абая 5',
      '13 Ли Ян Мира 8',
      '13 Пак Ир Мира 8',
    ]);
    expect(notes).toEqual(['dittos-filled 4']);
  });

  it('a spreadsheet’s apostrophe before a number is nobody’s, one within a name stays', async () => {
    const { rows } = await people(
      "УИК;№;ФИО;Дата рождения\n'0012;'1;О'Нил Ян;'02.03.1851\n0012;2;Д'Арк Ида;03.03.1852\n",
    );
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      ['0012', '1', "О'Нил", 'Ян', '1851-03-02'],
      ['0012', '2', "Д'Арк", 'Ида', '1852-03-03'],
    ]);
  });
});

describe('columns in two languages', () => {
  const head = 'Учаске;Тегі;Аты;Туған күні;УИК;Фамилия;Имя;Дата рождения\n';
  it('that say the same are one', async () => {
    const { rows } = await people(
      `${head}12;Ли;Ян;02.03.1851;12;Ли;Ян;02.03.1851\n12;Пак;Ир;03.03.1852;12;Пак;Ир;03.03.1852\n`,
    );
    expect(names(rows)).toEqual(['Ли Ян', 'Пак Ир']);
  });

  it('are a choice where they differ', async () => {
    const text = `${head}12;Ли;Ян;02.03.1851;12;Ли;Ян;02.03.1851\n12;Бақ;Ир;03.03.1852;12;Пак;Ир;03.03.1852\n`;
    await expect(people(text)).rejects.toThrow(/one column for surname/);
  });
});

describe('two tables beside each other', () => {
  it('a list and the figures of precincts are both read, to the end of the longer one', async () => {
    const { rows, figures, counts } = await people(
      'УИК;Фамилия;Имя;Дата рождения;;Участок;Избирателей в списке;Проголосовало\n12;Ли;Ян;02.03.1851;;30;90;50\n12;Пак;Ир;03.03.1852;;31;80;40\n12;Цой;Ан;04.03.1853;;;;\n',
    );
    expect(names(rows)).toEqual(['Ли Ян', 'Пак Ир', 'Цой Ан']);
    expect(figures).toEqual([
      { precinct: '30', listed: 90 },
      { precinct: '31', listed: 80 },
    ]);
    expect(counts).toEqual([
      ['list.csv#1', 3, 3, 0, 0],
      ['list.csv#2', 2, 2, 0, 0],
    ]);
  });

  it('a list and its additions are both read, each under its own title', async () => {
    const { rows } = await people(
      'УИК № 12, основной список;;;;УИК № 12, дополнительный список;;;;\n№;ФИО;Дата рождения;;№;ФИО;Дата рождения;Основание;Время\n1;Оразов Ерлан;02.03.1851;;1;Пак Ирина;30.01.1884;справка;10:15\n2;Ли Анна;12.11.1862;;;;;;\n',
    );
    expect(rows.map((row) => row.slice(0, 5).join(' '))).toEqual([
      'voter 12 1 Оразов Ерлан',
      'voter 12 2 Ли Анна',
      'supplementary 12 1 Пак Ирина',
    ]);
  });

  it('a blank column within a list parts nothing', async () => {
    const { rows } = await people(
      'УИК;Фамилия;Имя;;Дата рождения;Адрес\n12;Ли;Ян;;02.03.1851;Мира 8\n12;Пак;Ир;;03.03.1852;Мира 9\n',
    );
    expect(rows.map((row) => row.slice(3))).toEqual([
      ['Ли', 'Ян', '1851-03-02', 'Мира 8'],
      ['Пак', 'Ир', '1852-03-03', 'Мира 9'],
    ]);
  });
});

it('a birth date of the Ethiopian calendar is no day of ours', async () => {
  const { rows } = await people(
    'Polling station,Full name,Birth date (E.C.)\n12,Abebe Bekele,24/06/1943\n12,Almaz Haile,03/03/1955\n12,Dawit Girma,18/11/1965\n',
  );
  expect(rows.map((row) => row[5])).toEqual(['', '', '']);
});

it.each(['(2 rows)', '2 rows in set (0.01 sec)', '(2 строки)'])(
  'what a database says below its rows is none: %s',
  async (said) => {
    const text = ` precinct | surname | given_name \n----------+---------+------------\n 12       | Ли      | Ян\n 12       | Пак     | Ир\n${said}\n`;
    const { counts } = await loaded({ 'list.txt': text }, ({ accounting }) => ({
      counts: accounting.map(({ loaded: kept, rejected }) => [kept, rejected]),
    }));
    expect(counts).toEqual([[2, 0]]);
  },
);

it('Mongolian columns of clan, father’s name and name', async () => {
  const text =
    'Хэсгийн дугаар;Д/д;Ургийн овог;Эцэг/эхийн нэр;Нэр;Төрсөн огноо;Хаяг\n45;1;Боржигин;Дорж;Бат;1851-03-02;1-р хороо\n45;2;Хатагин;Болд;Сараа;1862-11-12;2-р хороо\n';
  expect((await people(text)).rows.map((row) => row.slice(1, 6).join(' '))).toEqual([
    '45 1 Боржигин Бат 1851-03-02',
    '45 2 Хатагин Сараа 1862-11-12',
  ]);
});
