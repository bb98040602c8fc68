import { expect, test } from 'vitest';
import { dateDigits, isYearAlone, levelOfDates } from '../../../src/link/compare/date-levels.js';

// 1 a slip, 2 two parts agree, 3 two digits off, 4 near years, 5 different, 6 a generation apart.
test.each([
  ['one digit of the year', '1851-03-09', '1881-03-09', 1],
  ['one digit of the month', '1851-03-09', '1851-08-09', 1],
  ['one digit of the day', '1851-03-09', '1851-03-08', 1],
  ['neighbouring digits of the day exchanged', '1851-03-12', '1851-03-21', 1],
  ['neighbouring digits of the year exchanged', '1851-03-12', '1815-03-12', 1],
  ['day and month exchanged', '1851-03-12', '1851-12-03', 1],
  ['day and month exchanged in another year', '1851-03-12', '1852-12-03', 4],
  ['only one of day and month exchanged', '1851-03-12', '1851-12-12', 2],
  ['only the year differs', '1851-03-12', '1879-03-12', 2],
  ['the first of January of another year', '1851-01-01', '1879-01-01', 6],
  ['the first of January two years on', '1859-01-01', '1861-01-01', 4],
  ['the first of January, one digit of the year', '1851-01-01', '1881-01-01', 1],
  ['only the month differs', '1851-09-12', '1851-10-12', 2],
  ['only the day differs', '1851-03-09', '1851-03-28', 2],
  ['two digits in two parts', '1851-03-12', '1852-04-12', 3],
  ['two digits in two parts, the years far apart', '1851-03-12', '1881-04-12', 3],
  ['two years apart and three digits off', '1851-03-12', '1853-04-13', 4],
  ['three years apart and three digits off', '1851-03-12', '1854-04-13', 5],
  ['nothing alike', '1851-03-12', '1864-10-29', 5],
  ['nothing alike, fourteen years apart', '1851-03-12', '1865-10-29', 6],
])('%s', (_what, a, b, level) => {
  expect(levelOfDates(a, b)).toBe(level);
  expect(levelOfDates(b, a)).toBe(level);
});

test.each([
  ['the day is unknown and the rest agrees', '1851-03-00', '1851-03-09', 2],
  ['the month is unknown and the rest agrees', '1851-00-09', '1851-03-09', 2],
  ['the year is unknown and the rest agrees', '0000-03-09', '1851-03-09', 2],
  ['only the year is known, and it agrees', '1851-00-00', '1851-03-09', 4],
  ['only the year is known, and it is two off', '1851-00-00', '1853-03-09', 4],
  ['only the year is known, and it is three off', '1851-00-00', '1854-03-09', 5],
  ['a known month differs in one year', '1851-04-00', '1851-03-09', 4],
  ['a known month differs, three years apart', '1851-04-00', '1854-03-09', 5],
  ['only the years are known, a generation apart', '1851-00-00', '1880-00-00', 6],
  ['a year is unknown and the month differs', '0000-03-09', '1851-04-00', 5],
  ['each knows another part', '1851-00-00', '0000-03-00', 4],
])('where %s', (_what, a, b, level) => {
  expect(levelOfDates(a, b)).toBe(level);
  expect(levelOfDates(b, a)).toBe(level);
});

test.each([
  ['1851-00-00', '1851-03-12', true],
  ['1851-00-00', '1851-00-00', true],
  ['1851-00-00', '1852-03-12', false],
  ['1851-03-00', '1851-03-12', false],
  ['1851-03-12', '1851-03-12', false],
])('of %s and %s a year alone is told by both: %s', (a, b, isAlone) => {
  expect(isYearAlone(dateDigits(a), dateDigits(b))).toBe(isAlone);
});
