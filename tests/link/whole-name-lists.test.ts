import { expect, test } from 'vitest';
import { tableOfList } from '../../bench/labelled-sets.js';
import { wholeNames } from '../../bench/lists/whole-name-lists.js';
import { samePersonPairs } from '../../src/link/cluster/match-rows.js';
import { linkTable } from '../../src/link/link-table.js';

test('in a list of names alone initials and misspelt names are brought together, and most joined pairs are right', () => {
  const list = wholeNames(700, 41);
  const result = linkTable(tableOfList(list), { threshold: 0.5 });
  const compared = new Set(result.passes.map(({ name }) => name));
  expect(compared).toContain('surname begin');
  expect([...compared].filter((name) => name.includes('initial')).length).toBeGreaterThan(0);
  const found = [...samePersonPairs(result.clusters.personOf)];
  const right = found.filter(([a, b]) => list.truth[a] === list.truth[b]).length;
  expect(right / found.length).toBeGreaterThan(0.75);
  expect(right).toBeGreaterThan(120);
});
