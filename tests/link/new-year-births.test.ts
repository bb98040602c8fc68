import { describe, expect, test } from 'vitest';
import { makeList } from '../../bench/kazakh-list.js';
import { MISSING } from '../../src/link/compare/level-cache.js';
import { levelIn, PairLevels } from '../../src/link/compare/pair-levels.js';
import { linkTable } from '../../src/link/link-table.js';
import { cellsOf, MADE_ROLES, tableOf } from './people.js';

const entries = [...makeList({ people: 3000, seed: 77, doubled: 1, withoutIin: 100 })];
const inMay = entries
  .filter(({ birthDate, patronymic }) => birthDate.slice(5, 7) === '05' && patronymic !== '')
  .filter(({ person }, at, all) => all.findIndex((other) => other.person === person) === at)
  .slice(0, 60);
const onNewYear = (date: string) => `${date.slice(0, 4)}-01-01`;
const copies = inMay.map((who) => ({ ...who, birthDate: onNewYear(who.birthDate) }));
const rowsOf = [...entries, ...copies].map(cellsOf);

describe('where another birth date is another person', () => {
  const table = tableOf(MADE_ROLES, rowsOf);
  const { clusters } = linkTable(table, { threshold: 0.5 });

  test('who is entered on the first of January of the year of birth is still found', () => {
    expect(table.strictNames).toBe(true);
    const found = inMay.filter((who, at) => {
      return clusters.personOf[entries.indexOf(who)] === clusters.personOf[entries.length + at];
    });
    expect(found.length).toBeGreaterThanOrEqual(57);
  });
});

describe('the first of January beside another day', () => {
  const roles = ['surname', 'given_name', 'patronymic', 'birth_date'] as const;
  const levelOf = (one: string, other: string) => {
    const rows = [one, other].map((date) => ['Оспанов', 'Ерлан', 'Маратович', date]);
    rows.push(['Ким', 'Роза', 'Борисовна', '1870-07-07']);
    const levels = new PairLevels(tableOf(roles, rows));
    return { level: levelIn(levels.pattern(0, 1), 3), isOther: levels.isOther(levels.pattern(0, 1)) };
  };

  test.each([
    ['of one year says no more than the year', '1851-01-01', '1851-05-23', MISSING, false],
    ['of another year is another date', '1852-01-01', '1851-05-23', 4, true],
    ['a slip away is a slip', '1851-01-01', '1851-01-11', 1, false],
  ])('%s', (_what, one, other, level, isOther) => {
    expect(levelOf(one, other)).toEqual({ level, isOther });
    expect(levelOf(other, one)).toEqual({ level, isOther });
  });

  test('two other days of one year are two dates', () => {
    expect(levelOf('1851-02-14', '1851-05-23')).toEqual({ level: 4, isOther: true });
  });
});
