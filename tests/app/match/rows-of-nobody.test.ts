import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLists } from '../../../src/app/match/read-lists.js';

// A printed list bears more rows than voters: matched, its headers were one person with several records.

const HEADER = '№ п/п;Фамилия;Имя;Дата рождения;Адрес';
const LIST = [
  HEADER,
  '1;2;3;4;5',
  'Избирательный участок № 12;;;;',
  '1;Оразов;Ерлан;02.01.1880;Абая 5',
  '2;Ли;Анна;;',
  HEADER,
  '3;Ким;;;',
  'Избирательный участок № 13;;;;',
  '1;Пак;Вера;03.01.1880;Мира 1',
  'Итого избирателей: 4;;;;',
  ';;;;',
];

async function read(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-'));
  try {
    const path = join(folder, 'list.csv');
    writeFileSync(path, `${lines.join('\n')}\n`);
    return await readLists([path], { map: {}, truth: null });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('headers printed again, column numbers, headings and totals are nobody, and are counted', async () => {
  const { size, asides, numbers, columns } = await read(LIST);
  expect(columns.find(({ role }) => role === 'surname')?.values).toEqual(['Оразов', 'Ли', 'Ким', 'Пак']);
  expect([size, asides]).toEqual([4, 5]);
  // Records keep the numbers that they have in the file.
  expect([...numbers].slice(0, 4)).toEqual([3, 4, 6, 8]);
});

it('a person of whom one name alone is known is somebody, and so are rows of few columns', async () => {
  const names = await read(['id;Фамилия;Имя;Город', '7;Оразов;;', ';Ли;;', '9;;Анна;Алматы']);
  expect([names.size, names.asides]).toEqual([3, 0]);
  const few = await read(['Фамилия;Имя', 'Фамилин;Имян', 'Ли;', ';Анна']);
  expect([few.size, few.asides]).toEqual([3, 0]);
});
