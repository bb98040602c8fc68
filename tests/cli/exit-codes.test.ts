import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

// What a script may trust: by kinds of folders, the exit code, and that the first line says what was lost.

const two = (n: number) => String(n).padStart(2, '0');
const HEADER = 'УИК;№;Фамилия;Имя;Дата рождения;ИИН\n';
const line = (i: number, cells: Partial<{ precinct: string; born: string; iin: string }> = {}) =>
  [
    cells.precinct ?? '7',
    i,
    `Ли${'абвгд'[i % 5]}${i}`,
    'Ян',
    cells.born ?? `${two(1 + (i % 28))}.01.18${40 + (i % 50)}`,
    cells.iin ?? '',
  ].join(';');
/** A hundred voters, of whom the first are spoilt so. */
const list = (spoilt: number, cells: Parameters<typeof line>[1] = {}) =>
  `${HEADER}${Array.from({ length: 100 }, (_, i) => line(i + 1, i < spoilt ? cells : {})).join('\n')}\n`;
const REFUSED = { precinct: '' };

const FOLDERS: readonly (readonly [string, number, Record<string, string>])[] = [
  ['a whole list', 0, { 'voter_list.csv': list(0) }],
  ['one record of a hundred rejected, which is no more than allowed', 0, { 'voter_list.csv': list(1, REFUSED) }],
  ['two of a hundred rejected', 2, { 'voter_list.csv': list(2, REFUSED) }],
  [
    'two rejected, and a profile that allows as many',
    0,
    { 'voter_list.csv': list(2, REFUSED), 'election.yaml': 'loading: {most_lost: 0.02}\n' },
  ],
  [
    'three rejected, and a profile that allows two',
    2,
    { 'voter_list.csv': list(3, REFUSED), 'election.yaml': 'loading: {most_lost: 0.02}\n' },
  ],
  ['birth dates unread in three', 2, { 'voter_list.csv': list(3, { born: '31.02.1880' }) }],
  ['birth dates unread in one', 0, { 'voter_list.csv': list(1, { born: '31.02.1880' }) }],
  ['years alone, which are what is known', 0, { 'voter_list.csv': list(50, { born: '1880' }) }],
  ['every record rejected', 2, { 'voter_list.csv': list(100, REFUSED) }],
  ['a loss in one file of two', 2, { 'voter_list.csv': list(0), 'special_list.csv': list(5, REFUSED) }],
  ['a header alone', 2, { 'voter_list.csv': HEADER }],
  ['an empty file', 2, { 'voter_list.csv': '' }],
  ['no file', 2, {}],
  ['a document alone', 2, { 'письмо.docx': 'x' }],
  [
    'every file left out',
    2,
    { 'voter_list.csv': list(0), 'election.yaml': 'files: {voter_list.csv: {ignore: true}}\n' },
  ],
  [
    'settings of a file that is not there',
    2,
    { 'voter_list.csv': list(0), 'election.yaml': 'files: {lists.csv: {ignore: true}}\n' },
  ],
  ['announced figures alone, as said', 0, { 'election.yaml': 'extends: kz-2019\nfigures_only: true\n' }],
];

test.each(FOLDERS)('loading %s ends with %i', async (_name, expected, files) => {
  const { code, out, err } = await rollproof('load', folderWith(files), '--db', join(folderWith({}), 'a.sqlite'));
  expect([code, err === '' ? out : err].slice(0, expected === 0 ? 1 : 2)).toEqual(
    expected === 0 ? [0] : [2, expect.stringMatching(/too much|was loaded|Nothing|expected/i)],
  );
});
