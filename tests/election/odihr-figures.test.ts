import { expect, test } from 'vitest';
import { readinessOf } from '../../src/checks/availability.js';
import { allChecks, evidenceOf, populationOf } from '../../src/checks/index.js';
import { type AuditFile, buildIndexes } from '../../src/database/audit-file.js';
import { profileFromYaml } from '../../src/election/read-profile.js';
import { storeProfile } from '../../src/load/store/store-profile.js';
import { readReconciliation } from '../../src/publish/reconciliation/read-reconciliation.js';
import { newAuditFile } from '../shared/new-audit-file.js';

// The profile of 2019 alone, without any list: the arithmetic of ODIHR's final report of 4 October 2019.
function profileAlone(): AuditFile {
  const db = newAuditFile();
  storeProfile(db, profileFromYaml('extends: kz-2019', 'election.yaml'));
  buildIndexes(db);
  return db;
}

function printed(code: string): Record<string, unknown> {
  const db = profileAlone();
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

test('votes of seven candidates: 9,216,410, which leaves 57,700 of those who voted, 0.62 %', () => {
  expect(printed('RT07')).toEqual({
    examined: 7,
    votes: 9_216_410,
    voted: 9_274_110,
    rest: 57_700,
    rest_percent: 0.62,
  });
});

test('70.96 % follows from the valid votes, 70.52 % would of those who voted, 70.76 % follows from neither', () => {
  expect(printed('RT09')).toEqual({
    examined: 8,
    follow_from_valid: 7,
    follow_from_voted: 0,
    valid: 9_216_410,
    first_of_valid: 70.96,
    first_of_voted: 70.52,
  });
  const db = profileAlone();
  const check = allChecks().find(({ code }) => code === 'RT09')!;
  const found = evidenceOf(db, check, { rounding: 0.005 }).map(({ subject, measures }) => [
    subject,
    JSON.parse(measures),
  ]);
  expect(found).toEqual([
    [
      'percentage of Kassym-Jomart Tokayev',
      expect.objectContaining({ percent: 70.76, votes: 6_539_715, of_valid: 70.96, of_voted: 70.52, difference: -0.2 }),
    ],
  ]);
});

// The figures of the domain's table, each as the report prints it: said, at least, at most.
test.each([
  ['growth', 12_369, 12_369, 12_369],
  ['growth_percent', null, 0.1035, 0.1035],
  ['growth_per_precinct', null, 1.24, 1.24],
  ['implied_additions', 12_369, 249_200, 249_200],
  ['implied_additions_ratio', null, 20.1, 20.1],
  ['observed_additions', 12_369, 33_800, 33_800],
  ['observed_additions_ratio', null, 2.7, 2.7],
  ['enough_observations', 1352, 495, 495],
  ['above_line_additions', 12_369, 4040, null],
  ['above_line_percent', null, 32.66, null],
  ['most_additions_per_precinct', 25, null, 3.5],
  ['offsetting_removals', null, 214_329, 214_329],
  ['voters_per_precinct', null, 1199.88, 1199.88],
  ['precincts_per_tec', null, 42.97, 42.97],
  ['signature_base', 11_947_995, 11_814_000, 11_814_000],
  ['avc_quota', null, 119_480, 119_480],
  ['avc_issued_percent', null, 30.09, 30.09],
  ['avc_used_percent', null, 62.59, 62.59],
  ['avc_not_used', null, 13_449, 13_449],
  ['avc_per_precinct', null, 3.61, 3.61],
  ['turnout', 77.5, 77.54, 77.54],
  ['turnout_opening', 77.5, 77.62, 77.62],
  ['mobile_percent', null, 1.14, 1.14],
  ['votes', 9_274_110, 9_216_410, 9_216_410],
  ['invalid', null, 57_700, 57_700],
  ['invalid_percent', null, 0.62, 0.62],
  ['other_tecs_invalid_percent', null, 0.8, 0.8],
  ['added_residence', null, null, null],
  ['added_avc', null, null, 22_502],
  ['removed_avc', null, null, 35_951],
])('%s: said %s, recomputed %s to %s', (figure, official, least, most) => {
  const row = readReconciliation(profileAlone()).find((each) => each.figure === figure);
  expect(row).toMatchObject({ official, least, most });
});

test('the percentages of the annex sum to 100.00, and one of the text stands apart', () => {
  const percentages = readReconciliation(profileAlone()).filter(({ figure }) => figure === 'percent');
  const said = percentages.filter(({ difference }) => Math.abs(difference ?? 1) < 0.005);
  expect(said).toHaveLength(7);
  expect(said.reduce((sum, { official }) => sum + (official ?? 0), 0)).toBeCloseTo(100, 9);
  expect(percentages.filter((each) => !said.includes(each))).toMatchObject([
    { official: 70.76, least: 70.96, difference: 0.2, why: 'other_results' },
  ]);
});

test('seven TECs without an invalid ballot, with what the rate of the country gives', () => {
  const rows = readReconciliation(profileAlone()).filter(({ figure }) => figure === 'no_invalid');
  expect(rows.map(({ detail, official, least }) => [detail, official, least])).toEqual([
    ['Semey', 0, 1073],
    ['Bayzak', 0, 336],
    ['Merken', 0, 330],
    ['Glubokovsky', 0, 236],
    ['Alginskiy', 0, 187],
    ['Zharminskiy', 0, 162],
    ['Chromtau', 0, 156],
  ]);
});
