import { describe, expect, test } from 'vitest';
import { tableOfList } from '../../bench/labelled-sets.js';
import { type BridePlan, brideList } from '../../bench/lists/bride-lists.js';
import { samePersonPairs } from '../../src/link/cluster/match-rows.js';
import { linkTable } from '../../src/link/link-table.js';
import { scorePairs } from '../../src/link/truth-score.js';
import { modelOf, saveWeights } from '../../src/link/weights/saved-weights.js';
import { tableOf } from './people.js';

const PLAN: BridePlan = { people: 6000, brides: 30, bridesMoved: 80, moved: 20, sex: true, fathers: true };

describe('a list in which women marry and move', () => {
  const list = brideList(PLAN, 21);
  const table = tableOfList(list);
  const result = linkTable(table, { threshold: 0.5 });

  test('teaches that another surname is no other woman, and is another man', () => {
    const [, her, him] = result.model.bySex!.map(({ m, bits }) => ({
      differing: m.at(-1)!,
      bits: bits[m.length - 1]!,
    }));
    expect(her!.differing).toBeGreaterThan(0.1);
    expect(him!.differing).toBeLessThan(0.03);
    expect(her!.bits - him!.bits).toBeGreaterThan(2);
  });

  test('teaches that brides move more often than others, and joins nine of ten to what they were called before', () => {
    const { moved, movedRenamed } = result.model.household!;
    expect(movedRenamed!).toBeGreaterThan(moved! + 0.1);
    const renamed = [...list.rows.keys()].filter((at) => {
      const [row, before] = [list.rows[at]!, list.rows[at - 1]];
      if (before === undefined || list.truth[at - 1] !== list.truth[at] || row[4] !== 'Ж') return false;
      return row[0]!.slice(0, 2) !== before[0]!.slice(0, 2);
    });
    const { personOf } = result.clusters;
    const joined = renamed.filter((at) => personOf[at] === personOf[at - 1]);
    expect(renamed.length).toBeGreaterThan(40);
    expect(joined.length / renamed.length).toBeGreaterThan(0.8);
    const links = [...samePersonPairs(personOf)];
    const right = links.filter(([a, b]) => list.truth[a] === list.truth[b]).length;
    expect(right / links.length).toBeGreaterThan(0.98);
  });

  test('is scored alike by its kept weights', () => {
    const universe = (table.size * (table.size - 1)) / 2;
    const saved = saveWeights(result.model, result.levels, table.size, universe);
    const spreads = result.model.weights.map(({ u }, f) => ({
      u,
      shares: Float64Array.from(result.levels.columns[f]!.values, () => u[0]!),
      counts: { held: new Float64Array(), total: 0 },
    }));
    const again = modelOf(saved, result.levels, spreads, table.size, universe);
    expect(again.bySex!.map(({ m }) => [...m])).toEqual(result.model.bySex!.map(({ m }) => [...m]));
    expect(again.household!.movedRenamed).toBe(result.model.household!.movedRenamed);
  });
});

test('where women keep their names, another surname is learnt to be another woman too', () => {
  const list = brideList({ ...PLAN, people: 3000, brides: 0 }, 22);
  const { model, clusters } = linkTable(tableOfList(list), { threshold: 0.5 });
  for (const { m } of model.bySex!) expect(m.at(-1)!).toBeLessThan(0.02);
  expect(scorePairs(list.truth, clusters.personOf).f1).toBeGreaterThan(0.99);
});

describe('the sex of a record', () => {
  test('is what its column says or, where that tells fewer, the ending of the patronymic or the surname', () => {
    const rows = [
      ['Оспанова', 'Сауле', 'Маратовна', 'x'],
      ['Оспанов', 'Нурлан', '', 'y'],
      ['Шмидт', 'Вера', 'Петровна', 'x'],
      ['Ким', 'Виктор', '', ''],
      ['Иванова', 'Ольга', '', ''],
    ];
    const roles = ['surname', 'given_name', 'patronymic', 'sex'] as const;
    expect([...tableOf(roles, rows).sexes!.byRecord]).toEqual([1, 2, 1, 0, 1]);
    const written = rows.map((row, at) => [...row.slice(0, 3), at % 2 === 0 ? 'Ж' : 'М']);
    expect([...tableOf(roles, written).sexes!.byRecord].length).toBe(5);
    expect(new Set(tableOf(roles, written).sexes!.byRecord).has(0)).toBe(false);
  });

  test('is told by no surname of another script than Cyrillic', () => {
    const rows = [
      ['Molina', 'Rosa'],
      ['Martin', 'Hugo'],
      ['Medina', 'Luis'],
    ];
    expect(tableOf(['surname', 'given_name'], rows).sexes).toBeUndefined();
  });
});
