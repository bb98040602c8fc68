import { expect, test } from 'vitest';
import { readinessOf } from '../../src/checks/availability.js';
import { allChecks, populationOf } from '../../src/checks/index.js';
import { buildIndexes, createAuditFile } from '../../src/database/audit-file.js';
import { readProfile } from '../../src/election/read-profile.js';
import { storeProfile } from '../../src/load/load-folder.js';

// The profile of 2019 alone, without any list: the arithmetic of ODIHR's final report of 4 October 2019.
function printed(code: string): Record<string, unknown> {
  const db = createAuditFile(':memory:');
  storeProfile(db, readProfile('/nowhere'));
  buildIndexes(db);
  const check = allChecks().find((each) => each.code === code)!;
  const readiness = readinessOf(db, check);
  expect(readiness).toHaveProperty('parameters');
  return populationOf(db, check, (readiness as { parameters: Record<string, string | number> }).parameters);
}

test('absentee certificates: 35,951 issued, 22,502 used (62.6 %), 30.1 % of the quota', () => {
  expect(printed('RT05')).toEqual({
    examined: 2,
    quota_forms: 119_480,
    issued: 35_951,
    issued_percent: 30.1,
    used: 22_502,
    used_percent: 62.6,
    unused: 13_449,
    per_precinct: 3.6,
  });
});

test('turnout: 77.54 % of the final lists, 77.62 % of the opening ones; mobile votes 1.14 %', () => {
  expect(printed('RT08')).toEqual({
    examined: 2,
    voted: 9_274_110,
    turnout: 77.54,
    turnout_opening: 77.62,
    mobile: 105_682,
    mobile_percent: 1.14,
  });
});
