import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';
import { folderWith, rollproof } from '../../cli/command-line.js';
import { look } from '../looked.js';
import { workbookOf, zipOf } from '../read/zip-writer.js';

// A list of an ordinary precinct is longer than the sample by which a file is understood.

const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
const NAMES = ['№', 'Фамилия', 'Имя', 'Дата рождения', 'Адрес'];
const LETTERS = 'абвгдежзиклмнопрстуфхцчшэюя';
const letter = (n: number) => LETTERS[n % LETTERS.length] ?? '';
const two = (n: number) => String(n).padStart(2, '0');
const person = (n: number, surname = 'Жак') => [
  String(n),
  `${surname}${letter(Math.floor(n / 27))}${letter(n)}ов`,
  'Омар',
  `${two((n % 28) + 1)}.${two((n % 12) + 1)}.18${two(50 + (n % 45))}`,
  `ул. Речная, ${n}`,
];
const people = (count: number, surname?: string) => Array.from({ length: count }, (_, i) => person(i + 1, surname));
const text = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(';')).join('\n');
const sheet = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells, line) => {
      const stored = cells.map(
        (cell, at) => `<c r="${'ABCDEFGH'[at]}${line + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
      );
      return `<row r="${line + 1}">${stored.join('')}</row>`;
    })
    .join('');
const shown = async (files: Record<string, string | Uint8Array>) => {
  const found = await look(files);
  return found.accounting.map(({ path, loaded, rejected }) => [path, loaded, rejected]);
};

const MAIN = [['Список избирателей УИК № 87'], NAMES, ...people(1_400)];
const SIGNED = [['Секретарь комиссии Пак'], []];
const SAME = [['Дополнительный список избирателей'], NAMES, ...people(6, 'Дом')];
const OTHER = [
  ['Реестр выданных открепительных удостоверений'],
  [...NAMES, 'Номер удостоверения', 'Дата выдачи'],
  ...people(5, 'Мур').map((cells, at) => [...cells, `00012${at}`, '01.06.2019']),
];
const TWO = [
  ['list.csv#1', 1_400, 0],
  ['list.csv#2', 6, 0],
];

describe('a table below a list that is longer than the first thousand rows', () => {
  it.each([
    ['of the same columns, under a title without separators', SAME, TWO],
    ['behind a signature', [...SIGNED, ...SAME], TWO],
    ['of more columns', [[], ...OTHER], [TWO[0], ['list.csv#2', 5, 0]]],
    ['and a third', [...SAME, ...SIGNED, ...OTHER], [...TWO, ['list.csv#3', 5, 0]]],
    [
      'whose next page is headed as its first',
      [...SAME, ['Дополнительный список избирателей'], NAMES, person(99, 'Дом')],
      [TWO[0], ['list.csv#2', 7, 0]],
    ],
  ])('%s', async (_, below, expected) => {
    expect(await shown({ 'list.csv': text([...MAIN, ...below]) })).toEqual(expected);
  });

  it.each([
    ['UTF-16', (all: string) => Buffer.from(`\ufeff${all}`, 'utf16le'), 'list.csv'],
    ['windows-1251', (all: string) => iconv.encode(all, 'win1251'), 'list.csv'],
    ['lines that end in CR', (all: string) => all.replaceAll('\n', '\r'), 'list.csv'],
    ['gzip', (all: string) => gzipSync(all), 'list.csv.gz'],
    ['zip', (all: string) => zipOf({ 'list.csv': all }), 'list.zip'],
  ])('in %s', async (_, written, path) => {
    const rows = await shown({ [path]: written(text([...MAIN, ...SIGNED, ...OTHER])) });
    expect(rows.map(([, loaded, rejected]) => [loaded, rejected])).toEqual([
      [1_400, 0],
      [5, 0],
    ]);
  });

  it('in a workbook', async () => {
    const book = workbookOf({ Лист1: sheet([...MAIN, ...SAME]) });
    const found = await look({ 'list.xlsx': book });
    expect(found.accounting.map(({ path, loaded, rejected }) => [path, loaded, rejected])).toEqual([
      ['list.xlsx#1', 1_400, 0],
      ['list.xlsx#2', 6, 0],
    ]);
    expect(found.precincts).toEqual(['87:1406']);
  });

  it('pages of one list, each with the header and a street, are one', async () => {
    const page = (n: number) => [[`Улица ${letter(n)}лесная`], NAMES, ...people(700, `Ки${letter(n)}`)];
    expect(await shown({ 'list.csv': text([MAIN[0] ?? [], NAMES, ...page(1), ...page(2), ...page(3)]) })).toEqual([
      ['list.csv', 2_100, expect.any(Number)],
    ]);
  });
});

test('a supplement whose every page bears its title is one list of additions', async () => {
  const page = (n: number) => [['Дополнительный список избирателей УИК № 9'], NAMES, ...people(30, `Ки${letter(n)}`)];
  expect(await shown({ 'list.csv': text([...page(1), ...page(2), ...page(3)]) })).toEqual([['list.csv', 90, 0]]);
});

test('what is described before loading is what is loaded', async () => {
  const folder = folderWith({ 'list.csv': text([...MAIN, ...SAME]) });
  const dry = await rollproof('load', folder, '--dry-run', '--json');
  const described = JSON.parse(dry.out).files.map(({ path, read }: { path: string; read: number }) => [path, read]);
  expect(described).toEqual([
    ['list.csv#1', 1_400],
    ['list.csv#2', 6],
  ]);
  const loaded = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'), '--json');
  expect(loaded.code).toBe(0);
});

test('standard input can be read once: two tables in it are told, and no list at all is no list without mistakes', async () => {
  const both = text([...MAIN, ...SAME]);
  const once = spawnSync(process.execPath, [COMMAND, 'load', '-', '--db', join(folderWith({}), 'a.sqlite')], {
    input: both,
    encoding: 'utf8',
  });
  expect([once.status, once.stderr]).toEqual([2, expect.stringMatching(/one table.*several lists.*read only once/)]);
  const nothing = await rollproof('validate', '-');
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('expected a file')]);
});
