import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readmeFile, readmeWithTable } from '../bench/author/write-pages.js';
import { allChecks } from '../src/checks/index.js';

test('the table of checks in the README is that of the folders', () => {
  const readme = readFileSync(readmeFile(), 'utf8');
  expect(readme, '"npm run pages" writes it anew').toBe(readmeWithTable(allChecks(), readme));
  expect(() => readmeWithTable(allChecks(), '# No table')).toThrow('checks:begin');
});

test('every check has a folder whose name says its code, and no code is used twice', () => {
  const codes = allChecks().map((check) => check.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const check of allChecks()) expect(basename(check.folder)).toMatch(new RegExp(`^${check.code}-[a-z0-9-]+$`));
});
