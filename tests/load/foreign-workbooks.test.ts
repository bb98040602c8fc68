import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loaded } from './loaded.js';
import { XLSX } from './read/spreadsheet-library.js';

const ROWS = [
  ['Список избирателей', '', '', ''],
  ['УИК', 'Фамилия', 'Дата рождения', 'ИИН'],
  [153, 'Оразов', '18.05.1881', 810518111114],
  ['', 'Ли', '02.03.1870', ''],
  ['', 'Пак', '01.01.1890', ''],
  [154, 'Цой', '05.07.1885', ''],
];

function book(bookType: string): Buffer {
  const made = XLSX.utils.book_new();
  const list = XLSX.utils.aoa_to_sheet(ROWS);
  list['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 4, c: 0 } }];
  XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([['Титул'], ['2019']]), 'Титул');
  XLSX.utils.book_append_sheet(made, list, 'Список');
  // The writer of .ods knows no hidden sheets.
  if (bookType !== 'ods') XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(ROWS), 'Черновик');
  made.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
  return XLSX.write(made, { type: 'buffer', bookType });
}

describe('workbooks of other formats', () => {
  it.each([
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
  ])('.%s: sheets, merged cells and hidden sheets', async (ending, bookType) => {
    await loaded({ [`voter_list.${ending}`]: book(bookType) }, ({ accounting, all }) => {
      const name = (sheet: string) => `voter_list.${ending}#${sheet}`;
      expect(accounting.map(({ path, read, loaded: stored }) => [path, read, stored])).toEqual([
        [name('Список'), 4, 4],
      ]);
      expect(all('select precinct, count(*) as n from listing group by precinct order by precinct')).toEqual([
        { precinct: '153', n: 3 },
        { precinct: '154', n: 1 },
      ]);
      const unread = all<{ path: string; reason: string }>('select path, reason from unread_file order by path');
      expect(Object.fromEntries(unread.map(({ path, reason }) => [path, reason]))).toEqual({
        [name('Титул')]: 'title-page',
        ...(bookType === 'ods' ? {} : { [name('Черновик')]: 'hidden-sheet' }),
      });
      expect(all("select record_count as n from file_note where kind = 'merged-cells'")).toEqual([{ n: 2 }]);
      expect(all('select part, container from source_file')).toEqual([{ part: 'Список', container: ending }]);
    });
  });

  it.each([
    ['cut in the middle', book('biff8').subarray(0, 3000)],
    ['nothing but its first bytes', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['noise after its first bytes', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(9000, 7)])],
  ])('%s: one clear error', async (_, bytes) => {
    await expect(loaded({ 'voter_list.xls': bytes }, () => null)).rejects.toMatchObject({ name: 'InputError' });
  });
});

describe('what systems export under the name of a workbook', () => {
  const PEOPLE = [
    ['УИК', 'Фамилия', 'Дата рождения', 'ИИН'],
    ['0153', 'Оразов', '18.05.1881', '010518111114'],
    ['0153', 'Ли <b>', '02.03.1870', ''],
  ];
  const tags = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const page = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table>${PEOPLE.map(
      (cells) => `<tr>${cells.map((cell) => `<td>${tags(cell)}</td>`).join('')}</tr>`,
    ).join('')}</table></body></html>`;
  const xml = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Лист1"><Table>${PEOPLE.map(
      (cells) =>
        `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${tags(cell)}</Data></Cell>`).join('')}</Row>`,
    ).join('')}</Table></Worksheet></Workbook>`;

  it.each<[string, Uint8Array]>([
    ['a web page', Buffer.from(page('utf-8'))],
    ['a web page in the encoding that it names', iconv.encode(page('windows-1251'), 'windows-1251')],
    ['a web page of an older system', iconv.encode(page('koi8-r'), 'koi8-r')],
    ['the XML of Excel 2003', Buffer.from(xml)],
  ])('%s: every cell as it is written', async (_, bytes) => {
    await loaded({ 'voter_list.xls': bytes }, ({ accounting, all }) => {
      expect(accounting.map(({ read, loaded: stored }) => [read, stored])).toEqual([[2, 2]]);
      expect(all('select precinct, surname, birth_date, coalesce(iin, iin_written) as iin from listing')).toEqual([
        { precinct: '0153', surname: 'Оразов', birth_date: '1881-05-18', iin: '010518111114' },
        { precinct: '0153', surname: 'Ли <b>', birth_date: '1870-03-02', iin: null },
      ]);
    });
  });

  it('a page without a table is called that', async () => {
    const files = { 'voter_list.xls': Buffer.from('<html><body><p>Сеанс истёк, войдите снова</p></body></html>') };
    await expect(loaded(files, () => {})).rejects.toThrow('it holds no table');
  });
});
