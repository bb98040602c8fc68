import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

test('a folder that says figures_only is audited without any list', async () => {
  const folder = folderWith({ 'election.yaml': 'extends: kz-2019\nfigures_only: true\n' });
  const out = join(folder, 'audit');
  const { code, out: printed } = await rollproof('audit', folder, '--out', out, '--quiet');
  expect(code, printed).toBe(0);
  const csv = readFileSync(join(out, 'reconciliation.csv'), 'utf8');
  expect(csv).toContain('\nvotes;;count;9274110;9216410;9216410;known;-57700;');
  expect(csv).toContain('\nadded_residence;;count;;;;unknown;;');
  expect(csv).toContain('\nabove_line_additions;;count;12369;4040;;bounded;;');
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page).toContain('id="reconciliation"');
  expect(page).toContain('70.76');
  const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as { findings: { code: string }[] };
  expect(findings.findings.map(({ code: check }) => check)).toEqual(['RT09']);
});

test('an empty folder is still refused, and told how to go without lists', async () => {
  const folder = folderWith({ 'election.yaml': 'extends: kz-2019\n' });
  const { code, err } = await rollproof('audit', folder, '--out', join(folder, 'audit'));
  expect(code).toBe(2);
  expect(err).toContain('figures_only: true');
});
