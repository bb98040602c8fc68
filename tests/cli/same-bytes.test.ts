import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { folderWith, rollproof } from './command-line.js';
import { rollproofProcess } from './process.js';

// Whole audits, several to a test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');

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

test('the same folder gives the same bytes in every output: twice, and in two processes', async () => {
  const directories = ['a', 'b', 'c'].map((name) => join(folderWith({}), name));
  const [here = '', there = '', elsewhere = ''] = directories;
  const argv = (out: string) => ['audit', SAMPLE, '--out', out, '--fail-on', 'never', '--quiet'];
  expect((await rollproof(...argv(here))).code).toBe(0);
  expect(rollproofProcess(argv(there), { env: { ...process.env, TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' } }).err).toBe(
    '',
  );
  expect(rollproofProcess(argv(elsewhere), { env: { ...process.env, TZ: 'America/New_York' } }).err).toBe('');
  const expected = [
    ...['audit.sqlite', 'findings.csv', 'findings.json', 'findings.sarif', 'findings.xlsx', 'manifest.json'],
    ...['precincts-public.csv', 'precincts.csv', 'reconciliation.csv', 'rejected.csv', 'report.html'],
  ];
  expect(Object.keys(digests(here))).toEqual(expected);
  expect(digests(there)).toEqual(digests(here));
  expect(digests(elsewhere)).toEqual(digests(here));

  // Over an earlier audit, too.
  expect(rollproofProcess(argv(there)).code).toBe(0);
  expect(digests(there)).toEqual(digests(here));
});

test('what the command writes is for its owner alone', () => {
  const out = join(folderWith({}), 'out');
  expect(rollproofProcess(['audit', SAMPLE, '--out', out, '--fail-on', 'never', '--quiet']).code).toBe(0);
  expect(statSync(out).mode & 0o077).toBe(0);
  for (const file of readdirSync(out)) expect(statSync(join(out, file)).mode & 0o077, file).toBe(0);
});

test('exit codes follow --fail-on', async () => {
  const audit = (...more: string[]) =>
    rollproof('audit', SAMPLE, '--out', join(folderWith({}), 'out'), '--quiet', ...more);
  expect((await audit()).code).toBe(1);
  expect((await audit('--fail-on', 'pattern')).code).toBe(1);
  expect((await audit('--fail-on', 'never')).code).toBe(0);
});

test('the steps one by one give what audit gives', async () => {
  const folder = folderWith({});
  const [whole, db, reports] = [join(folder, 'whole'), join(folder, 'a.sqlite'), join(folder, 'reports')];
  await rollproof('audit', SAMPLE, '--out', whole, '--quiet');
  await rollproof('load', SAMPLE, '--db', db, '--quiet');
  await rollproof('link', '--db', db, '--quiet');
  await rollproof('check', '--db', db, '--quiet');
  await rollproof('report', '--db', db, '--out', reports, '--quiet');
  const { 'audit.sqlite': audit, ...outputs } = digests(whole);
  expect(createHash('sha256').update(readFileSync(db)).digest('hex')).toBe(audit);
  const { 'manifest.json': _own, ...stepwise } = digests(reports);
  const { 'manifest.json': _manifest, ...rest } = outputs;
  expect(stepwise).toEqual(rest);
});
