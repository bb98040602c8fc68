import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from '../command-line.js';

const LIST = 'precinct,entry_no,surname,given_name,birth_date\n7,1,Ли,Анна,1885-01-01\n';

test.each([
  ['audit', 'IN', '--out', 'OUT', '--only', 'ZZ'],
  ['audit', 'IN', '--out', 'OUT', '--set', 'foo'],
  ['explain', 'ZZ9'],
  ['verify', 'IN'],
  ['compare', 'IN', 'IN', '--dates', '2019-05-20', '--out', 'OUT'],
  ['load', 'IN', '--db', 'OUT/no/folder.sqlite'],
  ['sample', 'OUT', '--voters', '12'],
  ['sample', 'OUT', '--plant', 'DR02=many'],
])('%s %s %s %s %s: what is wrong is said in the chosen language', async (...line) => {
  const input = folderWith({ 'voter_list.csv': LIST });
  const out = join(folderWith({}), 'out');
  const argv = line.map((word) => word.replace(/^IN$/, input).replace(/^OUT/, out));
  for (const [lang, word] of [
    ['ru', 'ожидалось'],
    ['kk', 'күтілгені'],
  ] as const) {
    const { code, err } = await rollproof(...argv, '--lang', lang);
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(err).not.toMatch(/expected|Nothing was|Did you mean/);
  }
});
