import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allChecks } from '../../../src/checks/index.js';
import { compareStates } from '../../../src/compare/compare-states.js';
import { type AuditFile, doOnce } from '../../../src/database/audit-file.js';
import { computeExpectations } from '../../../src/expectation/compute-expectations.js';
import { linkRecords } from '../../../src/link/link-records.js';
import { emptyAudit } from '../empty-audit.js';
import { loadAlone } from '../example-audit.js';
import { FILLED_BY, stepsOf } from './example-steps.js';

// An example is linked only where its check reads what linking leaves: that holds as long as these are the tables.

const check = (code: string) => allChecks().find((each) => each.code === code)!;

function contents(db: AuditFile): ReadonlyMap<string, string> {
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .pluck()
    .all();
  return new Map(tables.map((table) => [table, JSON.stringify(db.prepare(`select * from ${table}`).all())]));
}

test.each(['DR09', 'CH01', 'AD03'])('the steps behind loading fill these tables alone: %s', async (code) => {
  const db = await loadAlone(join(check(code).folder, 'example'));
  const steps = {
    compare: () => compareStates(db),
    link: () => linkRecords(db),
    expect: () => doOnce(db, 'expect', () => computeExpectations(db)),
  };
  for (const [step, run] of Object.entries(steps)) {
    const before = contents(db);
    run();
    const changed = [...contents(db)].filter(([table, rows]) => rows !== before.get(table)).map(([table]) => table);
    // What is done, and in which numbers, no check reads.
    const tables = changed.filter((table) => table !== 'audit');
    expect([...FILLED_BY[step as keyof typeof FILLED_BY]], step).toEqual(expect.arrayContaining(tables));
  }
  db.close();
});

test('a check that asks for no person needs no linking, and one of persons does', () => {
  const empty = emptyAudit();
  const steps = (code: string) => stepsOf(check(code), empty);
  expect(steps('PR01')).toEqual({ compare: false, link: false, expect: false });
  expect(steps('DR09').link).toBe(true);
  expect(steps('AD03')).toEqual({ compare: true, link: false, expect: true });
  expect(steps('CH04').compare).toBe(true);
  empty.close();
});
