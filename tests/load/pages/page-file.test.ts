import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Database } from '../../../src/database/sqlite.js';
import { PageFile } from '../../../src/load/pages/page-file.js';
import { PageMaker } from '../../../src/load/pages/page-maker.js';
import type { SqlValue } from '../../../src/model.js';
import { inputs } from '../../shared/runs.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every row as one text, with the type and the bytes of each of its values. */
const asText = (columns: number, table: string) => {
  const values = Array.from({ length: columns }, (_, i) => `typeof(c${i}) || hex(c${i})`);
  return `select rowid || ':' || ${values.join(" || ',' || ")} from ${table} order by rowid`;
};

/** What SQLite reads in pages of ours, after it has found nothing wrong with them, and what it holds where it was given the same rows. */
function bothWays(rows: readonly (readonly SqlValue[])[], columns: number, batch: number, mostBelow?: number) {
  const maker = new PageMaker(columns);
  const path = join(folder, 'a.sqlite');
  const file = new PageFile(path, columns, mostBelow);
  let key = 0;
  const fitting = rows.filter((row, i) => {
    const isIn = maker.add(row, key + 1);
    if (isIn) key += 1;
    // Some pages are cut short, so that many rows are not needed for many pages.
    if (i % batch === batch - 1) file.append(i % 2 === 0 ? maker.take() : maker.takeRest());
    return isIn;
  });
  file.append(maker.takeRest());
  file.finish();
  const db = new Database(path);
  try {
    db.pragma('synchronous = off');
    const read = (table: string) => db.prepare<[], string>(asText(columns, table)).pluck().all().join('\n');
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const ours = read('block');
    const names = Array.from({ length: columns }, (_, i) => `c${i}`).join(', ');
    db.exec(`create temp table plain (${names})`);
    const insert = db.prepare<SqlValue[]>(`insert into plain values (${names.replaceAll(/c\d+/g, '?')})`);
    for (const row of fitting) insert.run(...row);
    // SQLite writes the file anew, from what it has read.
    db.exec('vacuum');
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    return { isSame: ours === read('plain') && ours === read('block'), fitting: fitting.length };
  } finally {
    db.close();
  }
}

const value = fc.oneof(
  fc.constantFrom<SqlValue>(null, 0, -0, 1, -1, 127, 128, -128, -129, 32_767, 32_768, -32_769, 2 ** 31 - 1, -(2 ** 31)),
  fc.constantFrom<SqlValue>(2 ** 31, 2 ** 53, 1e300, -0.5, Number.NaN, Number.POSITIVE_INFINITY, '', '\0', 'a\0b'),
  // Half a pair, pairs, letters of two and three bytes.
  fc.constantFrom<SqlValue>('\ud800', 'я\udc00ж', '\ud83d\ud83d\ude00', '😀', 'Қызылорда', '名前', '\uffff\ufeff'),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.integer({ min: 10, max: 6_000 }).map((length) => 'ж€a'.repeat(length)),
);

test('SQLite reads in pages of ours what it would hold of the same rows, and finds nothing wrong with them', () => {
  const shape = fc.record({ columns: fc.integer({ min: 1, max: 140 }), batch: fc.integer({ min: 1, max: 20 }) });
  const some = shape.chain(({ columns, batch }) =>
    fc.record({
      rows: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
      columns: fc.constant(columns),
      batch: fc.constant(batch),
    }),
  );
  let fitted = 0;
  fc.assert(
    fc.property(some, ({ rows, columns, batch }) => {
      const { isSame, fitting } = bothWays([new Array<SqlValue>(columns).fill('я'), ...rows], columns, batch);
      expect(isSame).toBe(true);
      fitted += fitting;
    }),
    { numRuns: inputs(300), endOnFailure: true },
  );
  expect(fitted).toBeGreaterThan(inputs(300));
});

test('rows of every length around a page: what is longer is left to whoever asked', () => {
  const rows = Array.from({ length: 40 }, (_, i): SqlValue[] => [i, 'x'.repeat(21_800 + i)]);
  // Less than a page are the record's size, its key, and a record of at most 35 bytes less than a page: five of its header here.
  const long = [21_845, 65_495, 65_496, 65_497, 200_000].map((length): SqlValue[] => [null, 'x'.repeat(length)]);
  const { isSame, fitting } = bothWays([...rows, ...long, [1, 'end']], 2, 7);
  expect(isSame).toBe(true);
  expect(fitting).toBe(44);
});

test('many pages stand under pages of pages', () => {
  const rows = Array.from({ length: 200 }, (_, i): SqlValue[] => [i * 3, `${i}`.repeat(40)]);
  for (const mostBelow of [3, 7, 100]) expect(bothWays(rows, 2, 3, mostBelow)).toEqual({ isSame: true, fitting: 200 });
});
