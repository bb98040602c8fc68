import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks, type Check } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { storePersonListings } from '../../src/link/store/store-matches.js';
import { loadExample, resultOf } from './example-audit.js';

/** Checks that speak of a contradiction in what one person's records say: similarity alone is not enough for them. */
const REST_ON_IIN = ['DR01', 'DR02', 'DR03', 'DR04', 'DR06', 'DR11', 'DR12', 'DR13', 'AV13', 'AV15', 'RC01'];

const checkOf = (code: string): Check => allChecks().find((check) => check.code === code)!;

/** The first finding of a check's example, and its records' ids. */
function firstFinding(db: AuditFile, check: Check) {
  const finding = resultOf(db, check).findings[0]!;
  const records = db
    .prepare<[], number>('select record_id from finding_record where finding_id = 1 order by record_id')
    .pluck()
    .all();
  return { finding, records };
}

/** Ties records by another tier, as linking would have stored it. */
function setTier(db: AuditFile, records: readonly number[], tier: string): void {
  for (const record of records) db.prepare('update person_record set tier = ? where record_id = ?').run(tier, record);
  storePersonListings(db);
}

describe.each(REST_ON_IIN)('%s', (code) => {
  test('counts a record tied by a damaged IIN, says so, and leaves out one that is merely alike', async () => {
    const check = checkOf(code);
    const db = await loadExample(join(check.folder, 'example'));
    const { finding, records } = firstFinding(db, check);
    expect(finding.measures).toMatchObject({ by_damaged_number: 0 });

    setTier(db, records, 'strong');
    const strong = resultOf(db, check).findings.find(({ subject }) => subject === finding.subject)!;
    expect(strong.evidence).toEqual(finding.evidence);
    expect((strong.measures as { by_damaged_number: number }).by_damaged_number).toBeGreaterThan(0);

    // Where no more pairs are alike than chance gives.
    db.exec("update chance set upper_95 = found where rule = 'similarity'");
    setTier(db, records, 'probable');
    expect(resultOf(db, check).findings.map(({ subject }) => subject)).not.toContain(finding.subject);
  });
});

test('a certain pair inside a person with a merely alike record is found as before', async () => {
  const check = checkOf('DR02');
  const db = await loadExample(join(check.folder, 'example'));
  const before = resultOf(db, check).findings;
  const other = db
    .prepare<[], number>('select record_id from listing where iin is null order by record_id')
    .pluck()
    .get()!;
  db.prepare(
    "insert or replace into person_record (record_id, person_id, tier, rule) values (?, 1, 'probable', 'agreement')",
  ).run(other);
  storePersonListings(db);
  db.exec(
    "update person set tier = 'probable', record_count = record_count + 1, weakest_weight = 5 where person_id = 1",
  );
  expect(resultOf(db, check).findings).toEqual(before);
});

test('names that coincide no more often than chance allows are not reported', async () => {
  const check = checkOf('DR08');
  const db = await loadExample(join(check.folder, 'example'));
  expect(resultOf(db, check).findings.length).toBe(6);
  db.exec("update chance set upper_95 = found where rule in ('same-name-two-iins', 'same-name-one-dwelling')");
  const kept = resultOf(db, check).findings;
  expect(kept.length).toBe(5);
  for (const { measures } of kept) expect((measures as { unidentified: number }).unidentified).toBeGreaterThan(0);
  db.exec('update chance set upper_95 = found');
  expect(resultOf(db, check).findings).toEqual([]);
});
