import { describe, expect, test } from 'vitest';
import { splitWholeNames } from '../../../src/link/table/whole-names.js';

const parts = (cells: readonly string[]) =>
  splitWholeNames(
    cells,
    cells.map(() => 1),
  ).map(({ surname, givenName, patronymic }) => [surname, givenName, patronymic]);

describe('whole names of one cell', () => {
  test.each([
    ['Weiß, Gisela', ['Weiß', 'Gisela', '']],
    ['Dr. Hans von der Trave', ['von der Trave', 'Hans', '']],
    ['de la Cruz Elena', ['de la Cruz', 'Elena', '']],
    ['Hans D. Jacob', ['Jacob', 'Hans', 'D.']],
    ['J. Smith', ['Smith', 'J.', '']],
    ['Smith, J.', ['Smith', 'J.', '']],
    ['И. И. Иванов', ['Иванов', 'И.', 'И.']],
    ['Иванов И.И.', ['Иванов', 'И.', 'И.']],
    ['Иван Иванович Петров', ['Петров', 'Иван', 'Иванович']],
    ['Ахметов Нұрлан Серік ұлы', ['Ахметов', 'Нұрлан', 'Серік ұлы']],
    ['Madonna', ['Madonna', '', '']],
  ])('%s', (written, wanted) => {
    expect(parts([written])).toEqual([wanted]);
  });

  test('the words of the list say where the surname stands, cell by cell', () => {
    const given = ['Anna', 'Emil', 'Ida', 'Otto'];
    const surnames = ['Ahlers', 'Brandt', 'Claasen', 'Dorn', 'Evers', 'Frank', 'Gerke', 'Harms', 'Itzen', 'Janssen'];
    const cells = surnames.flatMap((surname) => given.map((name) => `${name} ${surname}`));
    const turned = ['Dorn Ida', 'Frank Otto'];
    const found = parts([...cells, ...turned]);
    expect(found.slice(-2)).toEqual([
      ['Dorn', 'Ida', ''],
      ['Frank', 'Otto', ''],
    ]);
    expect(found[0]).toEqual(['Ahlers', 'Anna', '']);
  });
});
