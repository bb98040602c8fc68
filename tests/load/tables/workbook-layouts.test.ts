import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';
import { workbookOf, zipOf } from '../read/zip-writer.js';

type Cell = string | { readonly n: number; readonly style: number };

/** The rows of a sheet; a number bears the style of that place. */
const rowsOf = (rows: readonly (readonly Cell[])[], merged: readonly string[] = []) => {
  const cellOf = (cell: Cell, at: string) => {
    if (typeof cell !== 'string') return `<c r="${at}" s="${cell.style}"><v>${cell.n}</v></c>`;
    return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  };
  const body = rows.map((cells, r) => {
    return `<row r="${r + 1}">${cells.map((cell, i) => cellOf(cell, `${'ABCDEFGHIJ'[i]}${r + 1}`)).join('')}</row>`;
  });
  return `${body.join('')}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells><sheetData>`;
};
const csvOf = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => cells.join(';')).join('\n');

const PEOPLE =
  'select precinct, entry_no as no, surname, given_name as given, patronymic, birth_date as born, address from listing order by record_id';

describe('a header of several rows', () => {
  const OF_THREE = [
    ['Список избирателей'],
    ['Избирательный участок № 41'],
    ['№ п/п', 'Сведения об избирателе', '', '', '', '', 'Отметки', '', ''],
    [
      '',
      'Фамилия, имя, отчество',
      '',
      '',
      'Дата рождения',
      'Адрес',
      'о получении бюллетеня',
      'об исключении',
      'прочие',
    ],
    ['', 'фамилия', 'имя', 'отчество', '', '', '', '', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ['1', 'Дуйсенов', 'Марат', 'Ильич', '04.02.1871', 'ул. Садовая, 3', '+', '', ''],
    ['2', 'Шин', 'Вера', '', '17.11.1869', 'ул. Садовая, 5', '', '', ''],
  ];

  it.each([
    ['a workbook', 'list.xlsx', workbookOf({ A: rowsOf(OF_THREE, ['A3:A5', 'B3:F3', 'B4:D4', 'G3:I3']) })],
    ['a text', 'list.csv', csvOf(OF_THREE)],
  ])('three rows of %s: groups of groups', async (_, name, content) => {
    await loaded({ [name]: content }, ({ all }) => {
      const place = (no: string, street: string) => ({ precinct: '41', no, address: `ул. Садовая, ${street}` });
      expect(all(PEOPLE)).toEqual([
        { ...place('1', '3'), surname: 'Дуйсенов', given: 'Марат', patronymic: 'Ильич', born: '1871-02-04' },
        { ...place('2', '5'), surname: 'Шин', given: 'Вера', patronymic: null, born: '1869-11-17' },
      ]);
      expect(all('select reason from set_aside_record')).toEqual([{ reason: 'column-numbers' }]);
      expect(all('select voted from listing')).toEqual([{ voted: 1 }, { voted: null }]);
    });
  });

  it('a last group that reaches over three columns, initials below another, the number of a paper', async () => {
    const rows = [
      ['УИК', 'Избиратель', '', '', 'Паспорт', '', 'Адрес'],
      ['', 'Ф.', 'И.', 'О.', 'серия', 'номер', 'улица', 'дом', 'кв.'],
      ['8', 'Ким', 'Анна', 'Львовна', 'АА', '771', 'Садовая', '3', '12'],
    ];
    await loaded({ 'list.xlsx': workbookOf({ A: rowsOf(rows, ['B1:D1', 'E1:F1', 'G1:I1']) }) }, ({ all }) => {
      expect(all(`${PEOPLE.replace(' from', ', id_document as paper from')}`)).toEqual([
        {
          ...{ precinct: '8', no: null, surname: 'Ким', given: 'Анна', patronymic: 'Львовна', born: null },
          ...{ address: 'ул. Садовая, д. 3, кв. 12', paper: 'АА 771' },
        },
      ]);
      expect(all("select kind from file_note where kind = 'column-doubtful'")).toEqual([]);
    });
  });
});

it.each([['xlsx'], ['csv']])(
  'a record that goes on in a merged line is one person, and none is lost: .%s',
  async (as) => {
    const rows = [
      ['УИК', 'Фамилия', 'Имя', 'Дата рождения', 'Адрес'],
      ['8', 'Ким', 'Анна', '01.02.1871', 'ул. Садовая, 3'],
      ['', '', '', '', 'прежний: ул. Мира, 1'],
      ['8', 'Шин', 'Вера', '01.02.1872', 'ул. Садовая, 5'],
      ['8', 'Пак', 'Лев', '01.02.1873', 'ул. Садовая, 7'],
      ['', '', '', '', 'прежний: ул. Мира, 9'],
    ];
    const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6'];
    const content = as === 'csv' ? csvOf(rows) : workbookOf({ A: rowsOf(rows, merged) });
    await loaded({ [`voter_list.${as}`]: content }, ({ all, accounting }) => {
      expect(all('select surname from listing order by record_id')).toEqual([
        { surname: 'Ким' },
        { surname: 'Шин' },
        { surname: 'Пак' },
      ]);
      // A text does not say what belongs together: its lines of nobody are told as rejected.
      expect(accounting[0]?.rejected).toBe(as === 'csv' ? 2 : 0);
    });
  },
);

it('zeros and series that a number format shows belong to the number; what a font crosses out is told', async () => {
  const formats = ['00 00 00 000000', '"АА "0000000', '"№ "0', 'dd/mm/yyyy'];
  const styles = `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join('')}<xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`;
  const n = (value: number, style: number): Cell => ({ n: value, style });
  const sheet = rowsOf([
    ['УИК', 'Фамилия', 'Дата рождения', 'ИИН', 'Номер документа'],
    [n(8, 3), 'Ким', n(3000, 4), n(10518111114, 1), n(4711, 2)],
    [n(8, 5), 'Шин', '03.02.1871', '', n(4711, 6)],
  ]);
  const book = zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });
  await loaded({ 'voter_list.xlsx': book }, ({ all }) => {
    expect(all('select precinct, iin_written as iin, id_document as paper, birth_date as born from listing')).toEqual([
      { precinct: '8', iin: '010518111114', paper: 'АА 0004711', born: '1908-03-18' },
      { precinct: '8', iin: null, paper: '4711', born: '1871-02-03' },
    ]);
    expect(all("select record_count as n from file_note where kind = 'struck-through'")).toEqual([{ n: 1 }]);
  });
});

it('dates with words behind them beside a spreadsheet number in one column', async () => {
  const births = ['03.02.1871 г.', '05.07.1885', '3658', 'не помнит'];
  const rows = [['УИК', 'Фамилия', 'Дата рождения'], ...births.map((born, i) => ['8', `Оразов${i}`, born])];
  await loaded({ 'voter_list.csv': csvOf(rows) }, ({ all }) => {
    expect(
      all('select birth_date as born from listing order by record_id').map((each) => (each as { born: string }).born),
    ).toEqual(['1871-02-03', '1885-07-05', '1910-01-05', null]);
    expect(all('select written from unread_cell')).toEqual([{ written: 'не помнит' }]);
  });
});

it.each([
  [
    ['Открепительное удостоверение', '', 'Дата и время'],
    ['серия', 'номер', 'выдачи'],
  ],
  [['Серия ОУ', 'Номер ОУ', 'Дата выдачи'], null],
  [['Серия', 'Номер', 'Дата выдачи'], null],
])('one number in two series is two certificates: %s', async (upper, lower) => {
  const rows = [
    ['Журнал выдачи открепительных удостоверений. Участок № 14'],
    ['№ п/п', 'Фамилия, имя, отчество', ...upper, 'Подпись'],
    ...(lower === null ? [] : [['', '', ...lower, '']]),
    ['1', 'Ким Анна', 'АА', '000771', '01.06.2019 10:15', ''],
    ['2', 'Шин Вера', 'АБ', '000771', '02.06.2019 11:15', ''],
  ];
  await loaded({ 'журнал.csv': csvOf(rows) }, ({ all, accounting }) => {
    expect(accounting.map(({ read, rejected }) => [read, rejected])).toEqual([[2, 0]]);
    expect(all('select serial, surname from avc_issued order by record_id')).toEqual([
      { serial: 'АА000771', surname: 'Ким' },
      { serial: 'АБ000771', surname: 'Шин' },
    ]);
  });
});

it('a journal of certificates whose number nobody understands is refused, and no voter list', async () => {
  const rows = [
    ['Журнал выдачи открепительных удостоверений. Участок № 14'],
    ['№ п/п', 'Фамилия, имя, отчество', 'Бланк', 'Дата выдачи', 'Подпись'],
    ['1', 'Ким Анна', '771', '01.06.2019', ''],
    ['2', 'Шин Вера', '772', '02.06.2019', ''],
  ];
  await expect(loaded({ 'журнал.csv': csvOf(rows) }, () => null)).rejects.toThrow(/avc_issued/);
});

it('the same names in another language below a header, and how its cells are filled in, are no voters', async () => {
  const rows = [
    ['Тегі', 'Аты', 'Туған күні', 'Учаске'],
    ['Фамилия', 'Имя', 'Дата рождения', 'Участок'],
    ['Дуйсенов', 'Марат', '04.02.1871', '7'],
    ['Шин', 'Вера', '17.11.1869', '7'],
  ];
  const surnames = 'select surname from listing order by record_id';
  const people = [{ surname: 'Дуйсенов' }, { surname: 'Шин' }];
  await loaded({ 'list.csv': csvOf(rows) }, ({ all }) => expect(all(surnames)).toEqual(people));
  const forms = [rows[1] ?? [], ['', '', '(дд.мм.гггг)', ''], ...rows.slice(2)];
  await loaded({ 'list.csv': csvOf(forms) }, ({ all, accounting }) => {
    expect(all(surnames)).toEqual(people);
    expect(accounting[0]).toMatchObject({ setAside: 1, rejected: 0 });
  });
});

it('candidates under "Голоса за кандидатов" are columns of votes', async () => {
  const rows = [
    ['№ УИК', 'Избирателей в списке', 'Действительных', 'Голоса за кандидатов', '', ''],
    ['', '', '', 'Арманов', 'Белов', 'Против всех'],
    ['3', '100', '58', '30', '20', '8'],
    ['4', '200', '115', '60', '50', '5'],
  ];
  await loaded({ 'svod.csv': csvOf(rows) }, ({ all }) => {
    expect(all('select candidate, sum(votes) as n from candidate_vote group by candidate order by n')).toEqual([
      { candidate: 'Против всех', n: 13 },
      { candidate: 'Белов', n: 70 },
      { candidate: 'Арманов', n: 90 },
    ]);
  });
});

it('a header of two rows that stands on the next page again makes nobody', async () => {
  const head = [
    ['№', 'Избиратель', '', 'Адрес'],
    ['', 'ФИО', 'Дата рождения', ''],
  ];
  const rows = [
    ['Список избирателей УИК № 7'],
    ...head,
    ['', '', 'дд.мм.гггг', ''],
    ['1', 'Дуйсенов Марат', '04.02.1871', 'ул. Садовая, 3'],
    ...head,
    ['2', 'Шин Вера', '17.11.1869', 'ул. Садовая, 5'],
  ];
  await loaded({ 'list.csv': csvOf(rows) }, ({ all }) => {
    expect(all('select surname from listing order by record_id')).toEqual([
      { surname: 'Дуйсенов' },
      { surname: 'Шин' },
    ]);
    expect(all('select reason, count(*) as n from set_aside_record group by reason')).toEqual([
      { reason: 'header-repeated', n: 3 },
    ]);
  });
});

it('day and hour of one moment stand in two columns', async () => {
  const rows = [
    ['УИК', 'ФИО', 'Дата рождения', 'Дата включения', 'Время включения', 'Основание'],
    ['7', 'Дуйсенов Марат', '04.02.1871', '08.06.2019', '10:15', 'адресная справка'],
    ['7', 'Шин Вера', '17.11.1869', '', '11.20', 'ОУ'],
  ];
  await loaded({ 'дополнительный список.csv': csvOf(rows) }, ({ all }) => {
    // Without its day an addition is one of polling day.
    expect(all('select added_at as at from listing order by record_id')).toEqual([
      { at: '2019-06-08T10:15' },
      { at: '2019-06-09T11:20' },
    ]);
  });
});
