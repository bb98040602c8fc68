import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyedRows } from '../../../src/load/read/workbook/keyed-rows.js';
import { CORRECTION_KEYS } from '../../../src/publish/words/correction-texts.js';
import type { Sheet } from '../../../src/publish/xlsx/sheet-xml.js';
import { workbookBytes } from '../../../src/publish/xlsx/workbook.js';
import { folderWith, rollproof } from '../command-line.js';
import { CLEAN, HEADER, row, rowsOf, TWICE, validate } from './validating.js';

test('a folder is validated with its settings, and what an earlier validation wrote there is no list', async () => {
  const folder = folderWith({
    'lists/north.csv': [HEADER, CLEAN, ''].join('\n'),
    'lists/south.csv': [HEADER, TWICE, ''].join('\n'),
    'lists/election.yaml': 'files:\n  "*.csv": { extract: voter_list }\n',
    'lists/plan.pdf': '%PDF-1.4',
  });
  const lists = join(folder, 'lists');
  const first = await validate(lists, join(lists, 'corrections'), '--lang', 'kk');
  expect(first.outcome).toMatchObject({ read: 2, lists: 2, unread: [{ path: 'plan.pdf', reason: 'document' }] });
  expect(first.outcome.by.map(({ code }) => code)).toContain('DR02');
  const second = await validate(lists, join(folder, 'again'), '--previous', join(lists, 'corrections'));
  expect(second.outcome.read).toBe(2);
  expect(second.outcome.previous).toEqual({ mended: 0, left: first.outcome.corrections, new: 0 });
  const named = await validate(lists, join(folder, 'named'), '--profile', 'kz-2019');
  expect(named.outcome).toMatchObject({ profile: 'kz-2019', polling_day: '2019-06-09' });
});

test('the workbook keeps numbers as text, is known again by its keys, and is not written over once it is filled in', async () => {
  const folder = folderWith({ 'voter_list.csv': [HEADER, CLEAN, TWICE, ''].join('\n') });
  const [list, out] = [join(folder, 'voter_list.csv'), join(folder, 'out')];
  const first = await validate(list, out, '--lang', 'ru');
  const book = join(out, 'corrections-voter-list.xlsx');
  const rows = (await keyedRows(book, ['key', 'done', 'voter'])) ?? [];
  const keys = rows.map(({ cell }) => cell('key')).filter((key) => /^[0-9a-f]{16}$/.test(key));
  expect(keys).toHaveLength(first.outcome.corrections);
  expect(rows.some(({ cell }) => cell('voter') === 'Ли Виктор, 01.01.1885')).toBe(true);

  // What nobody has filled in is written anew; a clerk who works in the workbook alone loses nothing.
  expect((await validate(list, out, '--lang', 'ru')).code).toBe(first.code);
  rmSync(join(out, 'corrections-voter-list.csv'));
  const filled: Sheet = {
    ...{ name: 'x', keys: CORRECTION_KEYS, above: [], below: null },
    columns: CORRECTION_KEYS.map((heading) => ({ heading, width: 9 })),
    rows: keys.map((key) =>
      CORRECTION_KEYS.map((name) => ({ key, done: 'исправлено' })[name as 'key' | 'done'] ?? null),
    ),
    rowCount: keys.length,
  };
  writeFileSync(book, Buffer.concat([...workbookBytes([filled])]));
  const refused = await rollproof('validate', list, '--out', out, '--lang', 'ru');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('файл исправлений без пометок сотрудника');
  const next = await validate(list, join(folder, 'next'), '--previous', out);
  expect(next.outcome.previous).toEqual({ mended: 0, left: keys.length, new: 0 });
});

test('each cell is told once, with what to compare it with and what the data propose', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => row(i + 1));
  lines[2] = '101;3;Ким;Анна;Львовна;02.01.1888;850101100121;г. Нур-Султан, ул. Абая, д. 3';
  lines[4] = '101;5;Пaк;Олег;Ильич;03.04.1985;8502011;г. Нур-Султан, ул. Абая, д. 5';
  const folder = folderWith({ 'voter_list.csv': [HEADER, ...lines, ''].join('\n') });
  await rollproof('validate', join(folder, 'voter_list.csv'), '--out', join(folder, 'out'), '--lang', 'ru');
  const alone = await validate(folder, join(folder, 'alone'));
  expect(alone.outcome.files.map((file) => file.split('/').at(-1))).toEqual([
    'corrections-voter-list.csv',
    'corrections-voter-list.xlsx',
  ]);
  const rows = rowsOf(join(folder, 'out'));
  const of = (line: string) => rows.filter((each) => each[5] === line && each[7] !== 'LQ08');
  expect(of('3').map((each) => [each[7], each[10]])).toEqual([
    ['LQ05', '850101100121'],
    ['LQ06', '850101100121'],
  ]);
  expect(of('5').map((each) => [each[7], each[10], each[11]])).toEqual([
    ['repaired', 'Пaк', 'Пак'],
    ['unread', '8502011', ''],
  ]);
});

test('what stands in a finding about a precinct names the other record of the person, and who a register means', async () => {
  const folder = folderWith({
    'voter_list.csv': [HEADER, CLEAN, ''].join('\n'),
    'special_list.csv': [HEADER, TWICE, ''].join('\n'),
    'disqualified.csv':
      'ИИН;Фамилия;Имя;Дата рождения;Основание;Дата\n850101100121;Ли;Виктор;01.01.1885;умер;01.02.2019\n',
  });
  await rollproof('validate', folder, '--out', join(folder, 'out'), '--lang', 'ru', '--profile', 'kz-2019');
  const rows = rowsOf(join(folder, 'out'));
  const special = rows.find((each) => each[7] === 'DR05' && each[1] === 'special_list.csv');
  expect(special?.[12]).toMatch(/участок 101, строка 1, voter_list\.csv, запись 1/);
  expect(new Set(rows.map((each) => each[1]))).toContain('voter_list.csv');
  const dead = rows.find((each) => each[7] === 'LQ18' && each[1] === 'disqualified.csv');
  expect(dead?.[6]).toBe('Ли Виктор, 01.01.1885');
});
