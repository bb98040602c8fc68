import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLists } from '../../src/app/match/read-lists.js';
import { matchRow } from '../../src/link/cluster/match-rows.js';
import { PairLevels } from '../../src/link/compare/pair-levels.js';
import { linkTable } from '../../src/link/link-table.js';
import { buildTable } from '../../src/link/table/build-table.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-shared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (header: string, rows: readonly (readonly string[])[]) => {
  const raw = new RawColumns([
    { header: 'surname', role: 'surname' },
    { header: 'given name', role: 'given_name' },
    { header: 'dob', role: 'birth_date' },
    { header, role: 'identifier' },
  ]);
  for (const row of rows) raw.add(row);
  return buildTable(rows.length, raw.columns());
};

describe('a number that two records have in common', () => {
  const rows = [
    ['Thornby', 'Alma', '1850-02-03', '5550101'],
    ['Thornby', 'Bruno', '1848-07-19', '5550101'],
    ['Carlow', 'Edda', '1850-02-03', '5550199'],
  ];
  test.each([
    ['Mobile phone', true],
    ['Телефон', true],
    ['passport', false],
    ['SSN', false],
  ])('%s may be that of a household: %s', (header, isShared) => {
    const levels = new PairLevels(table(header, rows));
    const pattern = levels.pattern(0, 1);
    expect(levels.hasEqualNumber(pattern)).toBe(!isShared);
    expect(levels.isRelative(pattern, () => false)).toBe(isShared);
  });

  test('makes no pair certain to the sixth digit', () => {
    const people = Array.from({ length: 300 }, (_, at) => [
      `Quell${at % 60}`,
      `Name${at % 25}`,
      `18${10 + (at % 80)}-0${1 + (at % 9)}-1${at % 10}`,
      `N${at}0`,
    ]);
    const doubled = people.slice(0, 60).map((row) => [...row]);
    const { probability } = matchRow(linkTable(table('passport', [...people, ...doubled]), { threshold: 0.5 }), 0, 300);
    expect(probability).toBeGreaterThan(0.9999);
    expect(probability.toFixed(6)).not.toBe('1.000000');
  });
});

test('years apart make nobody a relative where they speak for one person, as where ages are rounded; two names do', () => {
  const rows = [
    ['Thornby', 'Alma', '1850', ''],
    ['Carlow', 'Alma', '1851', ''],
    ['Carlow', 'Bruno', '1850', ''],
  ];
  const levels = new PairLevels(table('passport', rows));
  const isDate = (f: number) => levels.columns[f]!.kind === 'birth_date';
  expect(levels.isRelative(levels.pattern(0, 1), () => false)).toBe(true);
  expect(levels.isRelative(levels.pattern(0, 1), isDate)).toBe(false);
  expect(levels.isRelative(levels.pattern(0, 2), () => true)).toBe(true);
});

test('dates of two lists are read in the order that each has', async () => {
  const write = (name: string, dates: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, `surname,dob\n${dates.map((date, at) => `Quell${at},${date}`).join('\n')}\n`);
    return path;
  };
  const european = write('european.csv', ['04/05/1850', '23/05/1850', '30/06/1851']);
  const american = write('american.csv', ['05/04/1850', '05/23/1850', '06/30/1851']);
  const { columns } = await readLists([european, american], { map: {}, truth: null });
  const { codes, values } = columns.find(({ role }) => role === 'birth_date')!;
  const dates = [...codes].map((code) => values[code]);
  expect(dates).toEqual([...Array(2)].flatMap(() => ['1850-05-04', '1850-05-23', '1851-06-30']));
});
