import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAuditFile, readProfile } from '../../src/index.js';
import { SAMPLE } from '../shared/sample.js';
import { checkedSample } from './audited-sample.js';
import { folderWith, rollproof } from './command-line.js';

interface Summary {
  checks: { code: string; outcome: string; findings: number; reason: { en: string } | null }[];
  counts: { findings: Record<string, number>; suppressed: Record<string, number> };
  baseline?: { fresh: object[]; persisting: number; gone: object[] };
}

async function audit(
  folder: string,
  ...more: string[]
): Promise<{ code: number; err: string; out: string; summary: Summary }> {
  const out = join(folderWith({}), 'out');
  const result = await rollproof('audit', folder, '--out', out, '--json', ...more);
  return { code: result.code, err: result.err, out, summary: JSON.parse(result.out || '{}') as Summary };
}

/** The checks alone, over the sample, which was checked with other options before. */
async function check(...more: string[]): Promise<{ code: number; summary: Summary }> {
  const { code, out } = await rollproof('check', '--db', await checkedSample(), '--json', ...more);
  return { code, summary: JSON.parse(out || '{}') as Summary };
}

/** The sample's totals alone in a folder of its own, with an election.yaml that says more. */
function totalsWith(yaml: string): string {
  return folderWith({
    'official_figures.csv': readFileSync(join(SAMPLE, 'official_figures.csv')),
    'election.yaml': `${readFileSync(join(SAMPLE, 'election.yaml'), 'utf8')}${yaml}`,
  });
}

test('--only and --skip take codes, letters and families; what is left out is said to be', async () => {
  const ran = ({ summary }: { summary: Summary }) =>
    summary.checks.filter((check) => check.outcome === 'ran').map((check) => check.code);
  expect(ran(await check('--only', 'dr02', 'AV01'))).toEqual(['AV01', 'DR02']);
  expect(ran(await check('--only', 'double-registration', '--skip', 'DR02,DR03'))).not.toContain('DR02');
  const { summary } = await check('--only', 'RC');
  expect(ran({ summary }).every((code) => code.startsWith('RC'))).toBe(true);
  expect(summary.checks.find((check) => check.code === 'DR02')?.reason?.en).toBe('It was left out on request.');
});

test('a check that there is not is an error that names the nearest', async () => {
  for (const option of ['--only', '--skip']) {
    const { code, err } = await audit(SAMPLE, option, 'DR22');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "DR');
  }
});

test('--set changes a parameter for this run', async () => {
  const quota = async (...more: string[]) =>
    (await check('--only', 'AV07', ...more)).summary.checks.find((check) => check.code === 'AV07')?.findings;
  expect(await quota()).toBe(3);
  expect(await quota('--set', 'AV07.quota=0.5')).toBe(0);
});

test.each([
  [['--set', 'AV07.qota=1'], 'Did you mean "quota"?'],
  [['--set', 'AV77.quota=1'], 'Did you mean "AV07"?'],
  [['--set', 'quota=1'], 'CODE.parameter=value'],
])('%j is refused', async (more, expected) => {
  const { code, err } = await audit(SAMPLE, ...more);
  expect(code).toBe(2);
  expect(err).toContain(expected);
});

test('a parameter in election.yaml that no check has is an error', async () => {
  const folder = totalsWith('');
  const yaml = readFileSync(join(folder, 'election.yaml'), 'utf8').replace(
    'AD02: {',
    'AD01: {treshold: 50}\n  AD02: {',
  );
  writeFileSync(join(folder, 'election.yaml'), yaml);
  const { code, err } = await audit(folder);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean "threshold"?');
});

test('against a baseline only new findings count', async () => {
  const first = await checkedSample();
  const out = folderWith({});
  await rollproof('check', '--db', first, '--only', 'DR', '--quiet');
  await rollproof('report', '--db', first, '--out', out, '--quiet');
  const baseline = join(out, 'findings.json');
  const same = await check('--only', 'DR', '--baseline', baseline);
  expect(same.code).toBe(0);
  expect(same.summary.baseline).toMatchObject({ fresh: [], gone: [] });
  const other = await check('--only', 'DR02', 'AV03', '--baseline', baseline);
  expect(other.code).toBe(1);
  expect(other.summary.baseline?.fresh).toHaveLength(3);
  expect(other.summary.baseline?.persisting).toBe(4);
  expect(other.summary.baseline?.gone.length).toBeGreaterThan(10);
  const unusable = await audit(SAMPLE, '--baseline', join(SAMPLE, 'truth.csv'));
  expect(unusable.code).toBe(2);
  expect(existsSync(unusable.out), 'refused before the work').toBe(false);
});

test('a suppressed finding is still found, with who answers for it, but fails no run', async () => {
  const { out } = await audit(totalsWith(''), '--only', 'RT02');
  const { findings } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as {
    findings: { fingerprint: string }[];
  };
  const entry = (until: string) =>
    `suppressions:\n  - {fingerprint: ${findings[0]?.fingerprint}, reason: figures announced in two steps, owner: A. Auditor, until: ${until}}\n`;
  const held = await audit(totalsWith(entry('2999-01-01')), '--only', 'RT02');
  expect(held.code).toBe(0);
  expect(held.summary.counts).toMatchObject({ findings: { 'needs-document': 1 }, suppressed: { 'needs-document': 1 } });
  const json = JSON.parse(readFileSync(join(held.out, 'findings.json'), 'utf8')) as {
    findings: { suppression: object }[];
  };
  expect(json.findings[0]?.suppression).toMatchObject({
    owner: 'A. Auditor',
    reason: 'figures announced in two steps',
  });
  expect(readFileSync(join(held.out, 'findings.csv'), 'utf8')).toContain('A. Auditor');

  const expired = await audit(totalsWith(entry('2020-01-01')), '--only', 'RT02');
  expect(expired.code).toBe(2);
  expect(expired.err).toContain('A. Auditor');
  expect(expired.err).toContain('which ended on 2020-01-01');
});

test('the library asks for the day instead of reading a clock', async () => {
  const folder = totalsWith('suppressions:\n  - {fingerprint: abcdefgh, reason: test, owner: X, until: 2020-01-01}\n');
  expect(readProfile(folder).suppressions).toHaveLength(1);
  const db = join(folderWith({}), 'audit.sqlite');
  await expect(loadAuditFile(folder, db, { today: '2020-01-02' })).rejects.toThrow('which ended on');
  await loadAuditFile(folder, db, { today: '2020-01-01' });
  expect(existsSync(db)).toBe(true);
});
