import { expect, test } from 'vitest';
import { allChecks, evaluateChecks, storeOutcomes } from '../../src/checks/index.js';
import { loadDuckDb } from '../../src/engine/duckdb/duckdb-package.js';
import { evaluateInDuckDb, refuseUnusableEngine } from '../../src/engine/evaluate-in-duckdb.js';
import { InputError, LANGUAGES } from '../../src/model.js';
import { checkedSampleAudit, loadedSampleAudit } from '../shared/sample.js';

const FINDINGS = [
  'select * from check_run order by code',
  'select * from finding order by finding_id',
  'select * from finding_record order by finding_id, record_id',
];

test('every check finds the same in the sample on DuckDB, to the byte', async () => {
  const [own, other] = [await checkedSampleAudit(), await loadedSampleAudit()];
  try {
    storeOutcomes(
      other,
      await evaluateChecks(other, allChecks(), undefined, undefined, { workElsewhere: evaluateInDuckDb }),
    );
    for (const sql of FINDINGS) {
      const rows = own.prepare(sql).all();
      expect(rows.length).toBeGreaterThan(100);
      expect(JSON.stringify(other.prepare(sql).all()) === JSON.stringify(rows), sql).toBe(true);
    }
  } finally {
    own.close();
    other.close();
  }
});

test('where DuckDB is not installed, or its memory is no size, that is said before anything is done', async () => {
  const missing = loadDuckDb(() => Promise.reject(new Error("Cannot find package '@duckdb/node-api'")));
  for (const [refused, advice] of [
    [missing, 'npm install --save-exact @duckdb/node-api@1.5.6-r.1'],
    [refuseUnusableEngine('duckdb', 'much'), '4GB'],
  ] as const) {
    const error = await refused.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InputError);
    for (const language of LANGUAGES) expect((error as InputError).sentence(language)).toContain(advice);
  }
  await expect(refuseUnusableEngine('sqlite', undefined)).resolves.toBeUndefined();
});
