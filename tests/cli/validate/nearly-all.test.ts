import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../command-line.js';
import { textOf, validate } from './validating.js';

const list = (old: number) =>
  Array.from({ length: 40 }, (_, at) => {
    const born = at < old ? `18${40 + (at % 50)}` : `19${60 + (at % 30)}`;
    return `7;${at + 1};Ли${'абвгдежзик'[at % 10]?.repeat(2)}${'лмно'[Math.floor(at / 10)]};Ян;${10 + (at % 18)}.01.${born}`;
  });

test.each([
  ['nearly all', 40, 1, true],
  ['a few', 3, 3, false],
])('a check that lists %s voters of a file is told so', async (_, old, rows, isOfFile) => {
  const text = `УИК;№;Фамилия;Имя;Дата рождения\n${list(old).join('\n')}\n`;
  const folder = folderWith({ 'voter_list.csv': text, 'election.yaml': 'polling_day: 2019-06-09\n' });
  await validate(folder, join(folder, 'out'));
  const aged = textOf(join(folder, 'out'))
    .split('\n')
    .filter((row) => row.includes(';LQ08;'));
  expect(aged).toHaveLength(rows);
  expect(aged.some((row) => row.includes('40 of 40 records of the file'))).toBe(isOfFile);
});
