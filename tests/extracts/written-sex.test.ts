import { expect, test } from 'vitest';
import { sexesIn } from '../../src/extracts/header/written-sex.js';

test.each([
  ['M F', { M: 'male', F: 'female' }],
  ['М Ж', { М: 'male', Ж: 'female' }],
  // In Spanish M is mujer; in Hungarian F is férfi; in Polish and Turkish K is a woman.
  ['H M', { H: 'male', M: 'female' }],
  ['F N', { F: 'male', N: 'female' }],
  ['M K', { M: 'male', K: 'female' }],
  ['E K', { E: 'male', K: 'female' }],
  ['1 2', { '1': 'male', '2': 'female' }],
  ['male Female', { male: 'male', Female: 'female' }],
  ['муж. жен.', { 'муж.': 'male', 'жен.': 'female' }],
  ['ер әйел', { ер: 'male', әйел: 'female' }],
  ['male', { male: 'male' }],
  ['M F U', { M: 'male', F: 'female', U: '' }],
])('%s', (cells, meant) => {
  expect(sexesIn(cells.split(' '))).toEqual(meant);
});

test.each([
  ['one letter alone says nothing', 'M M M'],
  ['letters of two pairs say nothing', 'M F H'],
  ['unknown signs say nothing', '0 7 9'],
  ['nobody whose sex is known says nothing', 'U U'],
  ['an empty column says nothing', ''],
])('%s', (_, cells) => {
  expect(sexesIn(cells.split(' '))).toBe(null);
});

test('one cell in ten may be unclear', () => {
  expect(sexesIn(['M', 'F', 'M', 'F', 'M', 'F', 'M', 'F', 'M', '?'])).toEqual({ M: 'male', F: 'female' });
  expect(sexesIn(['M', 'F', 'M', '?'])).toBe(null);
});
