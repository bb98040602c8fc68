import { expect, it } from 'vitest';
import { momentOfNumber } from '../../../src/load/read/workbook/number-formats.js';
import { loaded } from '../loaded.js';
import { XLSX } from '../read/spreadsheet-library.js';

// A day in a workbook is a number with a format: what is loaded, and printed as written, is the day that a person sees.

function bookOf(bookType: string): Buffer {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['УИК', 'ФИО', 'Дата рождения', 'Дата и время включения', 'Основание'],
    [153, 'Ли Анна', 0, 0, 'адресная справка'],
    [153, 'Пак Борис', '03.04.1901', '09.06.2019 11:00', 'адресная справка'],
  ]);
  sheet['C2'] = { t: 'n', v: 366, z: 'dd/mm/yyyy' };
  sheet['D2'] = { t: 'n', v: 43625.427083333336, z: 'dd.mm.yyyy h:mm' };
  XLSX.utils.book_append_sheet(book, sheet, 'Список');
  return XLSX.write(book, { type: 'buffer', bookType });
}

it.each([
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
])('.%s', async (ending, bookType) => {
  await loaded({ [`supplementary_list.${ending}`]: bookOf(bookType) }, ({ all }) => {
    expect(all('select surname, birth_date, added_at from listing order by record_id')).toEqual([
      { surname: 'Ли', birth_date: '1900-12-31', added_at: '2019-06-09T10:15:00' },
      { surname: 'Пак', birth_date: '1901-04-03', added_at: '2019-06-09T11:00' },
    ]);
    expect(all("select * from repair where kind = 'excel-serial'")).toEqual([]);
  });
});

it.each([
  ['31048', false, '1985-01-01'],
  ['29586', true, '1985-01-01'],
  ['43625.427083333336', false, '2019-06-09 10:15:00'],
  ['0.5', false, '12:00:00'],
  ['0', false, null],
  ['-3', false, null],
  ['60', false, null],
  ['850101300123', false, null],
  ['1e999', false, null],
])('the number %s, days from 1904: %s, is %s', (number, counts1904, moment) => {
  expect(momentOfNumber(number, counts1904)).toBe(moment);
});
