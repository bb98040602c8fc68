import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';
import { bookOf } from '../read/spreadsheet-library.js';

// Numbers in the names of sheets and files: those of precincts, and those that are of copies, or were cut.

const PEOPLE = [
  ['Ф.И.О.', 'Дата рождения'],
  ['Оразов Ерлан', '02.01.1880'],
  ['Ли Анна', '03.02.1881'],
];
const book = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) => bookOf('xlsx', sheets);
const sheetsOf = (...names: readonly string[]) => book(Object.fromEntries(names.map((name) => [name, PEOPLE])));
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');
const precincts = (files: Record<string, string | Uint8Array>) =>
  loaded(files, ({ all }) =>
    all<{ precinct: string }>('select distinct precinct from listing order by precinct').map((row) => row.precinct),
  );

describe('sheets with a number', () => {
  it.each([
    ['тізім 7', 'тізім 8', 'тізім 9'],
    ['main list 12', 'main list 31', 'main list 40'],
    ['lista 12', 'lista 31', 'lista 40'],
    ['осн. список 7', 'осн. список 8', 'осн. список 9'],
  ])('that are called a list are of those precincts: %s', async (...names) => {
    expect(await precincts({ 'book.xlsx': sheetsOf(...names) })).toEqual(
      names.map((name) => name.replace(/\D/g, '')).sort(),
    );
  });

  it.each([
    ['are a spreadsheet’s own', 'List4', 'List5'],
    ['are parts of one', 'список 1', 'список 2'],
    ['are copies', 'список (2)', 'список (3)'],
    ['may be cut', `${'список избирателей '.padEnd(28, 'я')} 12`, `${'список избирателей '.padEnd(28, 'я')} 13`],
  ])('that %s are of no precinct', async (_, ...names) => {
    await expect(precincts({ 'book.xlsx': sheetsOf(...names) })).rejects.toThrow(/precinct/);
  });
});

it('downloaded copies are of no precinct', async () => {
  const files = { 'список (2).csv': csv(PEOPLE), 'список (3).csv': csv([PEOPLE[0]!, ['Ким Олег', '04.03.1882']]) };
  await expect(precincts(files)).rejects.toThrow(/precinct/);
});

describe('a journal alone of its name', () => {
  const lists = { 'тізім 131.csv': csv(PEOPLE), 'тізім 132.csv': csv([PEOPLE[0]!, ['Ким Олег', '04.03.1882']]) };
  const used = csv([
    ['Сериясы мен нөмірі', 'Т.А.Ә.', 'Куәлік берген учаске №', 'Көрсетілген уақыты'],
    ['АК 0004171', 'Пак Ир', '132', '10:15'],
  ]);
  const rowsIn = (name: string) =>
    loaded({ ...lists, [name]: used }, ({ all }) => ({
      used: all('select precinct, issuing_precinct as issued from avc_used'),
      issued: all('select precinct from avc_issued'),
    }));

  it('is of the precinct whose number other files prove, and its certificates are used', async () => {
    expect(await rowsIn('пайдаланылған ЕШК 131.csv')).toEqual({
      used: [{ precinct: '131', issued: '132' }],
      issued: [],
    });
  });

  it('is never taken for one of certificates issued, though no number is proven', async () => {
    await expect(rowsIn('пайдаланылған ЕШК 77.csv')).rejects.toThrow(/precinct/);
    await expect(rowsIn('использованные ОУ.csv')).rejects.toThrow(/avc_used/);
  });
});

it.each(['biracko_mesto_131', '131 No.lu Sandık', "131 no'lu sandık"])('%s names its precinct', async (name) => {
  expect(await precincts({ [`${name}/spisak.csv`]: csv(PEOPLE) })).toEqual(['131']);
});
