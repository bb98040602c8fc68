import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { allChecks } from '../src/checks/index.js';
import { packageRoot } from '../src/package-root.js';

// UPDATE_README=1 writes the table of checks anew.

const README = join(packageRoot(), 'README.md');
const BETWEEN = /(<!-- checks:begin -->\n)[\s\S]*(<!-- checks:end -->)/;

function tableOfChecks(): string {
  const rows = allChecks().map(
    (check) => `| [${check.code}](${relative(packageRoot(), check.folder)}) | ${check.title.en} | ${check.strength} |`,
  );
  return ['| code | irregularity | strength |', '|---|---|---|', ...rows, ''].join('\n');
}

test('the table of checks in the README is that of the folders', () => {
  const readme = readFileSync(README, 'utf8');
  const expected = readme.replace(BETWEEN, (_all, begin: string, end: string) => `${begin}${tableOfChecks()}${end}`);
  if (process.env['UPDATE_README'] === '1') writeFileSync(README, expected);
  else expect(readme).toBe(expected);
  expect(readme).toMatch(BETWEEN);
});

test('every check has a folder whose name says its code, and no code is used twice', () => {
  const codes = allChecks().map((check) => check.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const check of allChecks()) expect(basename(check.folder)).toMatch(new RegExp(`^${check.code}-[a-z0-9-]+$`));
});
