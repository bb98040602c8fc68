import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

const root = packageRoot();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollproof-package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, readdirSync(folder)[0] ?? '');
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'rollproof'), { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', join(modules, 'rollproof'), '--strip-components=1']);
  // What the package needs, as it is installed here: an empty folder has no network.
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function audit(program: string, out: string): void {
  const arguments_ = [join(program, 'dist', 'cli', 'main.js'), 'audit', join(root, 'samples', 'kz-2019')];
  const run = spawnSync(process.execPath, [...arguments_, '--out', out, '--fail-on', 'never'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toContain('a fault of ours');
  expect(run.status).toBe(0);
}

test('the package, installed in an empty folder, audits the sample to the same bytes', () => {
  const [own, theirs] = [join(folder, 'own'), join(folder, 'theirs')];
  audit(root, own);
  audit(join(folder, 'node_modules', 'rollproof'), theirs);
  const names = readdirSync(own).sort();
  expect(names.length).toBeGreaterThan(8);
  expect(readdirSync(theirs).sort()).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(theirs, name)).equals(readFileSync(join(own, name))), name).toBe(true);
});

test('the package says what it was built from, and a file that is not of that commit is named', () => {
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const said = JSON.parse(
    readFileSync(join(folder, 'node_modules', 'rollproof', 'dist', 'provenance.json'), 'utf8'),
  ) as object;
  expect(said).toMatchObject({ package: expect.stringMatching(/^rollproof@\d/), command: 'npm ci && npm pack' });
  const provenance = (package_: string) =>
    spawnSync(process.execPath, [join(root, '.ci', 'provenance.mjs'), package_], { encoding: 'utf8' });
  const { isAsCommitted } = said as { isAsCommitted: boolean | null };
  const own = provenance(tarball);
  // A working copy with changes of its own can prove nothing, and says so.
  if (isAsCommitted === false) expect(own.stderr).toContain('with changes');
  else expect(own.stdout, own.stderr).toMatch(/All \d+ files are those of commit/);
  const missing = provenance(join(folder, 'missing.tgz'));
  expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('expected a package that')]);
  const changed = join(folder, 'package');
  execFileSync('tar', ['xzf', tarball, '-C', folder]);
  appendFileSync(join(changed, 'dist', 'cli', 'main.js'), '// changed');
  const other = join(folder, 'other.tgz');
  execFileSync('tar', ['czf', other, '-C', folder, 'package']);
  const found = provenance(other);
  expect(found.status).toBe(1);
  if (isAsCommitted !== false) expect(found.stderr).toContain('1 of');
});
