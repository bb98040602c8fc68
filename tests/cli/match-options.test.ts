import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { households } from '../../bench/lists/household-lists.js';
import { rollproof } from './command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly (readonly string[])[]) => {
  writeFileSync(join(folder, name), `${lines.map((cells) => cells.join(',')).join('\n')}\n`);
  return join(folder, name);
};
const list = (name: string, seed: number) => {
  const { headers, rows } = households(130, true, seed);
  return write(name, [[...headers], ...rows]);
};

test('weights are kept in a file without a name of anybody, and another list is scored by them', async () => {
  const [model, one, other] = [join(folder, 'model.json'), list('one.csv', 3), list('other.csv', 4)];
  const first = await rollproof('match', one, '--model', model, '--json');
  expect([first.code, first.err]).toEqual([0, '']);
  const kept = JSON.parse(readFileSync(model, 'utf8')) as { version: number; columns: { m: number[]; u: number[] }[] };
  expect(kept.version).toBe(6);
  for (const { m, u } of kept.columns) expect(m.length).toBe(u.length);
  expect(readFileSync(model, 'utf8')).not.toMatch(/Aldman|Bruno|Quay/);
  const again = JSON.parse((await rollproof('match', one, '--model', model, '--json')).out) as Record<string, unknown>;
  const learnt = JSON.parse(first.out) as Record<string, unknown>;
  expect(again['persons']).toBe(learnt['persons']);
  expect(again['columns']).toEqual(learnt['columns']);
  const scored = await rollproof('match', other, '--model', model);
  expect(scored.code).toBe(0);
  expect(scored.out).toContain('Weights taken from');
}, 60_000);

test('a model of other columns, and one that was changed, are errors that say so', async () => {
  const [model, one] = [join(folder, 'changed.json'), list('three.csv', 5)];
  await rollproof('match', one, '--model', model, '--quiet');
  const other = await rollproof('match', one, '--model', model, '--map', 'sex=ignore');
  expect(other.code).toBe(2);
  expect(other.err).toContain('no sex');
  writeFileSync(model, readFileSync(model, 'utf8').replace(/"discount": [\d.]+/u, '"discount": 0.5'));
  const changed = await rollproof('match', one, '--model', model);
  expect(changed.code).toBe(2);
  expect(changed.err).toContain('digest');
  writeFileSync(model, '{"format": 1}');
  expect((await rollproof('match', one, '--model', model)).code).toBe(2);
  expect(existsSync(`${model}.partial`)).toBe(false);
}, 60_000);

test('a pair is explained column by column, without a value of either record', async () => {
  const one = list('four.csv', 6);
  const { code, out } = await rollproof('match', one, '--explain', '1,2');
  expect(code).toBe(0);
  expect(out).toMatch(/Records 1:1, 1:2: .*probability 0\.\d{6}/);
  const [, given] = readFileSync(one, 'utf8').split('\n')[1]!.split(',');
  expect(out).not.toContain(given!);
  const missing = await rollproof('match', one, '--explain', '1,99999');
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('two records');
}, 60_000);

test('one to one: nobody has two records of one list, and lists with doubles by their own numbers are refused', async () => {
  const { headers, rows } = households(130, true, 8);
  const head = [...headers, 'passport'];
  const people = rows.map((row, at) => [...row, `N${1000 + at}`]);
  const [pairs, left] = [join(folder, 'pairs.csv'), write('left.csv', [head, ...people])];
  const right = write('right.csv', [head, ...people.map((row) => [...row.slice(0, -1), ''])]);
  const { code } = await rollproof('match', left, right, '--between', '--one-to-one', '--pairs', pairs, '--quiet');
  expect(code).toBe(0);
  const found = readFileSync(pairs, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  expect(found.length).toBeGreaterThan(people.length * 0.8);
  for (const side of [1, 4]) expect(new Set(found.map((cells) => cells[side])).size).toBe(found.length);
  const doubled = write('doubled.csv', [head, ...people, people[0]!]);
  const refused = await rollproof('match', doubled, right, '--between', '--one-to-one');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('passport');
  expect((await rollproof('match', left, '--one-to-one')).code).toBe(2);
}, 60_000);
