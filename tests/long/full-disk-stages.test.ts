import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

// Every command that writes, on a disk that is full after so many kilobytes of a file: it says so, leaves nothing half written under
// the name of an output, and with room again the same command ends with the bytes of an undisturbed run.

const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
const canLimit = spawnSync('bash', ['-c', 'ulimit -f 1000']).status === 0;
const NEVER = ['--fail-on', 'never'];
let base: string;
let election: string;
let states: string;
let audited: string;

/** With CRASHES, as in CI: some of the commands, and one moment of each. */
const isShort = process.env['CRASHES'] !== undefined;
const IN_CI = ['audit', 'validate', 'compare', 'match --clusters'];

/** Shares of its largest file at which the disk is full: in the audit file's stages, and in one report after the other. */
const SHARES = isShort ? [0.5] : [0.02, 0.5, 0.75, 0.97];

interface Writing {
  readonly argv: (out: string) => readonly string[];
  /** Its exit code where there is room. */
  readonly ends: number;
  /** Whether it writes one file, or a directory. */
  readonly isFile?: boolean;
}

const WRITING: Readonly<Record<string, Writing>> = {
  audit: { ends: 0, argv: (out) => ['audit', election, '--out', out, ...NEVER, '--packages'] },
  'audit --keep evidence': {
    ends: 0,
    argv: (out) => ['audit', election, '--out', out, ...NEVER, '--keep', 'evidence'],
  },
  report: { ends: 0, argv: (out) => ['report', '--db', join(audited, 'audit.sqlite'), '--out', out, '--lang', 'kk'] },
  validate: { ends: 1, argv: (out) => ['validate', join(election, 'voter_list'), '--out', out] },
  compare: { ends: 0, argv: (out) => ['compare', ...lists(), '--out', out, ...NEVER] },
  draw: {
    ends: 0,
    argv: (out) => ['draw', '--db', join(audited, 'audit.sqlite'), '--seed', '835174920613', '--out', out],
  },
  'match --html': { ends: 0, isFile: true, argv: (out) => ['match', ...voterLists(), '--html', out] },
  'match --clusters': { ends: 0, isFile: true, argv: (out) => ['match', ...voterLists(), '--clusters', out] },
  'evaluate --html': {
    ends: 0,
    isFile: true,
    argv: (out) => [
      'evaluate',
      '--db',
      join(audited, 'audit.sqlite'),
      '--truth',
      join(election, 'truth.csv'),
      '--html',
      out,
    ],
  },
};

const voterLists = () =>
  readdirSync(join(election, 'voter_list'))
    .sort()
    .map((name) => join(election, 'voter_list', name));
const lists = () =>
  readdirSync(states)
    .filter((name) => name.startsWith('list-'))
    .sort()
    .map((name) => join(states, name));

function run(argv: readonly string[], kilobytes: number | null = null) {
  const limit = kilobytes === null ? '' : `ulimit -f ${kilobytes}; trap '' XFSZ; `;
  const words = ['-c', `${limit}exec "$0" "$@"`, process.execPath, COMMAND, ...argv, '--quiet'];
  const { status, stderr } = spawnSync('bash', words, { encoding: 'utf8' });
  return { status, err: stderr };
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'rollproof-full-'));
  [election, states, audited] = [join(base, 'election'), join(base, 'states'), join(base, 'audited')];
  expect(run(['sample', election, '--voters', '1200', '--seed', '5'])).toEqual({ status: 0, err: '' });
  expect(run(['sample', states, '--states', '2', '--voters', '1200', '--seed', '5'])).toEqual({ status: 0, err: '' });
  expect(run(['audit', election, '--out', audited, ...NEVER])).toEqual({ status: 0, err: '' });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Paths below a place → size and SHA-256; of a file, its own under ''. */
function contentOf(place: string): ReadonlyMap<string, { readonly bytes: number; readonly digest: string }> {
  const of = (path: string) => ({
    bytes: statSync(path).size,
    digest: createHash('sha256').update(readFileSync(path)).digest('hex'),
  });
  if (!existsSync(place)) return new Map();
  if (statSync(place).isFile()) return new Map([['', of(place)]]);
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.filter((name) => statSync(join(place, name)).isFile()).map((name) => [name, of(join(place, name))]),
  );
}

describe.skipIf(!canLimit)('a full disk (where a shell can limit the size of files)', () => {
  test.each(isShort ? IN_CI : Object.keys(WRITING))('in %s', (name) => {
    const { argv, ends, isFile = false } = WRITING[name]!;
    const whole = join(base, `whole-${Object.keys(WRITING).indexOf(name)}`);
    expect(run(argv(whole))).toEqual({ status: ends, err: '' });
    const expected = contentOf(whole);
    const largest = Math.max(...[...expected.values()].map(({ bytes }) => bytes));
    let stopped = 0;
    for (const share of SHARES) {
      const out = join(base, `out-${share}-${Object.keys(WRITING).indexOf(name)}`);
      const { status, err } = run(argv(out), Math.max(1, Math.floor((largest * share) / 1024)));
      if (status !== ends) {
        stopped += 1;
        expect(err, `${share}`).toMatch(/expected room on the disk|дискіде бос орын/);
        expect(err).not.toMatch(/a fault of ours|\bat .*\.js:\d+/);
        expect(status).toBe(2);
        // What bears the name of an output is whole; a manifest comes last, and none is there. A run that failed once it had begun to write
        // leaves its mark, by which the next one sweeps.
        for (const [path, { digest }] of contentOf(out))
          if (!/\.partial|audit\.sqlite|^\.rollproof-busy$/.test(path))
            expect(digest, path).toBe(expected.get(path)?.digest);
        if (isFile) expect(existsSync(out)).toBe(false);
      }
      // A draw is refused where its directory is there: what stands in it is looked at, removed, and drawn again.
      if (name === 'draw') rmSync(out, { recursive: true, force: true });
      expect(run(argv(out)), `again after ${share}`).toEqual({ status: ends, err: '' });
      expect([...contentOf(out)], `again after ${share}`).toEqual([...expected]);
      rmSync(out, { recursive: true, force: true });
    }
    expect(stopped).toBe(SHARES.length);
  });

  test('in decisions that are taken in: none is half written, and those before are kept', () => {
    const packages = join(base, 'packages');
    const argv = ['report', '--db', join(audited, 'audit.sqlite'), '--out', packages, '--packages', '--format', 'csv'];
    expect(run(argv)).toEqual({ status: 0, err: '' });
    const copy = join(base, 'decided');
    cpSync(audited, copy, { recursive: true });
    const merged = ['review', '--db', join(copy, 'audit.sqlite'), '--as', 'TEC', '--import'];
    const [workbook = ''] = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.xlsx'),
    );
    const full = run([...merged, join(packages, workbook)], 0);
    expect(full.err).toMatch(/expected room on the disk/);
    expect(full.status).toBe(2);
    expect(run([...merged, join(packages, workbook)]).status).toBeLessThan(2);
  });
});
