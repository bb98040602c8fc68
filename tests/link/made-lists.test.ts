import { describe, expect, test } from 'vitest';
import { scoreList } from '../../bench/labelled-sets.js';
import { votersOfOffices } from '../../bench/lists/office-lists.js';
import { germanNames, historicalPersons, snapshotVoters } from '../../bench/lists/person-lists.js';

// Shapes of lists that linking must cope with: other columns, other kinds of slips. Seen: 0.963, 1.000, 0.985, 0.998 and 0.985.
const LISTS = [
  { list: germanNames(3000, 5), least: 0.94 },
  { list: historicalPersons(1500, 5), least: 0.99 },
  { list: snapshotVoters(2000, 5), least: 0.96 },
  // Where nobody moves, a namesake of another town is another voter; three letters with a slip are one name.
  { list: votersOfOffices(2000, 0, 5), least: 0.998 },
  { list: votersOfOffices(2000, 2, 5), least: 0.98 },
];

describe('made-up lists of other shapes, with default settings', () => {
  test.each(LISTS)('$list.name: F1 of at least $least, and what is given as sure is right', ({ list, least }) => {
    const { f1, reliability } = scoreList(list);
    expect(f1).toBeGreaterThanOrEqual(least);
    for (const { from, pairs, shareRight } of reliability)
      if (from >= 0.95 && pairs >= 20) expect(shareRight).toBeGreaterThanOrEqual(0.9);
  });
});
