import { describe, expect, test } from 'vitest';
import { tableOfList } from '../../bench/labelled-sets.js';
import { undatedFamilies } from '../../bench/lists/undated-lists.js';
import { expectedWrong } from '../../src/link/cluster/judged-pairs.js';
import { samePersonPairs } from '../../src/link/cluster/match-rows.js';
import { PairLevels } from '../../src/link/compare/pair-levels.js';
import { linkTable } from '../../src/link/link-table.js';
import { beyondUndatedNamesakes } from '../../src/link/weights/undated-namesakes.js';
import { tableOf } from './people.js';

const ROLES = ['surname', 'given_name', 'patronymic'] as const;

/** How many links a list without dates is given, how many are wrong, and how many of them the program says to be wrong. */
function linksOf(withDwelling: boolean, seed: number) {
  const list = undatedFamilies(6000, withDwelling, seed);
  const result = linkTable(tableOfList(list), { threshold: 0.5 });
  const links = [...samePersonPairs(result.clusters.personOf)];
  const wrong = links.filter(([a, b]) => list.truth[a] !== list.truth[b]).length;
  return { links: links.length, wrong, expected: expectedWrong(result) };
}

describe('families of three peoples without birth dates', () => {
  // Names taken as independent: eleven of twelve links wrong, and two in a hundred of them expected.
  test('whose names are all there is: no more links are wrong than half as many again as are said to be', () => {
    const { links, wrong, expected } = linksOf(false, 31);
    expect(links - wrong).toBeGreaterThan(40);
    expect(wrong).toBeLessThanOrEqual(1.5 * expected);
  });

  test('whose dwellings are known: nine links of ten are right, mothers and daughters of one name included', () => {
    const { links, wrong } = linksOf(true, 31);
    expect(links - wrong).toBeGreaterThan(100);
    expect(wrong / links).toBeLessThan(0.15);
  });
});

describe('pairs of one whole name beyond namesakes', () => {
  const persons = undatedFamilies(6000, false, 32);
  const once = persons.rows.filter((_, at) => persons.truth[at] !== persons.truth[at - 1]);
  const found = (rows: readonly (readonly string[])[]) => beyondUndatedNamesakes(tableOf(ROLES, rows))![0]!;

  test('are few where nobody stands twice, and as many as stand twice where some do', () => {
    expect(found(once)).toBeLessThan(60);
    const added = found([...once, ...once.slice(0, 300)]) - found(once);
    expect(added).toBeGreaterThan(240);
    expect(added).toBeLessThan(420);
  });

  test('are not told where births are written or a part of the name is not', () => {
    const dated = once.map((row, at) => [...row, `18${20 + (at % 60)}-05-1${at % 10}`]);
    expect(beyondUndatedNamesakes(tableOf([...ROLES, 'birth_date'], dated))).toBeNull();
    const short = once.map((row) => row.slice(0, 2));
    expect(beyondUndatedNamesakes(tableOf(['surname', 'given_name'], short))).toBeNull();
  });
});

test('two fathers make two people of one given name beneath one roof, unless a birth date or a number is the same', () => {
  const rows = [
    ['Оспанова', 'Сәуле', 'Маратовна', '1850-02-03', 'x'],
    ['Оспанова', 'Сәуле', 'Петровна', '1877-11-20', 'y'],
    ['Оспанова', 'Сәуле', 'Петровна', '1850-02-03', 'z'],
    ['Оспанова', 'Сәуле', 'Мараттовна', '1877-11-20', 'v'],
  ];
  const levels = new PairLevels(tableOf([...ROLES, 'birth_date', 'text'], rows));
  expect(levels.isHousemate(levels.pattern(0, 1))).toBe(true);
  expect(levels.isHousemate(levels.pattern(0, 2))).toBe(false);
  expect(levels.isHousemate(levels.pattern(0, 3))).toBe(false);
});
