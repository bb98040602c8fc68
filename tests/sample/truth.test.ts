import { beforeAll, describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { loadExample, resultOf } from '../checks/example-audit.js';
import { loadedSampleAudit, SAMPLE } from '../shared/sample.js';
import { expectTruth, plantedCases, truthOf } from './expect-truth.js';
import { withSample } from './sample-folder.js';

describe('the sample holds what truth.csv says, and nothing else', () => {
  const checks = allChecks();
  const truth = truthOf(SAMPLE);
  let db: AuditFile;
  beforeAll(async () => {
    db = await loadedSampleAudit();
  });

  test('every record is loaded', () => {
    const rejected = db
      .prepare<[], { path: string; n: number }>('select path, records_rejected as n from source_file')
      .all();
    expect(rejected.filter(({ n }) => n > 0)).toEqual([]);
    expect(db.prepare('select count(distinct extract) from source_file').pluck().get()).toBe(18);
  });

  test('no column was left aside', () => {
    expect(db.prepare('select * from file_column where field is null').all()).toEqual([]);
  });

  test('the sample is complete, so that totals may be compared', () => {
    expect(db.prepare('select * from coverage').get()).toMatchObject({ is_complete: 1 });
  });

  test.each(checks.map((check) => [check.code, check] as const))('%s', (_code, check) => {
    expectTruth(db, truth, check, 'sample');
  });

  test('every check has something to read, but where nothing is planted for it', () => {
    const planted = checks.filter(({ inSample }) => inSample.notPlanted === null);
    const reasons = planted.map((check) => [check.code, resultOf(db, check).reason]);
    expect(reasons.filter(([, reason]) => reason !== null)).toEqual([]);
  });

  test('every check is named but those that say why nothing is planted for them', () => {
    const named = new Set(truth.map(({ check }) => check));
    const unnamed = checks.filter(({ code, inSample }) => !named.has(code) && inSample.notPlanted === null);
    expect(unnamed.map(({ code }) => `${code}: its check.yaml needs in_sample.not_planted with the reason`)).toEqual(
      [],
    );
    const both = checks.filter(({ code, inSample }) => named.has(code) && inSample.notPlanted !== null);
    expect(both.map(({ code }) => `${code}: a case is planted, so in_sample.not_planted can go`)).toEqual([]);
  });

  test('of each kind about a person, serial, precinct or certificate there are two cases or more', () => {
    const single = [...new Set(truth.filter(({ kind }) => kind !== 'follows').map(({ check }) => check))].filter(
      (code) =>
        plantedCases(truth, code).length < 2 &&
        !/^(?:AD02|AD05|AD10|RT07|RT09|AV17|AV18|DR05|DR13|LQ01|LQ1[016]|LQ22|PR06|OB01|RC11|RC13|RT0[12568]|RT10)$/.test(
          code,
        ),
    );
    expect(single).toEqual([]);
  });

  test('where a serial or precinct is the subject, the truth names it as the finding does', () => {
    const planted = truth.filter(
      ({ kind, check }) => kind === 'planted' && /^(?:AV0[1-57-9]|AV1[12467]|AD01|RC03|PR..|LQ0[2-9])$/.test(check),
    );
    expect(planted.filter(({ subject }) => !/^(?:serial [A-ZА-Я]+ \d{7}|precinct \d+|TEC .+)$/u.test(subject))).toEqual(
      [],
    );
  });
});

test('another election, the smallest, holds its truth too', async () => {
  await withSample({ voters: 1_000, seed: 1 }, async (folder) => {
    const db = await loadExample(folder);
    const truth = truthOf(folder);
    for (const check of allChecks()) expectTruth(db, truth, check, 'other');
  });
});
