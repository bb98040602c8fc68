import { expect, test } from 'vitest';
import { LevelCache } from '../../src/link/compare/level-cache.js';
import { fieldDependences } from '../../src/link/weights/field-dependence.js';
import { countValues, valueShares } from '../../src/link/weights/value-shares.js';
import { tableOf } from './people.js';

/** Women and men of 40 towns, each town with a postcode of its own that is far from all others. */
const rows = Array.from({ length: 1600 }, (_, i) => {
  const town = (i * 17) % 40;
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  return [
    `${letter(i * 7)}${letter(i * 3 + Math.floor(i / 26))}nor`,
    `${letter(i * 5 + Math.floor(i / 26))}${i % 2 === 0 ? 'anna' : 'ulf'}`,
    `18${20 + (i % 60)}-0${1 + (i % 9)}-1${i % 10}`,
    i % 2 === 0 ? 'f' : 'm',
    `T${letter(town)}${letter(town * 3 + 1)}ville`,
    String(((town + 1) * 24_691) % 99_991).padStart(5, '0'),
  ];
});

test('a town says nothing beside an equal postcode and nearly all beside one that differs; a sex nothing beside a given name', () => {
  const { columns } = tableOf(['surname', 'given_name', 'birth_date', 'sex', 'text', 'postcode'], rows);
  const caches = columns.map((column) => new LevelCache(column, false));
  const spreads = columns.map((column, f) => valueShares(column, caches[f]!, countValues(column), null));
  const found = fieldDependences(columns, caches, spreads, null);
  const at = (kind: string) => columns.findIndex((column) => column.kind === kind);
  const [town, postcode] = [at('text'), at('identifier')];
  const dependent = [town, postcode].find((f) => found[f]!.parent >= 0)!;
  const { discount, parent, beside } = found[dependent]!;
  expect([town, postcode]).toContain(parent);
  expect(discount).toBeLessThan(0.1);
  expect(beside![caches[parent]!.levelCount - 1]).toBeGreaterThan(0.9);
  expect(found[at('category')]!.discount).toBeLessThan(0.1);
});
