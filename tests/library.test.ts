import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.js';

test('the package offers what its own command line uses', async () => {
  const built = (await import(join(packageRoot(), 'dist', 'src', 'index.js'))) as Record<string, unknown>;
  for (const name of [
    'auditFolder',
    'linkAuditFile',
    'loadAuditFile',
    'runChecks',
    'readAudit',
    'openAuditFile',
    'writeSample',
    'foldName',
    'readIin',
  ]) {
    expect(typeof built[name], name).toBe('function');
  }
  const { name, exports } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    name: string;
    exports: { '.': { types: string; default: string } };
  };
  expect(name).toBe('rollproof');
  const types = join(packageRoot(), exports['.'].types);
  const doors = [...readFileSync(types, 'utf8').matchAll(/^export \* from '(\.[^']+)\.js';/gm)];
  const declared = doors.map(([, door = '']) => readFileSync(join(dirname(types), `${door}.d.ts`), 'utf8'));
  expect(declared.filter((text) => /\bauditFolder\b/.test(text))).toHaveLength(1);
});
