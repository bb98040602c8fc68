import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { folderWith } from './command-line.js';
import { rollproofProcess } from './process.js';

const LIST = join(packageRoot(), 'samples', 'kz-2019', 'special_list.csv');

test('an extract from standard input is loaded, by its name or by its header', () => {
  const input = readFileSync(LIST);
  for (const extract of [['--extract', 'special_list'], []]) {
    const db = join(folderWith({}), 'a.sqlite');
    const { code, out, err } = rollproofProcess(['load', '-', ...extract, '--db', db, '--json'], { input });
    expect(err).toBe('');
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: object[] };
    expect(files).toMatchObject([
      { extract: 'special_list', path: 'standard input', read: 54, loaded: 54, rejected: 0 },
    ]);
  }
});

test('empty standard input is refused', () => {
  const db = join(folderWith({}), 'a.sqlite');
  const { code, err } = rollproofProcess(['load', '-', '--db', db], { input: '' });
  expect(code).toBe(2);
  expect(err).toContain('standard input: expected a table');
});
