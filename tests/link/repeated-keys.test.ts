import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedKeys } from '../../src/link/table/repeated-keys.js';

/** The same by a table of lists, as it would be written where memory does not matter. */
function groupsOf(keys: readonly number[]): number[][] {
  const byKey = new Map<number, number[]>();
  keys.forEach((key, i) => {
    if (!Number.isNaN(key)) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  return [...byKey.values()].filter((group) => group.length > 1);
}

const key = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 3 }).map((high) => high * 2 ** 32 + 7),
  fc.constant(Number.NaN),
  fc.maxSafeNat(),
);

test('indexes of equal numbers stand together, in order, and single ones nowhere', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      expect(repeatedKeys(Float64Array.from(keys)).map((group) => [...group])).toEqual(groupsOf(keys));
    }),
  );
});

test('more numbers than the list began with room for', () => {
  const keys = Float64Array.from({ length: 5000 }, (_, i) => i % 2500);
  const groups = repeatedKeys(keys);
  expect(groups.length).toBe(2500);
  expect([...groups[2499]!]).toEqual([2499, 4999]);
});
