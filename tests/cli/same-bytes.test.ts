import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withSample } from '../sample/sample-folder.js';
import { SAMPLE } from '../shared/sample.js';
import { checkedSample, loadedSample } from './audited-sample.js';
import { folderWith, rollproof } from './command-line.js';
import { rollproofProcess } from './process.js';

// Whole audits, several to a test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

function digests(directory: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(directory, file)))
      .digest('hex');
  return Object.fromEntries(
    readdirSync(directory)
      .sort()
      .map((file) => [file, digest(file)]),
  );
}

const OUTPUTS = [
  ...['audit.sqlite', 'findings.csv', 'findings.json', 'findings.sarif', 'findings.xlsx', 'manifest.json'],
  ...['precincts-public.csv', 'precincts.csv', 'reconciliation.csv', 'rejected.csv', 'report.html'],
];
const argv = (folder: string, out: string) => ['audit', folder, '--out', out, '--fail-on', 'never', '--quiet'];

test('the same folder gives the same bytes in every output: twice, in two processes, wherever and whenever', async () => {
  // Small, as it is audited three times; everything is planted in it.
  await withSample({ voters: 2_000, seed: 11 }, async (folder) => {
    const [here = '', there = ''] = ['a', 'b'].map((name) => join(folderWith({}), name));
    expect((await rollproof(...argv(folder, here))).code).toBe(0);
    const abroad = { env: { ...process.env, TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' } };
    expect(rollproofProcess(argv(folder, there), abroad)).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(digests(here))).toEqual(OUTPUTS);
    expect(digests(there)).toEqual(digests(here));
    expect(statSync(there).mode & 0o077, 'for its owner alone').toBe(0);
    for (const file of readdirSync(there)) expect(statSync(join(there, file)).mode & 0o077, file).toBe(0);

    // Over an earlier audit, and elsewhere.
    const overseas = { env: { ...process.env, TZ: 'America/New_York' } };
    expect(rollproofProcess(argv(folder, there), overseas)).toMatchObject({ code: 0, err: '' });
    expect(digests(there)).toEqual(digests(here));
  });
});

test('an audit in steps gives the bytes of one in one go', async () => {
  const [here = '', reports = ''] = ['a', 'c'].map((name) => join(folderWith({}), name));
  expect((await rollproof(...argv(SAMPLE, here))).code).toBe(0);
  const db = await checkedSample();
  await rollproof('report', '--db', db, '--out', reports, '--quiet');
  const { 'audit.sqlite': audit, 'manifest.json': _manifest, ...outputs } = digests(here);
  expect(createHash('sha256').update(readFileSync(db)).digest('hex')).toBe(audit);
  // Its manifest names no folder.
  const { 'manifest.json': _own, ...stepwise } = digests(reports);
  expect(stepwise).toEqual(outputs);
});

test('exit codes follow --fail-on', async () => {
  const db = await loadedSample();
  const check = (...more: string[]) => rollproof('check', '--db', db, '--quiet', ...more);
  expect((await check()).code).toBe(1);
  expect((await check('--only', 'AD04', '--fail-on', 'needs-document')).code).toBe(0);
  expect((await check('--only', 'LQ01', '--fail-on', 'pattern')).code).toBe(1);
  expect((await check('--fail-on', 'never')).code).toBe(0);
});
