import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignFile, foreignRows, foreignSheets } from '../../../src/load/read/workbook/foreign-workbook.js';
import { folderWith } from '../../cli/command-line.js';
import { bookOf } from './spreadsheet-library.js';

const cellsOf = async (path: string, sheet: string) =>
  (await foreignRows(foreignFile(path), sheet, 'xls')).rows.map(({ cells }) => cells);

test('each sheet has its own rows, as often as it is asked for, and whoever asks may change them', async () => {
  const sheets = { Первый: [['Фамилия'], ['Оразов']], Второй: [['Имя'], ['Асан'], ['Гүлнар']] };
  const path = join(folderWith({ 'list.xls': bookOf('biff8', sheets) }), 'list.xls');
  expect((await foreignSheets(foreignFile(path), 'xls')).map(({ name }) => name)).toEqual(Object.keys(sheets));
  for (const name of ['Первый', 'Второй', 'Первый', 'Второй'] as const) {
    const { rows } = await foreignRows(foreignFile(path), name, 'xls');
    expect(rows.map(({ cells }) => cells)).toEqual(sheets[name]);
    // As merged cells are filled, records lengthened, and cells of hidden columns emptied.
    for (const { cells } of rows) cells.push(`${cells[0] ?? ''} changed`);
    rows.pop();
  }
});

test('a file that was written anew is read anew, at the same length too', async () => {
  const folder = folderWith({ 'list.xls': bookOf('biff8', { Лист: [['Фамилия'], ['Оразов']] }) });
  const path = join(folder, 'list.xls');
  expect(await cellsOf(path, 'Лист')).toEqual([['Фамилия'], ['Оразов']]);
  writeFileSync(path, bookOf('biff8', { Лист: [['Фамилия'], ['Асанов']] }));
  expect(await cellsOf(path, 'Лист')).toEqual([['Фамилия'], ['Асанов']]);
});

test('files asked at once, one of them broken, each have their own answer, and the next one has too', async () => {
  const whole = ['Ким', 'Пак', 'Цой'].map((name) => bookOf('biff8', { [name]: [[name], [`${name} младший`]] }));
  const folder = folderWith({
    ...Object.fromEntries(whole.map((bytes, at) => [`${at}.xls`, bytes])),
    'broken.xls': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(9000, 7)]),
  });
  const answers = await Promise.allSettled([
    cellsOf(join(folder, '0.xls'), 'Ким'),
    foreignSheets(foreignFile(join(folder, 'broken.xls')), 'xls'),
    cellsOf(join(folder, '1.xls'), 'Пак'),
    cellsOf(join(folder, '2.xls'), 'Цой'),
  ]);
  expect(
    answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : (answer.reason as Error).name)),
  ).toEqual([[['Ким'], ['Ким младший']], 'UnreadableFile', [['Пак'], ['Пак младший']], [['Цой'], ['Цой младший']]]);
  expect(await cellsOf(join(folder, '0.xls'), 'Ким')).toEqual([['Ким'], ['Ким младший']]);
});
