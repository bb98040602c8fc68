import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlainColumn, packColumns, unpackColumns } from '../../../src/load/threads/packed-column.js';
import type { SqlValue } from '../../../src/model.js';

/** What the writer is given of columns that went from thread to thread. */
function throughPacking(columns: readonly (readonly SqlValue[])[]): SqlValue[][] {
  const plain = unpackColumns(structuredClone(packColumns(columns)));
  return plain.map((column, i) => plainValues(column, columns[i]?.length ?? 0));
}

function plainValues(column: PlainColumn, count: number): SqlValue[] {
  return 'all' in column ? new Array<SqlValue>(count).fill(column.all) : [...column];
}

const anyValue = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' }), fc.integer(), fc.double({ noNaN: true }));
const fewValues = fc.constantFrom<SqlValue>('Ахметов', 'Қасымов', '', null, '1', 1, 0, 2 ** 40, 51.5);
const someText = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });

/** Columns of one length. */
const someColumns = fc.nat({ max: 20 }).chain((length) => {
  const of = (value: fc.Arbitrary<SqlValue>) => fc.array(value, { minLength: length, maxLength: length });
  return fc.array(fc.oneof(of(anyValue), of(fewValues), of(someText), of(fc.integer())), { maxLength: 8 });
});

test('values come back as they were, whatever columns hold', () => {
  fc.assert(
    fc.property(someColumns, fc.nat(), (some, place) => {
      const twice = some[place % Math.max(some.length, 1)] ?? [];
      // SQLite knows no negative zero.
      const columns = [...some, twice, twice].map((values) =>
        values.map((value) => (Object.is(value, -0) ? 0 : value)),
      );
      expect(throughPacking(columns)).toEqual(columns);
    }),
  );
});

test('one value for all rows, whole numbers, texts and the column before are each packed in one piece', () => {
  const columns = [
    ['voter', 'voter'],
    [1, 0, 1],
    ['Ахметов', null, ''],
    ['Ахметов', null, ''],
    [1, null],
  ];
  expect(packColumns(columns).map(({ kind }) => kind)).toEqual(['one', 'integers', 'text', 'same', 'values']);
  expect(throughPacking(columns)).toEqual(columns);
});
