import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

const ESCAPE = '\u001b[2J\u001b]0;owned\u0007';
const OVERRIDE = '\u202e';
// Whatever a terminal would obey or a reader could not see.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

const list = (precinct: string, header = 'surname') =>
  [
    `precinct,entry_no,${header},given_name,birth_date,iin,address`,
    `${precinct},1,Ли${ESCAPE},Виктор${OVERRIDE},01.01.1885,850101100121,"ул. Абая 1, кв. 2"`,
    `${precinct},2,"=HYPERLINK(""http://x"")","'; drop table listing; --",01.01.1888,880101100900,<script>alert(1)</script>`,
    `${precinct}${ESCAPE},3,Ким,Анна,31.02.1985,,x`,
  ].join('\n');

test('nothing that a file holds is obeyed by the terminal', async () => {
  const folder = folderWith({ 'voter_list.csv': list('101') });
  const out = join(folderWith({}), 'out');
  const { code, out: printed, err } = await rollproof('audit', folder, '--out', out, '--fail-on', 'never');
  // One of three records is lost.
  expect(code).toBe(2);
  expect(err).toBe('');
  expect(printed).not.toMatch(UNSEEN);
  const described = await rollproof('load', folder, '--dry-run', '--reveal');
  expect(described.out).not.toMatch(UNSEEN);
  expect(described.out).toContain('\\u{001b}');
});

test('nor is a hostile header or a hostile file name in an error', async () => {
  const headers = await rollproof(
    'audit',
    folderWith({ 'voter_list.csv': `precint${ESCAPE},surname\n1,Ли\n` }),
    '--out',
    'nowhere',
  );
  expect(headers.code).toBe(2);
  expect(headers.err.replace(/\n$/, '')).not.toMatch(UNSEEN);
  const names = await rollproof(
    'audit',
    folderWith({ [`list${OVERRIDE}.csv`]: 'a,b\n1,2\n' }),
    '--out',
    join(folderWith({}), 'out'),
  );
  expect(names.code).toBe(2);
  expect(names.err.replace(/\n$/, '')).not.toMatch(UNSEEN);
});

test('names and IINs never stand in what a command prints', async () => {
  const folder = folderWith({ 'voter_list.csv': list('101').replace('880101100900', '850101100121') });
  const out = join(folderWith({}), 'out');
  for (const argv of [
    ['audit', folder, '--out', out],
    ['load', folder, '--db', join(out, 'a.sqlite')],
    ['load', folder, '--dry-run'],
  ]) {
    const { out: printed, err } = await rollproof(...argv);
    expect(printed + err).not.toMatch(/850101100121|Виктор|Анна/);
  }
});
