import { describe, expect, test } from 'vitest';
import { CellsDigester, KnownRows } from '../../../src/load/threads/known-rows.js';

const digester = new CellsDigester();
/** A digest by itself: the digester has the last one alone. */
const digestOf = (cells: readonly string[], leftOut = -1) => {
  const { a, b, c } = digester.of(cells, leftOut);
  return { a, b, c };
};
const line = (i: number) => [`${i % 7}`, `${i}`, 'Ахметов', ''];

describe('rows that are known by the cells they were made of', () => {
  test('are found in their order and out of it, also after the rows of another file', () => {
    const [first, second] = [new KnownRows(), new KnownRows()];
    for (let i = 0; i < 3000; i += 1) first.add(i + 1, digestOf(line(i)), i % 5, i);
    for (let i = 3000; i < 3100; i += 1) second.add(i - 2999, digestOf(line(i)), 9, 0);
    const all = new KnownRows();
    all.addFile(first, 1);
    all.addFile(second, 5001);
    const found = (i: number) => {
      const at = all.find(digestOf(line(i)));
      return at < 0 ? null : [all.idAt(at), all.saidAt(at), all.lineAt(at)];
    };
    for (let i = 0; i < 3000; i += 1) expect(found(i)).toEqual([i + 1, i % 5, i]);
    expect([3099, 3000, 7, 3001].map(found)).toEqual([
      [5100, 9, 0],
      [5001, 9, 0],
      [8, 2, 7],
      [5002, 9, 0],
    ]);
    expect([3100, -1].map(found)).toEqual([null, null]);
  });

  test('of equal ones the first is given', () => {
    const rows = new KnownRows();
    for (const id of [4, 5, 6]) rows.add(id, digestOf(line(id === 5 ? 1 : 2)), 0, 0);
    rows.find(digestOf(line(1)));
    rows.find(digestOf(line(3)));
    const again = rows.find(digestOf(line(2)));
    expect(rows.idAt(rows.find(digestOf(line(1))))).toBe(5);
    expect([4, 6]).toContain(rows.idAt(again));
  });
});

describe('the digest of cells', () => {
  test('tells where one cell ends and the next begins, and an empty one from none', () => {
    const all = [['ab', 'c'], ['a', 'bc'], ['abc', ''], ['', 'abc'], ['abc'], ['abc', '', ''], ['ab', 'C']];
    expect(new Set(all.map((cells) => JSON.stringify(digestOf(cells)))).size).toBe(all.length);
  });

  test('leaves out one cell, whatever stands in it, and only that', () => {
    expect(digestOf(['41', '7', 'Ким'], 1)).toEqual(digestOf(['41', '123', 'Ким'], 1));
    expect(digestOf(['41', '7', 'Ким'], 1)).not.toEqual(digestOf(['42', '7', 'Ким'], 1));
    expect(digestOf(['41', '', 'Ким'])).not.toEqual(digestOf(['41', '', 'Ким'], 1));
  });

  test('is another one under another key', () => {
    const other = new CellsDigester().of(['41', '7'], -1);
    expect({ a: other.a, b: other.b, c: other.c }).not.toEqual(digestOf(['41', '7']));
  });
});
