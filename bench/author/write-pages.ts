import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Check } from '../../src/checks/index.js';
import { packageRoot } from '../../src/package-root.js';
import { pageOf } from './page.js';

const BETWEEN = /(<!-- checks:begin -->\n)[\s\S]*(<!-- checks:end -->)/;

/** Writes the pages of checks anew. */
export function writePages(checks: readonly Check[]): void {
  for (const check of checks) writeFileSync(join(check.folder, 'README.md'), pageOf(check, check.page));
}

/** The program's README with its table of checks as the folders are. Throws an Error where the table's place is missing. */
export function readmeWithTable(checks: readonly Check[], readme = readFileSync(readmeFile(), 'utf8')): string {
  if (!BETWEEN.test(readme)) throw new Error('README.md has no lines "checks:begin" and "checks:end"');
  return readme.replace(BETWEEN, (_all, begin: string, end: string) => `${begin}${tableOf(checks)}${end}`);
}

/** The program's README. */
export function readmeFile(): string {
  return join(packageRoot(), 'README.md');
}

function tableOf(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ code, folder, title, strength }) =>
      `| [${code}](${relative(packageRoot(), folder)}) | ${title.en} | ${strength} |`,
  );
  return ['| code | irregularity | strength |', '|---|---|---|', ...rows, ''].join('\n');
}
