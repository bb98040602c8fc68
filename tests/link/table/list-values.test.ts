import { expect, it } from 'vitest';
import { plainText } from '../../../src/link/table/list-values.js';

it.each([
  ["O'Néill", 'ONEILL'],
  ['Łukasz  Ðuro', 'LUKASZ DURO'],
  ['Αλέξανδρος', 'ΑΛΕΞΑΝΔΡΟΣ'],
  ['מֹשֶׁה', 'משה'],
])('%s loses its accents: %s', (written, plain) => {
  expect(plainText(written)).toBe(plain);
});

it.each([
  ['राजेश', 'रजेश'],
  ['สมศรี', 'สมศร'],
])('%s keeps its vowels and is not %s', (one, other) => {
  expect(plainText(one)).not.toBe(plainText(other));
});
