import { expect, test } from 'vitest';
import { openDuckDb } from '../../src/engine/duckdb/open-duckdb.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** The number to so many decimals, half away from zero by its exact digits. */
function byDigits(value: number, decimals: number): number {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(50).split('.');
  const up = fraction.charAt(decimals) >= '5' ? 1n : 0n;
  return (Math.sign(value) * Number(BigInt(whole + fraction.slice(0, decimals)) + up)) / 10 ** decimals;
}

// 12.35 is a little less than 12.35, and ten times it is 123.5 exactly: rounded by that product it would be 12.4.
test('an engine rounds by exact digits; SQLite takes some digits more for a half, in one of a thousand that are nearly one', async () => {
  const db = newAuditFile();
  const engine = await openDuckDb({ path: ':memory:', threads: 1 });
  try {
    await engine.fill(db, []);
    const sql = `with digit (figure) as (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)), number (n) as (
      select a.figure + 10 * b.figure + 100 * c.figure + 1000 * d.figure
      from digit as a cross join digit as b cross join digit as c cross join digit as d
    )
    select n, round(n / 20e0, 1), round(n / 200e0, 2), round(-n / 2000e0, 3), round(100e0 * n / 4096e0, 1), round(n / 131e0, 4),
           round(1e6 * n + 0.25e0, 1)
    from number where n > 0 order by n`;
    const rows: number[][] = [];
    for await (const batch of (await engine.rows(sql, {})).batches) rows.push(...(batch as number[][]));
    const expected = rows.map(([n = 0]) => [
      n,
      ...[byDigits(n / 20, 1), byDigits(n / 200, 2), byDigits(-n / 2000, 3), byDigits((100 * n) / 4096, 1)],
      ...[byDigits(n / 131, 4), byDigits(1e6 * n + 0.25, 1)],
    ]);
    expect(rows).toHaveLength(9_999);
    expect(rows).toEqual(expected);
    const sqlite = db.prepare<[], number[]>(sql).raw().all();
    const given = rows.flat();
    const others = sqlite.flat().filter((value, i) => value !== given[i]).length;
    expect(others).toBeLessThan(rows.length / 100);
  } finally {
    engine.close();
    db.close();
  }
});
