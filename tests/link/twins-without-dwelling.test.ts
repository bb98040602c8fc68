import { describe, expect, test } from 'vitest';
import { type MadeEntry, makeList } from '../../bench/kazakh-list.js';
import { LevelCache } from '../../src/link/compare/level-cache.js';
import { linkTable, universeOf } from '../../src/link/link-table.js';
import { buildTable } from '../../src/link/table/build-table.js';
import type { ColumnRole } from '../../src/link/table/column-roles.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';
import { scorePairs } from '../../src/link/truth-score.js';
import { tableOf } from './people.js';

const CELLS: Readonly<Partial<Record<ColumnRole, (entry: MadeEntry) => string>>> = {
  surname: ({ surname }) => surname,
  given_name: ({ givenName }) => givenName,
  patronymic: ({ patronymic }) => patronymic,
  birth_date: ({ birthDate }) => birthDate,
  text: ({ address }) => address,
};

/** A list of families with these columns in which one in a hundred stands twice, linked. */
function linked(roles: readonly ColumnRole[], people: number) {
  const entries = [...makeList({ people, seed: 31, doubled: 1, withoutIin: 100 })];
  const rows = entries.map((entry) => roles.map((role) => CELLS[role]!(entry)));
  const raw = new RawColumns(roles.map((role) => ({ header: role === 'text' ? 'address' : role, role })));
  for (const row of rows) raw.add(row);
  const table = buildTable(rows.length, raw.columns());
  const truth = Int32Array.from(entries, ({ person }) => person);
  const result = linkTable(table, { threshold: 0.5 });
  return { table, result, score: scorePairs(truth, result.clusters.personOf) };
}

describe('relatives in lists of few columns', () => {
  test('twins are not learnt as records of one person where names and birth date are all there is', () => {
    const { score } = linked(['surname', 'given_name', 'birth_date'], 4000);
    expect(score.precision).toBeGreaterThan(0.9);
    expect(score.recall).toBeGreaterThan(0.97);
  });

  test('relatives are learnt though a strict rule parts each of them', () => {
    const { table, result } = linked(['surname', 'given_name', 'patronymic', 'birth_date', 'text'], 1500);
    expect(table.strictNames).toBe(true);
    const relatives = 2 ** result.model.household!.relativeBits * universeOf(table);
    expect(relatives / table.size).toBeGreaterThan(0.1);
  });
});

describe('names of relatives that are alike', () => {
  const named = (names: readonly string[]) => {
    const { columns } = tableOf(
      ['given_name'],
      names.map((name) => [name]),
    );
    return new LevelCache(columns[0]!, false);
  };

  test('are rarer a letter apart where nearly all names are of the stock', () => {
    const stock = named([...Array.from({ length: 99 }, (_, at) => (at % 2 === 0 ? 'Hasna' : 'Mirza')), 'Hasno']);
    const ownNames = named(Array.from({ length: 60 }, (_, at) => `Name${String.fromCharCode(65 + (at % 26))}${at}`));
    expect(stock.alikeAt(1)).toBeLessThan(ownNames.alikeAt(1) / 20);
    expect(stock.alikeAt(2)).toBe(ownNames.alikeAt(2));
  });
});
