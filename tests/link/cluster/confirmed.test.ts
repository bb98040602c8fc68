import { expect, test } from 'vitest';
import { movers } from '../../../bench/lists/household-lists.js';
import { linkTable } from '../../../src/link/link-table.js';
import { tableOf } from '../people.js';

test('two namesakes of one street who stand twice each, with their own birth dates, are two people', () => {
  const { rows } = movers(300, 20, 1, 5);
  const namesake = (date: string) => ['Zellcroft', 'Otto', date, 'Mill Street'];
  const several = ['1832-01-09', '1832-01-09', '1857-11-24', '1857-11-24'].map(namesake);
  const table = tableOf(['surname', 'given_name', 'birth_date', 'text'], [...rows, ...several]);
  const { personOf } = linkTable(table, { threshold: 0.5 }).clusters;
  const at = rows.length;
  expect(personOf[at]).toBe(personOf[at + 1]);
  expect(personOf[at + 2]).toBe(personOf[at + 3]);
  expect(personOf[at]).not.toBe(personOf[at + 2]);
});
