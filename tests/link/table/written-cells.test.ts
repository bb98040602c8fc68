import { expect, test } from 'vitest';
import { Dictionary } from '../../../src/link/table/people-table.js';

test('texts keep their code and their letters, also those that no encoding has', () => {
  const dictionary = new Dictionary();
  const texts = ['', 'Ли', 'Қызылжар көшесі 12', 'Calle de la Constitución 4', `half a pair \ud800 of surrogates`];
  const codes = texts.map((text) => dictionary.encode(text));
  expect(codes).toEqual([-1, 0, 1, 2, 3]);
  expect(texts.map((text) => dictionary.encode(text))).toEqual(codes);
  expect(dictionary.values).toEqual(texts.slice(1));
});
