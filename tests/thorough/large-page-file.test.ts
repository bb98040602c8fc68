import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../src/database/sqlite.js';
import { PageFile } from '../../src/load/pages/page-file.js';
import { PageMaker } from '../../src/load/pages/page-maker.js';

// SQLite keeps the page at one gibibyte for its locks: whoever writes there loses rows.

const ROWS = 16_500;

test('a page file beyond a gibibyte leaves out the page of the locks', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-large-'));
  try {
    const path = join(folder, 'a.sqlite');
    const maker = new PageMaker(4);
    const file = new PageFile(path, 4);
    const long = 'x'.repeat(21_000);
    for (let i = 0; i < ROWS; i += 1) {
      expect(maker.add([i, long, long, long], i + 1)).toBe(true);
      file.append(maker.take());
    }
    file.append(maker.takeRest());
    file.finish();
    expect(statSync(path).size).toBeGreaterThan(2 ** 30 + 2 ** 22);
    const db = new Database(path, { readonly: true });
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const counts = 'select count(*), sum(c0), min(length(c1 || c2 || c3)), count(distinct rowid) from block';
    expect(db.prepare(counts).raw().get()).toEqual([ROWS, (ROWS * (ROWS - 1)) / 2, 63_000, ROWS]);
    db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
