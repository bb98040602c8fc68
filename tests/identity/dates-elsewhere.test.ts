import { expect, it } from 'vitest';
import { readDate } from '../../src/identity/index.js';

// Dates as clerks of other countries write them: blanks for signs, Roman months, months by their own names.

it.each([
  ['12 03 1956', '1956-03-12'],
  ['1956 3 12', '1956-03-12'],
  ['12.III.1956', '1956-03-12'],
  ['12-XI-1956', '1956-11-12'],
  ['12/ІХ/1956', '1956-09-12'],
  ['12 März 1956', '1956-03-12'],
  ['12 de março de 1956', '1956-03-12'],
  ['12 marco 1956', '1956-03-12'],
  ['12 березня 1956 р.', '1956-03-12'],
  ['12 липня 1956 року', '1956-07-12'],
  ['12 lipca 1956 r.', '1956-07-12'],
  ['12 août 1956', '1956-08-12'],
  ['12 Ağustos 1956', '1956-08-12'],
  ['12 avgust 1956', '1956-08-12'],
  ['12. август 1956. год.', '1956-08-12'],
  ['12 მარტი 1956', '1956-03-12'],
  ['12 մարտի 1956 թ.', '1956-03-12'],
  ['12 Μαρτίου 1956', '1956-03-12'],
  ['12.03.1956 р.н.', '1956-03-12'],
])('"%s" is %s', (written, date) => {
  expect(readDate(written).date).toBe(date);
});

it.each([
  // Two languages mean two months by it.
  '12 listopada 1956',
  '12 lipnja 1956',
  '12.XIII.1956',
  '12 03 56 1',
  '12 03',
  '1956 03 2010',
])('"%s" is no date that is certain', (written) => {
  expect(readDate(written).date).toBeNull();
});
