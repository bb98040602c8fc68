import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { loaded } from './loaded.js';
import { workbookOf, zipOf } from './read/zip-writer.js';

const CASES = join(packageRoot(), 'tests', 'load', 'cases');

/** A folder's files by path. */
function filesOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

const caseNamed = (number: string) => filesOf(join(CASES, readdirSync(CASES).find((name) => name.startsWith(number))!));
const PRECINCTS = 'select precinct, count(*) as n, count(iin) as iins from listing group by precinct order by precinct';
const UNREAD = 'select path, reason, detail from unread_file order by path';
const NOTES = 'select kind, record_count as n, detail from file_note order by source_file_id, note_no';

const look = (files: Record<string, string | Uint8Array>) =>
  loaded(files, ({ accounting, all }) => ({
    paths: accounting.map(({ path }) => path),
    accounting,
    precincts: all<{ precinct: string; n: number; iins: number }>(PRECINCTS).map(
      ({ precinct, n }) => `${precinct}:${n}`,
    ),
    iins: all<{ iins: number }>(PRECINCTS).reduce((sum, { iins }) => sum + iins, 0),
    unread: all<{ path: string; reason: string; detail: string }>(UNREAD),
    notes: all<{ kind: string; n: number; detail: string }>(NOTES),
  }));

const reasons = (unread: readonly { path: string; reason: string }[]) =>
  Object.fromEntries(unread.map(({ path, reason }) => [path, reason]));

describe('inputs as offices send them', () => {
  it('the list is on the second sheet', async () => {
    const found = await look(caseNamed('07'));
    expect(found.precincts).toEqual(['153:20']);
    expect(reasons(found.unread)).toMatchObject({ 'voter_list.xlsx#Титул': 'title-page' });
  });

  it('a number format shows the zeros of six IINs', async () => {
    const found = await look(caseNamed('10'));
    expect(found.iins).toBe(6);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'zeros-by-format', n: 6 }));
  });

  it('Unicode text of a spreadsheet program is a list like any other', async () => {
    expect((await look(caseNamed('26'))).accounting).toHaveLength(2);
  });

  it('a copy of a file enters nobody twice', async () => {
    const found = await look(caseNamed('27'));
    expect(found.precincts).toEqual(['153:20']);
    expect(found.unread).toContainEqual({
      path: 'voter_list_153 - копия.csv',
      reason: 'same-bytes',
      detail: 'voter_list_153.csv',
    });
  });

  it('a workbook with a password is called that', async () => {
    await expect(look(caseNamed('29'))).rejects.toThrow(/protected by a password.*Save it without one/);
  });

  it('an old .xls is read', async () => {
    expect((await look(caseNamed('30'))).precincts).toEqual(['153:8', '200:8']);
  });

  it('merged cells reach down', async () => {
    const found = await look(caseNamed('41'));
    expect(found.precincts).toEqual(['153:5', '154:5']);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'merged-cells', n: 8 }));
  });

  it('a precinct that only the settings say', async () => {
    expect((await look(caseNamed('42'))).precincts).toEqual(['153:12']);
  });

  it('hidden rows are read and counted, a hidden sheet is named', async () => {
    const found = await look(caseNamed('58'));
    expect(found.precincts).toEqual(['153:10']);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'hidden-rows', n: 3 }));
    expect(reasons(found.unread)).toMatchObject({ 'voter_list.xlsx#скрытый': 'hidden-sheet' });
  });
});

const list = (precinct: string, names: readonly string[]) =>
  `УИК;Фамилия;Имя\n${names.map((name) => `${precinct};${name};Ерлан\n`).join('')}`;
const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => `Оразов${from + i}`);

describe('everything in the folder', () => {
  it('is read or named with the reason', async () => {
    const found = await look({
      'voter_list.csv': list('1', people(1, 3)),
      'voter_list.pdf': '%PDF-1.4 the print of the list',
      'Thumbs.db': 'x',
      '~$voter_list.xlsx': 'x',
      '.hidden.csv': list('2', people(1, 3)),
      'map.png': 'x',
      'letter.docx': 'x',
      'readme.txt': 'The lists, as agreed; ask Ms A. if in doubt.\nThey are of 1 June.\n',
      'old.mdb': 'x',
      'earlier/audit.sqlite': '',
      'earlier/precincts.csv': 'precinct,tec\n1,2\n',
    });
    expect(found.paths).toEqual(['voter_list.csv']);
    expect(reasons(found.unread)).toEqual({
      'voter_list.pdf': 'document',
      'Thumbs.db': 'system-file',
      '~$voter_list.xlsx': 'lock-file',
      '.hidden.csv': 'hidden-file',
      'map.png': 'picture',
      'letter.docx': 'document',
      'readme.txt': 'no-table',
      'old.mdb': 'database',
      earlier: 'audit-inside',
    });
  });

  it.each(['supplementary_list.pdf', 'supplementary_list.json', 'Дополнительный список.docx', 'voters.sqlite'])(
    '%s bears the name of an extract and is not passed over',
    async (name) => {
      await expect(look({ 'voter_list.csv': list('1', ['Ли']), [name]: 'x' })).rejects.toThrow(/announces/);
      const settings = `files: {"${name}": {ignore: true}}\n`;
      const found = await look({ 'voter_list.csv': list('1', ['Ли']), [name]: 'x', 'election.yaml': settings });
      expect(reasons(found.unread)).toEqual({ [name]: 'ignored' });
    },
  );

  it.each(['list.txt', 'export.dat', 'Список'])('%s with a table inside is read', async (name) => {
    expect((await look({ [name]: list('7', people(1, 4)) })).precincts).toEqual(['7:4']);
  });

  it('a zip of several tables, one of them a note', async () => {
    const archive = zipOf({
      'lists/voter_list_1.csv': list('1', people(1, 3)),
      'lists/voter_list_2.csv': list('2', people(11, 3)),
      'lists/note.docx': 'x',
    });
    const found = await look({ 'delivery.zip': archive });
    expect(found.precincts).toEqual(['1:3', '2:3']);
    expect(found.paths).toEqual(['delivery.zip#lists/voter_list_1.csv', 'delivery.zip#lists/voter_list_2.csv']);
    expect(reasons(found.unread)).toEqual({ 'delivery.zip#lists/note.docx': 'document' });
  });

  it('settings for a file that is not there are an error', async () => {
    const files = { 'voter_list.csv': list('1', ['Ли']) };
    await expect(look({ ...files, 'election.yaml': 'files: {voter_lst.csv: {ignore: true}}\n' })).rejects.toThrow(
      /voter_lst\.csv/,
    );
    await expect(look({ ...files, 'election.yaml': 'files: {"voter_*.csv": {empty: true}}\n' })).resolves.toBeDefined();
  });

  it('the output of an audit is no election', async () => {
    const output = { 'manifest.json': '{}', 'report.html': '', 'precincts.csv': 'precinct,tec\n1,2\n' };
    await expect(look(output)).rejects.toThrow(/output of an audit/);
  });
});

describe('one list twice', () => {
  it('saved anew in another format and order: loaded once', async () => {
    const names = people(1, 5);
    const found = await look({
      'voter_list.csv': list('1', names),
      'voter_list_copy.csv.gz': gzipSync(list('1', [...names].reverse()).replaceAll(';', '\t')),
    });
    expect(found.precincts).toEqual(['1:5']);
    expect(found.unread).toEqual([
      { path: 'voter_list_copy.csv.gz', reason: 'same-records', detail: 'voter_list.csv' },
    ]);
  });

  it('two states are refused, with what to do', async () => {
    const files = {
      'voter_list_may.csv': list('1', people(1, 30)),
      'voter_list_june.csv': list('1', people(4, 30)),
    };
    await expect(look(files)).rejects.toThrow(/two states of one list.*one state at a time/);
    const accepted = await look({ ...files, 'election.yaml': 'loading: {two_states: accept}\n' });
    expect(accepted.precincts).toEqual(['1:60']);
  });

  it('a precinct beside the list of its region is two states too', async () => {
    const region = list('1', people(1, 30)) + list('2', people(101, 30)).replace(/^.*\n/, '');
    await expect(
      look({ 'voter_list_region.csv': region, 'voter_list_precinct.csv': list('2', people(101, 29)) }),
    ).rejects.toThrow(/two states/);
  });

  it.each([
    ['one list a precinct', list('1', people(1, 30)), list('2', people(1, 30))],
    ['one precinct in two halves', list('1', people(1, 30)), list('1', people(31, 30))],
    ['a few doubles', list('1', people(1, 30)), list('1', people(28, 30))],
    ['two small files with the same few people', list('1', people(1, 6)), list('1', people(1, 7))],
  ])('lawful: %s', async (_, one, other) => {
    expect((await look({ 'voter_list_a.csv': one, 'voter_list_b.csv': other })).accounting).toHaveLength(2);
  });
});

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

  it('a header cell with line breaks is found as it is copied', async () => {
    const head = ['УИК', 'Кто\nголосует   тут', 'Имя'];
    const book = workbookOf({ A: row(1, head) + row(2, ['1', 'Ли', 'Ян']) });
    const settings = 'files: {voter_list.xlsx: {columns: {"Кто голосует тут": surname}}}\n';
    expect((await look({ 'voter_list.xlsx': book, 'election.yaml': settings })).precincts).toEqual(['1:1']);
  });
});

describe('the precinct from where it stands', () => {
  const bare = 'Фамилия;Имя\nЛи;Ян\nПак;Ир\n';

  it.each([
    ['the title', { 'voter_list.csv': `Избирательный участок № 153;\n${bare}` }, '153:2'],
    ['the title in Kazakh', { 'voter_list.csv': `№ 154 сайлау учаскесі;\n${bare}` }, '154:2'],
    ['a word in the file name', { 'список избирателей УИК 27.csv': bare }, '27:2'],
    [
      'the setting',
      { 'voter_list_9.csv': bare, 'election.yaml': 'files: {"*.csv": {precinct_from: file_name}}\n' },
      '9:2',
    ],
    [
      'a pattern of the name',
      {
        'voter_list_2019_k31_v2.csv': bare,
        'election.yaml': 'files: {"*.csv": {precinct_from: file_name, precinct_pattern: "_k{precinct}_*"}}\n',
      },
      '31:2',
    ],
    [
      'two columns',
      {
        'voter_list.csv': 'Область;УИК;Фамилия\nСевер;1;Ли\nСевер;1;Пак\n',
        'election.yaml': 'files: {voter_list.csv: {columns: {precinct: [Область, УИК]}}}\n',
      },
      'Север/1:2',
    ],
  ])('%s', async (_, files, precinct) => {
    expect((await look(files as Record<string, string>)).precincts).toEqual([precinct]);
  });

  it('every file has a number of its own', async () => {
    const found = await look({ 'voter_list_153.csv': bare, 'voter_list_201.csv': bare.replace('Ли', 'Цой') });
    expect(found.precincts).toEqual(['153:2', '201:2']);
    expect(found.notes.map(({ kind }) => kind)).toEqual(['precinct-from-file-name', 'precinct-from-file-name']);
  });

  it.each([
    ['parts of one list', { 'voter_list_1.csv': bare, 'voter_list_2.csv': bare.replace('Ли', 'Цой') }],
    ['one number that may be anything', { 'voter_list_153.csv': bare }],
    ['two precincts in the title', { 'voter_list.csv': `УИК № 1, УИК № 2;\n${bare}` }],
  ])('asked for, not guessed: %s', async (_, files) => {
    await expect(look(files as Record<string, string>)).rejects.toThrow(/Where is the precinct\?/);
  });

  it('the columns of a file without a header by their position', async () => {
    const settings = 'files: {voter_list.csv: {header: none, columns: {surname: 2, given_name: 3, precinct: 1}}}\n';
    expect((await look({ 'voter_list.csv': '5;Ли;Ян\n5;Пак;Ир\n', 'election.yaml': settings })).precincts).toEqual([
      '5:2',
    ]);
  });
});

describe('columns that fill one field together', () => {
  const protocols = 'УИК;бумага;машина;получено\n1;300;106;600\n2;;80;500\n';
  const settings = (columns: string) => `files: {precinct_figures.csv: {columns: ${columns}}}\n`;

  it.each([
    ['{ballots_in_box: [бумага, машина], ballots_received: получено}', [406, 80]],
    ['{ballots_in_box: [2, 3], получено: ballots_received}', [406, 80]],
  ])('are summed: %s', async (columns, sums) => {
    const found = await loaded({ 'precinct_figures.csv': protocols, 'election.yaml': settings(columns) }, ({ all }) =>
      all<{ n: number; r: number }>(
        'select ballots_in_box as n, ballots_received as r from precinct_figure order by precinct',
      ),
    );
    expect(found.map(({ n }) => n)).toEqual(sums);
    expect(found.map(({ r }) => r)).toEqual([600, 500]);
  });
});

it('a thousand files of a line each are loaded in a time that grows with their number', async () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`voter_list_${i + 1000}.csv`, list(`${i}`, ['Ли'])]));
  const found = await look(many(200));
  expect(found.accounting).toHaveLength(200);
  expect(new Set(found.paths).size).toBe(200);
});
