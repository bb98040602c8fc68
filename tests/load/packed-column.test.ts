import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnPacker, ColumnUnpacker, type PlainColumn } from '../../src/load/packed-column.js';
import type { SqlValue } from '../../src/model.js';

/** What the writer is given of batches that went through packing. */
function throughPacking(batches: readonly (readonly SqlValue[])[]): SqlValue[][] {
  const packer = new ColumnPacker();
  const unpacker = new ColumnUnpacker();
  return batches.map((values) => plainValues(unpacker.unpack(structuredClone(packer.pack(values))), values.length));
}

function plainValues(column: PlainColumn, count: number): SqlValue[] {
  return 'all' in column ? new Array<SqlValue>(count).fill(column.all) : [...column];
}

const anyValue = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' }), fc.integer(), fc.double({ noNaN: true }));
const fewValues = fc.constantFrom<SqlValue>('Ахметов', 'Қасымов', '', null, '1', 1, 0, 2 ** 40, 51.5);
const someText = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });

test('values come back as they were, whatever a column holds', () => {
  const column = fc.oneof(fc.array(anyValue), fc.array(fewValues), fc.array(someText), fc.array(fc.integer()));
  fc.assert(
    fc.property(fc.array(column, { maxLength: 8 }), (batches) => {
      // SQLite knows no negative zero.
      const plain = batches.map((values) => values.map((value) => (Object.is(value, -0) ? 0 : value)));
      expect(throughPacking(plain)).toEqual(plain);
    }),
  );
});

test('a column that does not repeat itself is no longer looked up, and still comes back', () => {
  const batches = [0, 1, 2].map((batch) => Array.from({ length: 1_500 }, (_, i) => (i === 7 ? null : `${batch}-${i}`)));
  const packer = new ColumnPacker();
  expect(batches.map((values) => packer.pack(values).kind)).toEqual(['words', 'text', 'text']);
  expect(throughPacking(batches)).toEqual(batches);
});

test('more different values than a place can name start a new list of them', () => {
  const batch = (from: number) => Array.from({ length: 60_000 }, (_, i) => `слово ${(from + i) % 100_000}`);
  // Each value twice, so that the column counts as one that repeats itself.
  const twice = (values: string[]) => [
    values.slice(0, 30_000),
    values.slice(0, 30_000),
    values.slice(30_000),
    values.slice(30_000),
  ];
  const batches = [...twice(batch(0)), ...twice(batch(50_000))];
  expect(throughPacking(batches)).toEqual(batches);
});

test('a batch longer than the list of values may be, as the votes of protocols make', () => {
  const values = Array.from({ length: 70_000 }, (_, i) => `${i}`);
  expect(throughPacking([['а', 'б', 'а'], values])).toEqual([['а', 'б', 'а'], values]);
});
