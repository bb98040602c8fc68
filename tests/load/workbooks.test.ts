import { describe, expect, it } from 'vitest';
import { look, people, reasons } from './looked.js';
import { workbookOf, zipOf } from './read/zip-writer.js';

const row = (line: number, cells: readonly string[], more = '') =>
  `<row r="${line}"${more}>${cells
    .map((cell, i) => (cell === '' ? '' : `<c r="${'ABCDEFG'[i]}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`))
    .join('')}</row>`;
const HEAD = ['УИК', 'Фамилия', 'Имя', 'Адрес'];
const sheet = (precinct: string, names: readonly string[]) =>
  [HEAD, ...names.map((name) => [precinct, name, 'Ерлан', 'ул. Абая'])].map((cells, i) => row(i + 1, cells)).join('');

describe('workbooks as people make them', () => {
  it('every sheet is a list of its own', async () => {
    const book = workbookOf({
      A: sheet('1', people(1, 3)),
      'Дополнительный список': sheet('1', people(11, 2)),
      Лист3: '',
      Справка: row(1, ['Составил', 'Иванов']),
    });
    const found = await look({ 'voter_list.xlsx': book });
    expect(found.paths).toEqual(['voter_list.xlsx#A', 'voter_list.xlsx#Дополнительный список']);
    expect(reasons(found.unread)).toEqual({
      'voter_list.xlsx#Лист3': 'empty',
      'voter_list.xlsx#Справка': 'title-page',
    });
  });

  it('a sheet that goes on without a header is not lost in silence', async () => {
    const more = people(50, 4).map((name, i) => row(i + 1, ['1', name, 'Ерлан', 'ул. Абая']));
    const book = workbookOf({ A: sheet('1', people(1, 3)), B: more.join('') });
    await expect(look({ 'voter_list.xlsx': book })).rejects.toThrow(/voter_list\.xlsx#B/);
  });

  it('hidden rows are left out where that is asked', async () => {
    const book = workbookOf({ A: sheet('1', people(1, 3)) + row(5, ['1', 'Скрытый', 'Ерлан', 'x'], ' hidden="1"') });
    const files = { 'voter_list.xlsx': book };
    expect((await look(files)).precincts).toEqual(['1:4']);
    const found = await look({ ...files, 'election.yaml': 'files: {voter_list.xlsx: {hidden: leave_out}}\n' });
    expect(found.precincts).toEqual(['1:3']);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'hidden-left-out', n: 1 }));
  });

  it.each([
    [
      'the cells of both rows end in titles that reach over both',
      ['№', 'Избиратель', '', 'Адрес', 'Отметка'],
      ['', 'Фамилия', 'Имя'],
    ],
    [
      'the merged cells are filled down',
      ['№', 'Избиратель', '', 'Адрес', 'Отметка'],
      ['№', 'Фамилия', 'Имя', 'Адрес', 'Отметка'],
    ],
  ])('a header of two rows: %s', async (_, upper, lower) => {
    const rows = [['Список УИК № 7'], upper, lower, ['1', 'Ли', 'Ян', 'ул. Абая'], ['2', 'Пак', 'Ир', 'ул. Мира']];
    const found = await look({ 'list.xlsx': workbookOf({ A: rows.map((cells, i) => row(i + 1, cells)).join('') }) });
    expect(found.precincts).toEqual(['7:2']);
  });

  it.each([
    [
      ['153', '0160'],
      ['0160:2', '153:2'],
    ],
    [['2015', '2019'], null],
    [['1', '2'], null],
    [['Лист5', 'Лист7'], null],
  ])('sheets whose whole name is a number: %s', async (names, precincts) => {
    const rows = (name: string) => [
      ['№', 'Фамилия'],
      ...people(Number(name.replace(/\D/g, '')), 2).map((one, i) => [`${i + 1}`, one]),
    ];
    const sheets = names.map((name) => [
      name,
      rows(name)
        .map((cells, i) => row(i + 1, cells))
        .join(''),
    ]);
    const found = look({ 'voter_list.xlsx': workbookOf(Object.fromEntries(sheets)) });
    // Years and 1, 2, 3 … may be anything.
    if (precincts === null) await expect(found).rejects.toThrow(/precinct/);
    else expect((await found).precincts).toEqual(precincts);
  });

  it('the one table of an archive names its precinct, should the archive not', async () => {
    const zip = zipOf({ 'УИК 96.csv': '№;Фамилия\n1;Оразов\n2;Ким\n', 'Thumbs.db': 'x' });
    expect((await look({ 'архив.zip': zip })).precincts).toEqual(['96:2']);
  });

  it('a header cell with line breaks is found as it is copied', async () => {
    const head = ['УИК', 'Кто\nголосует   тут', 'Имя'];
    const book = workbookOf({ A: row(1, head) + row(2, ['1', 'Ли', 'Ян']) });
    const settings = 'files: {voter_list.xlsx: {columns: {"Кто голосует тут": surname}}}\n';
    expect((await look({ 'voter_list.xlsx': book, 'election.yaml': settings })).precincts).toEqual(['1:1']);
  });
});
