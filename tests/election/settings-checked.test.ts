import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problemsOfParameters } from '../../src/app/check-parameters.js';
import { fitsPattern } from '../../src/election/path-pattern.js';
import { profileFromYaml, readProfile } from '../../src/election/read-profile.js';
import { InputError } from '../../src/model.js';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rollproof-settings-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function problemsOf(read: () => unknown): readonly InputError[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const problemsIn = (text: string) => problemsOf(() => profileFromYaml(text, 'election.yaml'));

test.each([
  ['polling_day: 2019-02-31', 'election.yaml:1:1', 'a date such as'],
  ['polling_day: 0019-06-09', 'election.yaml:1:1', 'a date such as'],
  ['extends: kz-2019\npolling_hours:\n  from: "99:99"', 'election.yaml:3:3', 'a time such as'],
  ['polling_hours: {from: "25:00"}', 'election.yaml:1:17', 'a time such as'],
  ['polling_hours: {from: "20:00", until: "07:00"}', 'election.yaml:1:32', 'an end that comes after'],
  ['time_zones: {default: "+99:99"}', 'election.yaml:1:14', 'an offset such as'],
  ['time_zones: {regions: {Мангистауская: "+05:07"}}', 'election.yaml:1:24', 'an offset such as'],
  ['avc: {issue_until: 2019-06-08T24:30}', 'election.yaml:1:7', 'a local time such as'],
  ['avc: {issue_from: 2019-06-08, issue_until: 2019-05-24}', 'election.yaml:1:31', 'an end that comes after'],
  ['avc: {quota: "0.01"}', 'election.yaml:1:7', 'a number, without quotes'],
  ['avc: {quota: .inf}', 'election.yaml:1:7', 'a number'],
  ['precinct: {voter_limit: -3}', 'election.yaml:1:12', 'at least 0'],
  ['files:\n  a.csv: {}\n  __proto__: {ignore: true}', 'election.yaml:3:3', 'a key that can be a name'],
  ['checks: {AD01: {__proto__: 1}}', 'election.yaml:1:17', 'a key that can be a name'],
  ['extends: generic\nextends: kz-2019', 'election.yaml:2:1', 'every key once'],
  [
    'suppressions:\n  - {fingerprint: abcdefgh, reason: abc, owner: x, until: 2026-13-01}',
    'election.yaml:2:',
    'a date',
  ],
  ['special_list: {entered_from: 2019-06-20, entered_until: 2019-06-01}', 'election.yaml:1:42', 'an end that comes'],
  ['precinct: {commission: {five_until: 900, seven_until: 800}}', 'election.yaml:1:42', 'an end that comes after'],
  ['polling_day: 2019-06-09\navc: {issue_from: 2019-06-10}', 'election.yaml:2:7', 'a day until polling day'],
  ['polling_day: 2019-06-09\nregistration_changes: {approved_until: 2019-06-10}', 'election.yaml:2:', 'a day until'],
  ['time_zones: {regions: {" ": "+05:00"}}', 'election.yaml:1:24', 'a name that is not blank'],
  ['precinct_types: {"": hospital}', 'election.yaml:1:18', 'a name that is not blank'],
  ['precinct_types: {"9*": " "}', 'election.yaml:1:18', 'a name that is not blank'],
  ['results:\n  - candidate: " "\n    percent: 1', 'election.yaml:2:5', 'a name that is not blank'],
  ['files:\n  a.csv:\n    delimiter: ","\n    quote: ","', 'election.yaml:4:5', 'a quote that is not'],
  ['files: {a.csv: {precinct_pattern: "{precinct}{precinct}"}}', 'election.yaml:1:17', '{precinct} once'],
  ['files: {a.csv: {columns: {surname: [1, 1]}}}', 'election.yaml:1:27', 'each column once'],
])('%j is an error at %s', (text, where, expected) => {
  const [problem] = problemsIn(text);
  expect(problem?.parts.where).toContain(where);
  expect(problem?.parts.expected).toContain(expected);
});

test('a field that no extract has is an error at its line; one of another extract is none', () => {
  const read = (text: string) => problemsOf(() => profileFromYaml(text, 'election.yaml', problemsOfParameters));
  const [first, second] = read('files:\n  a*.csv:\n    defaults: {precint: "7"}\n    values: {sexx: {a: male}}');
  expect(first?.message).toMatch(/^election\.yaml:3:16: .*"precint".*Did you mean "precinct"/);
  expect(second?.message).toMatch(/^election\.yaml:4:14: .*"sexx"/);
  expect(read('files: {"*": {defaults: {precinct: "7", basis: residence}, values: {sex: {a: male}}}}')).toEqual([]);
});

test('a day may end at midnight, and a window on one day', () => {
  expect(problemsIn('polling_hours: {from: "08:00", until: "24:00"}')).toEqual([]);
  expect(problemsIn('avc: {issue_from: 2019-05-24T09:00, issue_until: 2019-05-24}')).toEqual([]);
  expect(problemsIn('time_zones: {default: "+05:45", regions: {West: "-12:00"}}')).toEqual([]);
});

test('everything that is wrong comes at once, in each language', () => {
  const problems = problemsIn('poling_day: 1\npolling_hours: {from: "7"}\navc: {quota: 7, quotta: 1}');
  expect(problems).toHaveLength(4);
  expect(problems.map(({ parts }) => parts.where.replace(/:\d+$/, '')).sort()).toEqual([
    'election.yaml:1',
    'election.yaml:2',
    'election.yaml:3',
    'election.yaml:3',
  ]);
  for (const problem of problems) {
    expect(problem.sentence('ru')).toMatch(/ожидалось: .*; найдено: .*Ничего не загружено/);
    expect(problem.sentence('kk')).toMatch(/күтілгені: .*; табылғаны: .*жүктелген жоқ/);
  }
});

test('an election.yaml that is no settings shows nothing of what stands in it', () => {
  for (const text of [
    'root:x:0:0:secret-word',
    'secret-word',
    '- secret-word',
    'a: "secret-word',
    '"secret-word": [',
  ]) {
    const message = problemsIn(text)
      .map((problem) => problem.message)
      .join();
    expect(message).toContain('election.yaml');
    expect(message, text).not.toContain('secret-word');
  }
});

test('election.yaml is a plain file inside its folder', () => {
  const outside = join(folder(), 'shadow');
  writeFileSync(outside, 'root:secret-word');
  const cases: [string, (path: string) => void][] = [
    ['a link that leads outside', (path) => symlinkSync(outside, path)],
    ['a link that leads outside', (path) => symlinkSync('/dev/zero', path)],
    ['a link that leads outside', (path) => symlinkSync('/no/such/file', path)],
    ['a folder', (path) => mkdirSync(path)],
    ['a pipe or a device', (path) => execFileSync('mkfifo', [path])],
    ['a longer file', (path) => writeFileSync(path, `# secret-word ${'x'.repeat(2_000_000)}`)],
    ['text in another encoding', (path) => writeFileSync(path, Buffer.from('title: \xc2\xfb\xe1', 'latin1'))],
    ['text in another encoding', (path) => writeFileSync(path, 'a: \0')],
  ];
  for (const [found, make] of cases) {
    const place = folder();
    make(join(place, 'election.yaml'));
    const [problem] = problemsOf(() => readProfile(place));
    expect(problem?.message).toContain(found);
    expect(problem?.message).not.toContain('secret-word');
  }
});

test('a link inside the folder, UTF-16 and a byte order mark are read', () => {
  const place = folder();
  writeFileSync(join(place, 'mine.yaml'), '\ufeffpolling_day: 2021-07-11\n');
  symlinkSync('mine.yaml', join(place, 'election.yaml'));
  expect(readProfile(place).title.en).toBe('Election of 2021-07-11');
  const other = folder();
  writeFileSync(join(other, 'election.yaml'), Buffer.from('\ufeffpolling_day: 2021-07-11\n', 'utf16le'));
  expect(readProfile(other).title.ru).toBe('Выборы 2021-07-11');
});

test.each(['election.yml', 'Election.yaml', 'election.yaml.txt', 'ELECTION.YML'])(
  '%s is not passed over in silence',
  (name) => {
    const place = folder();
    writeFileSync(join(place, name), 'polling_day: 2021-07-11\n');
    expect(problemsOf(() => readProfile(place))[0]?.message).toContain('Rename it to election.yaml');
  },
);

test('references that multiply and nesting without end are refused in a moment', () => {
  const letters = 'abcdefghij'.split('');
  const bomb = letters.map((letter, i) =>
    i === 0 ? `${letter}: &${letter} [x, x]` : `${letter}: &${letter} [${`*${letters[i - 1]}, `.repeat(9)}x]`,
  );
  for (const text of [bomb.join('\n'), '['.repeat(100_000), '{a: '.repeat(50_000), 'a: *nothing', 'x: &x [*x]']) {
    const begun = performance.now();
    expect(problemsIn(text).length, text.slice(0, 20)).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(20_000);
  }
});

test('a value that is used twice may be anchored once', () => {
  const { files } = profileFromYaml('files: {a.csv: &x {encoding: utf-8}, b.csv: *x}', 'election.yaml');
  expect(files['b.csv']).toEqual({ encoding: 'utf-8' });
});

test('patterns of many stars take no time', () => {
  const stars = `${'*a'.repeat(40)}*b`;
  expect(fitsPattern(stars, 'a'.repeat(5_000))).toBe(false);
  expect(fitsPattern(stars, `${'a'.repeat(5_000)}b`)).toBe(true);
  expect(fitsPattern('lists/*.csv', 'lists/a.b.csv')).toBe(true);
  expect(fitsPattern('*(1).csv', 'список (1).csv')).toBe(true);
  expect(fitsPattern('a*b*c', 'abcbd')).toBe(false);
  expect(fitsPattern('', '')).toBe(true);
  expect(fitsPattern('*', '')).toBe(true);
});
