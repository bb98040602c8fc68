import { describe, expect, it } from 'vitest';
import { loaded } from './loaded.js';
import { look } from './looked.js';

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

describe('files that bear a number and nothing else', () => {
  const bare = 'Family name,Given name(s)\nLi,Yan\nPak,Ira\n';

  it.each([
    ['201.csv', '202.csv', ['201:2', '202:2']],
    ['уч 45 осн.csv', 'уч 46 осн.csv', ['45:2', '46:2']],
  ])('%s beside a file of another kind', async (one, other, precincts) => {
    const found = await look({
      [one]: bare,
      [other]: bare.replace('Li', 'Tsoi'),
      'results.csv': 'Precinct,Registered voters,Votes cast\n201,2,1\n',
    });
    expect(found.precincts).toEqual(precincts);
  });

  it('years of two elections are no precincts', async () => {
    const files = { 'list 2018.csv': bare, 'list 2019.csv': bare.replace('Li', 'Tsoi') };
    await expect(look(files)).rejects.toThrow(/Where is the precinct\?/);
  });
});

describe('the ground of striking off without a mark of it', () => {
  it.each([
    ['УИК;ФИО;Причина исключения\n7;Ли Ян;умер\n7;Пак Ир;\n7;Цой Ан;нет\n', [1, null, null]],
    ['УИК;ФИО;Исключен;Причина исключения\n7;Ли Ян;нет;ошибка\n7;Пак Ир;да;выбыл\n', [0, 1]],
  ])('%j', async (list, marks) => {
    await loaded({ 'voter_list.csv': list }, ({ all }) => {
      expect(all('select struck_off from listing order by record_id').map(({ struck_off: mark }) => mark)).toEqual(
        marks,
      );
    });
  });
});
