import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type MadeEntry, makeList } from '../../../bench/kazakh-list.js';
import { matchFiles } from '../../../src/app/match/match-files.js';
import type { MatchSummary } from '../../../src/app/match/match-summary.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cells = (entry: MadeEntry) => [
  String(entry.person),
  entry.surname,
  entry.givenName,
  entry.patronymic,
  entry.birthDate,
  entry.address,
];

function write(name: string, header: string, rows: readonly (readonly string[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${[header, ...rows.map((row) => row.join(';'))].join('\n')}\n`);
  return path;
}

// A register of 1,200 people, and a second one of some of them as another office wrote them, among strangers.
const first = new Map<number, MadeEntry>();
const again: MadeEntry[] = [];
for (const entry of makeList({ people: 1200, seed: 21, doubled: 35, withoutIin: 0 })) {
  if (first.has(entry.person)) again.push(entry);
  else first.set(entry.person, entry);
}
const strangers = [...makeList({ people: 400, seed: 22, doubled: 0, withoutIin: 0 })].map((entry) => ({
  ...entry,
  person: entry.person + 100_000,
}));

describe('two lists of other headers', () => {
  let left: string;
  let right: string;
  let summary: MatchSummary;
  const pairs = join(folder, 'pairs.csv');

  beforeAll(async () => {
    left = write('left.csv', 'who;surname;given name;patronymic;date of birth;address', [...first.values()].map(cells));
    right = write(
      'right.csv',
      'who;Фамилия;Имя;Отчество;Дата рождения;Адрес;Примечание',
      [...again, ...strangers].map((entry) => [...cells(entry), 'x']),
    );
    summary = await matchFiles([left, right], { between: true, truth: 'who', pairs });
  }, 60_000);

  test('those on both are found, and only across', () => {
    expect(summary.records).toBe(first.size + again.length + strangers.length);
    expect(summary.score!.pairs.true).toBe(again.length);
    expect(summary.score!.pairs.precision).toBeGreaterThanOrEqual(0.97);
    expect(summary.score!.pairs.recall).toBeGreaterThanOrEqual(0.97);
    const rows = readFileSync(pairs, 'utf8').trim().split(/\r?\n/).slice(1);
    expect(rows.length).toBe(summary.score!.pairs.found);
    for (const row of rows) expect(row.split(',').filter((_, at) => at === 0 || at === 3)).toEqual(['1', '2']);
  });

  test('columns that are not compared are named', () => {
    expect(summary.unused).toEqual(['Примечание']);
    expect(summary.columns.map(({ kind }) => kind)).toContain('birth_date');
  });

  test('every pass tells its pairs, its largest block and what it alone found', () => {
    expect(summary.passes.length).toBeGreaterThan(3);
    for (const { pairs: compared, largestBlock, matches, foundAlone } of summary.passes) {
      expect(compared).toBeGreaterThanOrEqual(0);
      expect(largestBlock).toBeGreaterThan(1);
      expect(foundAlone).toBeLessThanOrEqual(matches);
    }
  });

  test('pairs that are given a high probability are right about as often', () => {
    const sure = summary.score!.reliability.filter(({ from }) => from >= 0.95);
    expect(sure.length).toBeGreaterThan(0);
    for (const { shareRight } of sure) expect(shareRight).toBeGreaterThanOrEqual(0.9);
  });

  test('in one list the same people are sought among all', async () => {
    const { score } = await matchFiles([left, right], { truth: 'who' });
    expect(score!.pairs.true).toBe(again.length);
    expect(score!.pairs.f1).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});

test('a column that only a later file has is named as not compared', async () => {
  const one = write('one.csv', 'surname;given name', [['Ли', 'Виктор']]);
  const two = write('two.csv', 'surname;given name;phone', [['Ли', 'Виктор', '1']]);
  expect((await matchFiles([one, two])).unused).toEqual(['phone']);
});

test.each([
  [{ between: true }, 'at least two files for --between'],
  [{ threshold: 1 }, 'a threshold between 0 and 1'],
  [{ truth: 'nobody' }, 'a column "nobody"'],
  [{ truth: 'surname', truthPattern: '(' }, 'a regular expression'],
])('%j is refused with what was expected', async (options, expected) => {
  const path = write('refused.csv', 'surname;given name', [['Ли', 'Виктор']]);
  await expect(matchFiles([path], options)).rejects.toMatchObject({ parts: { expected } });
});

test('a list without a header is matched by the positions of its columns', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-positions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'people.csv');
  const letters = [...'абвгдежзик'];
  const name = (i: number) => [i, i * 7 + 3, i * 3 + 1, Math.floor(i / 10)].map((n) => letters[n % 10]).join('');
  const day = (i: number) => `18${50 + (i % 47)}-0${(i % 9) + 1}-${String((i % 28) + 1).padStart(2, '0')}`;
  const rows = Array.from({ length: 60 }, (_, i) => `${i},${name(i)}ов,${name(i * 3 + 1)}ан,${day(i)}`);
  writeFileSync(path, `${[...rows, rows[3]?.replace(/^3,/, '60,')].join('\n')}\n`);
  const summary = await matchFiles([path], {
    map: { '2': 'surname', '3': 'given_name', '4': 'birth_date', '1': 'id' },
  });
  expect(summary.records).toBe(61);
  expect(summary.personsWithSeveral).toBe(1);
});

describe('what a researcher asks of a linkage', () => {
  const people = [...first.values()].slice(0, 300);
  const near = { ...people[7]!, givenName: `${people[7]!.givenName.slice(0, 2)}қ` };
  const list = [...people, people[5]!, near].map((entry, at) => ['', ...cells(entry).slice(1), 'a', String(at)]);
  const header = 'full_name;surname;given;patronymic;birth_date;address;country;id';
  const [pairs, clusters] = [join(folder, 'near.csv'), join(folder, 'persons.csv')];
  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((row) => row.split(','));

  test('near misses stand behind the pairs, every record has its person, columns left out are named', async () => {
    const path = write('asked.csv', header, list);
    const { unused, columns, clustersWritten } = await matchFiles([path], { pairs, nearMisses: 0.01, clusters });
    expect(unused).toEqual(['country', 'full_name']);
    expect(columns.map(({ kind }) => kind)).toContain('given_name');
    expect(clustersWritten).toBe(clusters);
    const [names, ...rows] = read(pairs);
    const [person, probability] = ['person', 'probability'].map((name) => names!.indexOf(name));
    const linked = rows.filter((row) => row[person!] !== '');
    const missed = rows.slice(linked.length);
    expect(linked.map((row) => [row[2], row[5]])).toEqual([['5', '300']]);
    expect(missed.length).toBeGreaterThan(0);
    for (const row of missed) {
      expect(row[person!]).toBe('');
      expect(Number(row[probability!])).toBeGreaterThanOrEqual(0.01);
      expect(Number(row[probability!])).toBeLessThan(0.5);
    }
    const [, ...records] = read(clusters);
    expect(records.length).toBe(list.length);
    expect(records.filter((row) => row[4] === '2').map((row) => row[2])).toEqual(['5', '300']);
  }, 60_000);

  test.each([
    [{ nearMisses: 0.1 }, 'a file for the near misses: --pairs'],
    [{ nearMisses: 0.001, pairs }, 'a probability from 0.01 up to 1 for --near-misses'],
  ])('%j is refused', async (options, expected) => {
    const path = write('refused-near.csv', header, list);
    await expect(matchFiles([path], options)).rejects.toMatchObject({ parts: { expected } });
  });
});
