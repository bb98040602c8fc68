import { expect, test } from 'vitest';
import { makeList } from '../../bench/kazakh-list.js';
import { linkTable } from '../../src/link/link-table.js';
import type { FieldColumn, PeopleTable } from '../../src/link/table/people-table.js';
import { scorePairs } from '../../src/link/truth-score.js';
import { cellsOf, MADE_ROLES, tableOf } from './people.js';

const entries = [...makeList({ people: 1500, seed: 8, doubled: 4, withoutIin: 20 })];

/** The same column with its numbers by record in place of texts by code. */
function asNumbers(column: FieldColumn): FieldColumn {
  const numbers = Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : Number(column.values[code])));
  return { ...column, codes: column.codes.map((code, i) => (code < 0 ? -1 : i)), values: [], numbers };
}

test('IINs as numbers link as IINs as texts do', () => {
  const texts = tableOf(MADE_ROLES, entries.map(cellsOf));
  const focus = Uint8Array.from(entries, ({ iin }) => Number(iin === ''));
  const numbers: PeopleTable = {
    ...texts,
    columns: texts.columns.map((column) => (column.kind === 'iin' ? asNumbers(column) : column)),
  };
  const [one, other] = [texts, numbers].map((table) => linkTable({ ...table, focus }, { threshold: 0.9 }).clusters);
  const { precision, recall, found } = scorePairs(one!.personOf, other!.personOf);
  expect(found).toBeGreaterThan(5);
  expect([precision, recall]).toEqual([1, 1]);
});
