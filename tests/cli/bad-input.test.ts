import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

const HEADER = 'precinct,entry_no,surname,given_name,birth_date,iin,address';
const GOOD = '101,1,Ли,Виктор,01.01.1885,850101100121,ул. Абая 1';

/** Audits a folder that cannot be audited: exit code 2, one readable message, no stack trace, nothing left behind. */
async function refused(folder: string): Promise<string> {
  const out = join(folderWith({}), 'out');
  const { code, out: printed, err } = await rollproof('audit', folder, '--out', out);
  expect(code).toBe(2);
  expect(printed).toBe('');
  expect(err).toMatch(/^rollproof: .*expected .*found .*(Nothing|was loaded)/s);
  expect(err).not.toMatch(/\bat .*\.(ts|js):\d+/);
  expect(existsSync(join(out, 'audit.sqlite'))).toBe(false);
  return err;
}

/** Audits a folder whose bad records are rejected: the reasons by record, from rejected.csv. */
async function rejected(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const out = join(folderWith({}), 'out');
  const { code, out: printed, err } = await rollproof('audit', folderWith(files), '--out', out, '--fail-on', 'never');
  expect(err).toBe('');
  const rows = readFileSync(join(out, 'rejected.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  // More than one record in a hundred: the report says so first, and no script takes it for an answer.
  expect(code).toBe(rows.length > 0 ? 2 : 0);
  if (rows.length > 0) expect(printed).toMatch(/^Too much of the input was not read/);
  return rows;
}

test('a folder that does not exist', async () => {
  expect(await refused('/no/such/folder')).toContain('/no/such/folder: expected a folder');
});

test('a file instead of a folder', async () => {
  const folder = folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n` });
  expect(await refused(join(folder, 'voter_list.csv'))).toContain('found a file');
});

test('an empty folder', async () => {
  expect(await refused(folderWith({}))).toContain('found an empty folder');
});

test('a folder without any extract', async () => {
  expect(await refused(folderWith({ 'README.md': 'hello' }))).toContain('none of them an extract');
});

test('an empty file', async () => {
  expect(await refused(folderWith({ 'voter_list.csv': '' }))).toContain('voter_list.csv: expected');
});

test('a file with only a header', async () => {
  expect(await refused(folderWith({ 'voter_list.csv': `${HEADER}\n` }))).toContain('found only a header');
});

test('a file with only a header is taken where election.yaml says that it is empty', async () => {
  const files = {
    'voter_list.csv': `${HEADER}\n${GOOD}\n`,
    'supplementary_list.csv': `${HEADER},basis\n`,
    'election.yaml': 'extends: kz-2019\nfiles: {supplementary_list.csv: {empty: true}}\n',
  };
  expect(await rejected(files)).toEqual([]);
});

test('a header that cannot be understood names the columns and the nearest candidate', async () => {
  const error = await refused(folderWith({ 'voter_list.csv': 'mesto,surname,iin\n1,Ли,\n' }));
  expect(error).toContain('expected a column for precinct of a voter_list');
  expect(error).toContain('"mesto"');
  expect(await refused(folderWith({ 'voter_list.csv': 'precint,surname,iin\n1,Ли,\n' }))).toContain(
    'nearest: "precint"',
  );
});

test('a file that no extract fits', async () => {
  const error = await refused(folderWith({ 'prices.csv': 'item,price\nbread,2\n' }));
  expect(error).toContain('prices.csv: expected one of the extracts voter_list');
  expect(error).toContain('ignore: true');
});

test('two columns that claim one field', async () => {
  const error = await refused(folderWith({ 'voter_list.csv': 'precinct,surname,Фамилия,iin\n1,Ли,Ли,\n' }));
  expect(error).toContain('expected one column for surname');
});

test('a header that repeats a column', async () => {
  const error = await refused(folderWith({ 'voter_list.csv': `${HEADER},surname\n${GOOD},x\n` }));
  expect(error).toContain('"surname" in columns 3 and 8');
});

test('a file named like a voter list that is a PNG', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  expect(await refused(folderWith({ 'voter_list.csv': png }))).toMatch(/voter_list\.csv: .*PNG/);
});

test('a link that leads out of the folder', async () => {
  const folder = folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n` });
  symlinkSync('/etc/hostname', join(folder, 'supplementary_list.csv'));
  expect(await refused(folder)).toContain('a link that leads outside it');
});

test('an election.yaml with an unknown key names the nearest known one and its line', async () => {
  const yaml = 'extends: kz-2019\npoling_day: 2019-06-09\n';
  const error = await refused(folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n`, 'election.yaml': yaml }));
  expect(error).toContain('election.yaml:2:1');
  expect(error).toContain('Did you mean "polling_day"?');
});

test('records with too few and too many cells are rejected and the rest is loaded', async () => {
  const rows = await rejected({ 'voter_list.csv': `${HEADER}\n101,1,Ли\n${GOOD}\n${GOOD},more,cells\n` });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/voter_list\.csv;.*;1;2;/);
  expect(rows[1]).toMatch(/voter_list\.csv;.*;3;4;/);
});

test('an impossible date and a cut IIN cost no voter; what nobody can place is rejected', async () => {
  const lines = [
    HEADER,
    GOOD,
    '101,2,Ким,Анна,31.02.1985,8.50101E+11,ул. Абая 2',
    ',3,Пак,Анна,31.02.1985,8.50101E+11,x',
  ];
  const rows = await rejected({ 'voter_list.csv': `${lines.join('\n')}\n` });
  expect(rows).toHaveLength(1);
  // Masked: rejected.csv leaves the office.
  expect(rows[0]).toContain('99.99.9999');
});

test('every record read is loaded or rejected', async () => {
  const out = join(folderWith({}), 'out');
  const folder = folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n101,2\n101,3,Ким,Анна,99.99.9999,,x\n` });
  const { out: printed } = await rollproof('audit', folder, '--out', out, '--json', '--fail-on', 'never');
  const { accounting } = JSON.parse(printed) as { accounting: { read: number; loaded: number; rejected: number } };
  expect(accounting).toMatchObject({ read: 3, loaded: 2, rejected: 1 });
});

test('wrong usage is told apart from a fault of ours', async () => {
  for (const argv of [
    [],
    ['adit', 'x'],
    ['audit'],
    ['audit', 'x', '--lang', 'de'],
    ['explain', 'DR99'],
    ['check', '--db', '/no/such.sqlite'],
  ]) {
    const { code, err } = await rollproof(...argv);
    expect(code, argv.join(' ')).toBe(2);
    expect(err).toMatch(/^rollproof: /);
    expect(err).not.toMatch(/\bat .*\.(ts|js):\d+/);
  }
  expect((await rollproof('adit', 'x')).err).toContain('Did you mean audit?');
});

test('a report of an audit file over which no check has run', async () => {
  const folder = folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n` });
  const db = join(folderWith({}), 'audit.sqlite');
  const out = join(folderWith({}), 'out');
  expect((await rollproof('load', folder, '--db', db, '--quiet')).code).toBe(0);
  const { code, err } = await rollproof('report', '--db', db, '--out', out);
  expect(code).toBe(2);
  expect(err).toContain('found one that is only loaded');
  expect(existsSync(out)).toBe(false);
});

const many = (rows: number, bad: number) =>
  [
    HEADER,
    ...Array.from({ length: rows }, (_, i) => (i < bad ? `101,${i}` : `101,${i},Ли,Виктор,01.01.1885,,x ${i}`)),
    '',
  ].join('\n');

test.each([
  [200, 2, '', 0],
  [200, 3, '', 2],
  [200, 3, 'loading: {most_lost: 0.05}\n', 0],
  [20, 20, 'loading: {most_lost: 1}\n', 2],
])('of %i records %i lost under "%s" is exit code %i', async (rows, bad, settings, expected) => {
  const folder = folderWith({ 'voter_list.csv': many(rows, bad), 'election.yaml': settings });
  const out = join(folderWith({}), 'out');
  const audit = await rollproof('audit', folder, '--out', out, '--fail-on', 'never');
  expect(audit.code).toBe(expected);
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page.includes('class="assumed losses"')).toBe(expected === 2);
  if (bad === rows) expect(audit.out).toMatch(/^Nothing was loaded/);
  const db = join(folderWith({}), 'audit.sqlite');
  expect((await rollproof('load', folder, '--db', db)).code).toBe(expected);
  expect((await rollproof('check', '--db', db, '--fail-on', 'never', '--quiet')).code).toBe(expected);
});

test('every problem of a setting comes at once, in the chosen language', async () => {
  const folder = folderWith({
    'voter_list.csv': `${HEADER}\n${GOOD}\n`,
    'election.yaml': 'polling_day: x\nchecks: {AD01: {threshold: "1"}, AV07: {qota: 1}}\n',
  });
  const first = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'), '--lang', 'ru');
  expect(first.code).toBe(2);
  expect(first.err).toMatch(/election\.yaml:1:1: ожидалось: дата/);
  writeFileSync(join(folder, 'election.yaml'), 'checks: {AD01: {threshold: "1"}, AV07: {qota: 1}, AD99: {x: 1}}\n');
  const { err } = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'), '--lang=kk');
  expect(err.trim().split('\n')).toHaveLength(3);
  expect(err).toMatch(/election\.yaml:1:17: күтілгені/);
});

test.each(['AV07.quota=abc', 'AV07.quota=7', 'AD01.threshold=1.5', 'AV04.issue_until=2019-02-31'])(
  '--set %s is refused',
  async (setting) => {
    const folder = folderWith({ 'voter_list.csv': `${HEADER}\n${GOOD}\n` });
    const { code, err } = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'), '--set', setting);
    expect(code).toBe(2);
    expect(err).toContain('--set: expected');
  },
);

test('the problems of all files come at once', async () => {
  const bad = { 'a.csv': 'item,price\nbread,2\n', 'voter_list.csv': 'shelf,surname,iin\n1,Ли,\n', 'z.csv': '' };
  const folder = folderWith({ ...bad, 'precincts.csv': 'number,region\n101,x\n' });
  const { code, err } = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'));
  expect(code).toBe(2);
  const lines = err.trim().split('\n');
  for (const name of Object.keys(bad))
    expect(lines.filter((line) => line.startsWith(`rollproof: ${name}`))).toHaveLength(1);
});
