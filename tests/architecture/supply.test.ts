import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What may be used and passed on under the Apache licence of Rollproof. */
const LICENCES = ['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'];

const read = (name: string) => readFileSync(join(packageRoot(), name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const all = Object.entries(packages).filter(([name]) => name !== '');
/** What whoever installs Rollproof gets; the rest is for its makers. */
const installed = all.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
const namesOf = (found: typeof all) => found.map(([name]) => name.replace(/^.*node_modules\//, ''));

test('every package is pinned with the digest of what it is', () => {
  expect(all.length).toBeGreaterThan(installed.length);
  const loose = all.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
  expect(namesOf(loose)).toEqual([]);
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const ranges = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('every licence allows to use and to pass on', () => {
  const other = installed.filter(([, { license = '' }]) => {
    return !license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((one) => LICENCES.includes(one));
  });
  expect(namesOf(other)).toEqual([]);
});

test('SECURITY.md names every package that runs a script when it is installed', () => {
  const running = namesOf(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true));
  expect(running).toEqual(['better-sqlite3']);
  const security = read('SECURITY.md');
  for (const name of running) expect(security).toContain(`${name} (12 on Node 20)`);
  expect(security).toContain('npm run sbom');
});
