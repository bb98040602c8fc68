import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileValue } from '../../src/election/profile.js';
import { builtInProfiles, profileFromYaml, readProfile } from '../../src/election/read-profile.js';
import { packageRoot } from '../../src/package-root.js';

const read = (text: string) => profileFromYaml(text, 'election.yaml');

test('without an election.yaml no election is assumed', () => {
  const profile = readProfile('/no/such/folder');
  expect(profile).toMatchObject({ name: 'generic', stated: false, officialFigures: [], results: [], timeZones: {} });
  expect(profileValue(profile, 'polling_day')).toBeNull();
  expect(profileValue(profile, 'avc.issue_until')).toBeNull();
  expect(profileValue(profile, 'precinct.voter_limit')).toBeNull();
});

test('the election of 2019 is what its documents say', () => {
  const profile = read('extends: kz-2019');
  expect(profile).toMatchObject({ name: 'kz-2019', stated: true });
  expect(profileValue(profile, 'polling_day')).toBe('2019-06-09');
  expect(profileValue(profile, 'avc.issue_until')).toBe('2019-06-08T18:00');
  expect(profileValue(profile, 'avc.quota')).toBe(0.01);
  expect(profileValue(profile, 'precinct.voter_limit')).toBe(3000);
  expect(profileValue(profile, 'polling_hours.until')).toBe('20:00');
});

test('every value of a built-in profile names its source', () => {
  expect(builtInProfiles()).toEqual(['generic', 'kz-2019']);
  for (const name of builtInProfiles()) {
    const profile = read(`extends: ${name}`);
    for (const { path, source } of profile.values) expect(source, `${name}: ${path}`).toMatch(/\w{3}/);
    for (const figure of profile.officialFigures) expect(figure.source, `${name}: ${figure.name}`).toMatch(/\w{3}/);
  }
});

test("the official figures of 2019 are the report's", () => {
  const figures = Object.fromEntries(read('extends: kz-2019').officialFigures.map(({ name, value }) => [name, value]));
  expect(figures).toMatchObject({
    voters_initial: 11_947_995,
    voters_final: 11_960_364,
    list_growth: 12_369,
    avc_issued: 35_951,
    avc_used: 22_502,
    precincts: 9_968,
    tecs: 232,
  });
});

test('Kazakhstan had two time zones in 2019', () => {
  const { timeZones } = read('extends: kz-2019');
  expect(Object.keys(timeZones)).toHaveLength(5);
  expect(timeZones['Кызылординская']).toBe('+05:00');
});

test('a folder says what differs, with a source or without', () => {
  const profile = read(`
extends: kz-2019
avc: {quota: 0.02}
polling_day: {value: 2023-03-19, source: CEC}
official_figures: {avc_used: 5}
checks: {AD01: {threshold: 60}}
`);
  expect(profile.values.find(({ path }) => path === 'avc.quota')).toEqual({
    path: 'avc.quota',
    value: 0.02,
    source: null,
  });
  expect(profile.values.find(({ path }) => path === 'polling_day')).toMatchObject({
    value: '2023-03-19',
    source: 'CEC',
  });
  expect(profile.officialFigures.map(({ name, value }) => [name, value])).toEqual([['avc_used', 5]]);
  expect(profile.checkParameters['AD01']).toEqual({ threshold: 60 });
});

test.each([
  ['title: Parish council', ['Parish council', 'Parish council']],
  ['title: {ru: Совет}', ['Совет', 'Совет']],
  ['title: {en: Council, ru: Совет}', ['Council', 'Совет']],
  ['title: {}', ['generic', 'generic']],
])('%s is the title in every language', (text, [en, ru]) => {
  expect(read(text).title).toMatchObject({ en, ru, kk: en });
});

test.each([
  ['extends: kz-2019\npolling_day: 2023-03-19', '2023-03-19'],
  ['extends: kz-2019\npolling_day: {value: 2021-01-10, source: CEC}\navc: {quota: 0.02}', '2021-01-10'],
])('%j keeps the rules of 2019 and nothing that was said of its day', (text, day) => {
  const profile = read(text);
  expect(profile.title.en).toBe(`Election of ${day}`);
  for (const path of [
    'avc.issue_from',
    'avc.issue_until',
    'time_zones.default',
    'announced.turnout',
    'additions.observed_mean',
  ])
    expect(profileValue(profile, path), path).toBeNull();
  expect([profile.officialFigures, profile.results, profile.timeZones]).toEqual([[], [], {}]);
  expect(profileValue(profile, 'precinct.voter_limit')).toBe(3000);
  expect(profileValue(profile, 'polling_hours.until')).toBe('20:00');
});

test('the day of 2019 written out is that election still', () => {
  expect(read('extends: kz-2019\npolling_day: 2019-06-09').officialFigures).toHaveLength(9);
});

test('without extends nothing is taken from Kazakhstan', () => {
  const profile = read('polling_day: 2021-07-11');
  expect(profile.name).toBe('generic');
  expect(profile.officialFigures).toEqual([]);
  expect(profileValue(profile, 'avc.issue_from')).toBeNull();
});

test.each([
  ['poling_day: 2019-06-09', 'election.yaml:1:1', 'Did you mean "polling_day"?'],
  ['extends: kz-2019\navc:\n  qota: 0.01', 'election.yaml:3:3', 'Did you mean "quota"?'],
  ['avc: {quota: {value: 0.01, sorce: x}}', 'election.yaml:1:28', 'Did you mean "source"?'],
  ['files: {a.csv: {extrakt: voter_list}}', 'election.yaml:1:17', 'Did you mean "extract"?'],
  ['official_figures: {voters_inital: 1}', 'election.yaml:1:20', 'Did you mean "voters_initial"?'],
  ['extends: kz', 'election.yaml:1:1', 'generic, kz-2019'],
  ['polling_day: 9 June', 'election.yaml:1:1', 'a date such as 2019-06-09'],
  ['avc: {quota: 7}', 'election.yaml:1:7', 'at most 1'],
  ['avc: [', 'election.yaml:1:', 'expected YAML'],
  ['just a text', 'election.yaml:1:1', 'Nothing was loaded'],
])('%j is an error that says where and what', (text, where, what) => {
  expect(() => read(text)).toThrow(where);
  expect(() => read(text)).toThrow(what);
});

test('the profile of no election holds nothing of any country: no date, no limit, no total, no number at all', () => {
  const generic = profileFromYaml('extends: generic', 'election.yaml');
  expect(generic.values).toEqual([]);
  expect(generic.officialFigures).toEqual([]);
  expect(generic.results).toEqual([]);
  const text = readFileSync(join(packageRoot(), 'src', 'election', 'profiles', 'generic.yaml'), 'utf8');
  expect(text).not.toMatch(/\d|Kazakhstan|Казахстан|Қазақстан|ODIHR|\bkz\b|\bPEC\b|\bAVC\b/);
});
