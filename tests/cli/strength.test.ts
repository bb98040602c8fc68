import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

const HEAD = 'precinct,entry_no,surname,given_name,birth_date,iin,voted';
/** A special list and a home list with one patient, who got a ballot in the hospital, and at home or not. */
async function audited(given: { atHome: string; name?: string }, ...more: string[]) {
  const folder = folderWith({
    'special_list.csv': `${HEAD}\n901,1,Петров,Иван,1882-03-03,820303100302,yes\n`,
    'voter_list.csv': `${HEAD}\n101,1,Петров,${given.name ?? 'Иван'},1882-03-03,820303100302,${given.atHome}\n101,2,Ким,Анна,1886-07-07,860707200709,yes\n`,
  });
  const out = join(folderWith({}), 'out');
  return rollproof('audit', folder, '--out', out, '--only', 'DR05', ...more);
}

describe('--fail-on looks at the strength of the findings, not of their check', () => {
  test.each([
    [{ atHome: 'yes' }, { contradiction: 1, 'needs-document': 1, pattern: 1 }],
    [
      { atHome: 'yes', name: 'И.' },
      { contradiction: 0, 'needs-document': 1, pattern: 1 },
    ],
    [{ atHome: 'no' }, { contradiction: 0, 'needs-document': 0, pattern: 1 }],
  ] as const)('%j', async (given, codes) => {
    for (const [strength, code] of Object.entries(codes))
      expect([strength, (await audited(given, '--fail-on', strength, '--quiet')).code]).toEqual([strength, code]);
  });
});

test('where a list has no column of marks nobody knows, and that is no more than a pattern', async () => {
  const out = join(folderWith({}), 'out');
  const folder = folderWith({
    'special_list.csv': `${HEAD}\n901,1,Петров,Иван,1882-03-03,820303100302,yes\n`,
    'voter_list.csv': `${HEAD.replace(',voted', '')}\n101,1,Петров,Иван,1882-03-03,820303100302\n`,
  });
  expect((await rollproof('audit', folder, '--out', out, '--only', 'DR05', '--quiet')).code).toBe(0);
  const { findings } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as { findings: object[] };
  expect(findings).toMatchObject([
    { strength: 'pattern', claims: [{ holds: null }, { holds: true }, { holds: false }] },
  ]);
  expect(findings).toMatchObject([{ because: [{ en: expect.stringMatching(/^not known: a voter bears/) }] }]);
});

test('the summary counts findings at their own strength', async () => {
  const { out } = await audited({ atHome: 'no' }, '--json');
  expect(JSON.parse(out)).toMatchObject({
    counts: { findings: { contradiction: 0, 'needs-document': 0, pattern: 1 } },
  });
  expect((await audited({ atHome: 'no' })).out).toMatch(/; pattern 1\n/);
});

describe('explain', () => {
  test('the catalogue ends with what each strength means', async () => {
    expect((await rollproof('explain')).out).toMatch(
      /Pattern: unusual together; no single record is wrong by itself\.\n$/,
    );
    expect((await rollproof('explain', '--lang', 'kk')).out).toContain('Құжат керек: мәселені');
  });

  test('a check says the most that it can claim, and by which claims it decides', async () => {
    const { out } = await rollproof('explain', 'DR05');
    expect(out).toContain('## Strength: at most contradiction');
    expect(out).toContain('- raises it: a voter bears a ballot mark on the special list and on the home list');
    expect(out).toContain('  otherwise: no voter bears a ballot mark on both lists');
    expect((await rollproof('explain', 'DR05', '--lang', 'ru')).out).toContain('## Сила: не выше: противоречие');
    const [json] = JSON.parse((await rollproof('explain', 'DR05', '--json')).out) as { claims: object[] }[];
    expect(json?.claims).toHaveLength(3);
  });
});
