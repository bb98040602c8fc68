import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Database } from '../../../src/database/sqlite.js';
import { checkedSample } from '../audited-sample.js';
import { folderWith, rollproof } from '../command-line.js';

vi.setConfig({ testTimeout: 120_000 });

const outputsIn = (out: string): string[] =>
  (JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { outputs: { name: string }[] }).outputs.map(
    ({ name }) => name,
  );
const reportOf = (db: string, out: string, ...more: string[]) =>
  rollproof('report', '--db', db, '--out', out, '--quiet', ...more);

test('--format writes the outputs that are named, and the manifest keeps those of the same audit', async () => {
  const db = await checkedSample();
  const out = join(folderWith({}), 'out');
  expect(await reportOf(db, out, '--format', 'findings.csv,sarif')).toEqual({ code: 0, out: '', err: '' });
  expect(outputsIn(out)).toEqual(['findings.csv', 'findings.sarif']);
  await reportOf(db, out, '--format', 'precincts');
  expect(outputsIn(out)).toEqual(['findings.csv', 'findings.sarif', 'precincts.csv']);
  expect((await rollproof('verify', out, '--db', db)).code).toBe(0);

  const changed = new Database(db);
  changed.exec(
    "delete from finding_record where finding_id = (select max(finding_id) from finding where code = 'DR04')",
  );
  changed.close();
  await reportOf(db, out, '--format', 'precincts');
  expect(outputsIn(out)).toEqual(['precincts.csv']);
  expect(existsSync(join(out, 'findings.csv'))).toBe(false);
});

test('a word that names no output or no level is refused with those that do', async () => {
  const db = await checkedSample();
  const out = join(folderWith({}), 'out');
  const refused = await reportOf(db, out, '--format', 'docx');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('findings.sarif')]);
  expect(refused.err).toContain('docx');
  const level = await reportOf(db, out, '--packages', 'region');
  expect([level.code, level.err]).toEqual([2, expect.stringMatching(/tec, pec/)]);
  expect(existsSync(out)).toBe(false);
});

test('packages are sealed by the manifest, and a workbook that somebody filled in is never overwritten', async () => {
  const db = await checkedSample();
  const out = join(folderWith({}), 'out');
  const argv = ['--format', 'reconciliation', '--packages'];
  await reportOf(db, out, ...argv);
  const workbook = outputsIn(out).find((name) => name.endsWith('.xlsx')) ?? '';
  expect(workbook).toMatch(/^packages\//);
  expect((await rollproof('verify', out, '--db', db)).code).toBe(0);
  expect((await reportOf(db, out, ...argv)).code).toBe(0);

  appendFileSync(join(out, workbook), 'an answer');
  expect((await rollproof('verify', out, '--db', db)).code).toBe(1);
  const filled = readFileSync(join(out, workbook));
  const again = await reportOf(db, out, ...argv);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('somebody filled in')]);
  expect(readFileSync(join(out, workbook))).toEqual(filled);
  // What writes no packages leaves it where it is.
  expect((await reportOf(db, out, '--format', 'precincts')).code).toBe(0);
  expect(readFileSync(join(out, workbook))).toEqual(filled);
});

test('a file of somebody else in the folder of the packages is never overwritten', async () => {
  const db = await checkedSample();
  const out = folderWith({ 'packages/notes.txt': 'mine' });
  const refused = await reportOf(db, out, '--format', 'precincts', '--packages', 'pec');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('notes.txt')]);
  writeFileSync(join(out, 'packages', 'notes.txt'), 'mine too');
  expect((await reportOf(db, out, '--format', 'precincts')).code).toBe(0);
});
