import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sheet } from '../../../src/publish/xlsx/sheet-xml.js';
import { workbookBytes } from '../../../src/publish/xlsx/workbook.js';
import { folderWith, rollproof } from '../../cli/command-line.js';

const PEOPLE = ['Фамилия', 'Имя', 'Дата рождения', 'Адрес'];
const person = (i: number) => [
  `Ли${'абвгд'[i % 5]}${'ежзик'[((i / 5) % 5) | 0]}`,
  'Вера',
  `${10 + (i % 18)}.01.1885`,
  `ул. Абая, ${i}`,
];
const sheet = (name: string, headings: readonly string[], rows: readonly (readonly string[])[]): Sheet => ({
  ...{ name, above: [], below: null, rows, rowCount: rows.length },
  columns: headings.map((heading) => ({ heading, width: 12 })),
});
const rowsFrom = (first: number) => Array.from({ length: 40 }, (_, i) => person(first + i));

function book(): string {
  const folder = folderWith({
    'plain.csv': `${PEOPLE.join(';')}\n${rowsFrom(0)
      .map((row) => row.join(';'))
      .join('\n')}\n`,
  });
  const sheets = [
    sheet('Примечания', ['Дата', 'Что сделано'], [['01.02.2019', 'сверено']]),
    sheet('Север', PEOPLE, rowsFrom(0)),
    sheet('Юг', PEOPLE, rowsFrom(20)),
  ];
  writeFileSync(join(folder, 'book.xlsx'), Buffer.concat([...workbookBytes(sheets)]));
  return folder;
}

const summaryOf = async (...argv: string[]) => {
  const { code, out, err } = await rollproof('match', ...argv, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as { records: number; tables: string[]; personsWithSeveral: number };
};

test('every sheet with people is a list of its own, and settings choose among them as in an audit', async () => {
  const folder = book();
  const path = join(folder, 'book.xlsx');
  const all = await summaryOf(path, '--between');
  expect(all.tables.map((table) => table.split('#')[1])).toEqual(['Север', 'Юг']);
  expect(all).toMatchObject({ records: 80, personsWithSeveral: 20 });
  const names = await rollproof('match', path, '--lang', 'ru');
  expect(names.out).toContain('book.xlsx#Юг');
  writeFileSync(join(folder, 'election.yaml'), 'files: {"book.xlsx": {sheet: "Юг"}}\n');
  expect(await summaryOf(path)).toMatchObject({ records: 40, tables: [path] });
  writeFileSync(join(folder, 'other.yaml'), 'files: {"book.xlsx#Юг": {ignore: true}}\n');
  expect((await summaryOf(path, '--settings', join(folder, 'other.yaml'))).records).toBe(40);
  // The same of a validation.
  writeFileSync(
    join(folder, 'third.yaml'),
    'loading: {two_states: accept}\nfiles: {"book.xlsx#*": {extract: voter_list, defaults: {precinct: "7"}}, "book.xlsx#Примечания": {ignore: true}}\n',
  );
  const given = ['--settings', join(folder, 'third.yaml'), '--out', join(folder, 'out'), '--json'];
  const valid = await rollproof('validate', path, ...given);
  expect(valid.err).toBe('');
  expect(JSON.parse(valid.out)).toMatchObject({ read: 80, rejected: 0, lists: 2 });
});

test.each([
  ['ru', 'ожидалось', /[a-z]{4,} [a-z]{3,} [a-z]{3,}/],
  ['kk', 'күтілгені', /[a-z]{4,} [a-z]{3,} [a-z]{3,}/],
] as const)('in %s all that a match refuses is said in that language', async (lang, expected, english) => {
  const folder = book();
  const plain = join(folder, 'plain.csv');
  writeFileSync(join(folder, 'goods.csv'), 'item,price\nbread,2\n');
  writeFileSync(join(folder, 'model.json'), '{}');
  writeFileSync(join(folder, 'broken.csv'), `Фамилия;Имя\nЛи;Вера\n${'Ким;Анна;x;y\n'.repeat(9)}`);
  const refused: readonly (readonly string[])[] = [
    [join(folder, 'nowhere.csv')],
    [join(folder, 'goods.csv')],
    [join(folder, 'broken.csv')],
    [plain, '--truth', 'who'],
    [plain, '--truth', 'Имя', '--truth-pattern', '('],
    [plain, '--map', 'Имя=name_of_god'],
    [plain, '--threshold', '2'],
    [plain, '--between'],
    [plain, '--one-to-one'],
    [plain, '--near-misses', '0.2'],
    [plain, '--near-misses', '2', '--pairs', join(folder, 'p.csv')],
    [plain, '--model', join(folder, 'model.json')],
    [plain, '--explain', '1'],
  ];
  for (const argv of refused) {
    const { code, err } = await rollproof('match', ...argv, '--lang', lang);
    expect([argv.join(' '), code]).toEqual([argv.join(' '), 2]);
    expect(err).toContain(`${expected}:`);
    const words = err.replaceAll(folder, '').replace(/«[^»]*»|"[^"]*"|\([^)]*\)|[a-z_]+(?:, [a-z_]+)+/g, '');
    expect(words).not.toMatch(english);
  }
});
