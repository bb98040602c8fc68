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
