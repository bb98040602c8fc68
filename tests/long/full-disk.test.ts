import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateList } from '../../bench/generate-list.js';
import { createAuditFile, openAuditFile } from '../../src/database/audit-file.js';
import { sourceFiles } from '../../src/database/source-files.js';
import { packageRoot } from '../../src/package-root.js';

// A limit on the size of files is what a test can have of a full disk: the write fails half way all the same.
const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
const canLimit = spawnSync('bash', ['-c', 'ulimit -f 1000']).status === 0;
let base: string;
let folder: string;
let undisturbed: { digest: string; bytes: number };

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'rollproof-disk-'));
  folder = join(base, 'in');
  mkdirSync(join(folder, 'voter_list'), { recursive: true });
  generateList(join(folder, 'voter_list', 'a.csv'), 1_000, 'plain');
  generateList(join(folder, 'voter_list', 'b.csv'), 12_000, 'quoted');
  // Both come from one generator and share their first thousand voters, which is no matter here.
  writeFileSync(join(folder, 'election.yaml'), 'extends: kz-2019\nloading: {two_states: accept}\n');
  const db = join(base, 'undisturbed.sqlite');
  expect(load(db, null)).toMatchObject({ status: 0, err: '' });
  undisturbed = { digest: digestOf(db), bytes: statSync(db).size };
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Runs a load whose files may grow to so many kilobytes; null is without a limit. */
function load(db: string, kilobytes: number | null): { status: number | null; err: string } {
  const limit = kilobytes === null ? '' : `ulimit -f ${kilobytes}; trap '' XFSZ; `;
  const command = `${limit}exec "$0" "$@"`;
  const argv = ['-c', command, process.execPath, COMMAND, 'load', folder, '--db', db, '--quiet'];
  const { status, stderr } = spawnSync('bash', argv, { encoding: 'utf8' });
  return { status, err: stderr };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The load ends with the error; what it leaves opens, is whole, and holds these files. */
function expectStopped(db: string, kilobytes: number, files: readonly string[]): void {
  const { status, err } = load(db, kilobytes);
  expect(err).toMatch(
    /^rollproof: .*expected room on the disk, found a full disk or a limit .*run the same command again/,
  );
  expect(err).not.toMatch(/a fault of ours|\bat .*\.js:\d+/);
  expect(status).toBe(2);
  expect(existsSync(db)).toBe(false);
  const left = openAuditFile(`${db}.partial`);
  expect(left.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sourceFiles(left).map(({ path }) => path)).toEqual(files);
  expect(left.prepare("select count(*) from source_file where status = 'incomplete'").pluck().get()).toBe(0);
  left.close();
}

/** With room again the same command ends as an undisturbed run. */
function expectFinished(db: string): void {
  expect(load(db, null)).toMatchObject({ status: 0, err: '' });
  expect(digestOf(db)).toBe(undisturbed.digest);
  expect(existsSync(`${db}.partial`)).toBe(false);
}

describe.skipIf(!canLimit)('a disk that is full (where a shell can limit the size of files)', () => {
  it('in the middle of a file: the files before it are kept', () => {
    const db = join(base, 'in-a-file.sqlite');
    expectStopped(db, Math.floor(undisturbed.bytes / 1024 / 2), ['voter_list/a.csv']);
    expectFinished(db);
  });

  it('after the last file: every file is kept', () => {
    const db = join(base, 'after-the-files.sqlite');
    expectStopped(db, Math.floor(undisturbed.bytes / 1024) - 60, ['voter_list/a.csv', 'voter_list/b.csv']);
    expectFinished(db);
  });

  it('while the profile is stored, before the first file', () => {
    const empty = join(base, 'empty.sqlite');
    createAuditFile(empty).close();
    const db = join(base, 'profile.sqlite');
    expectStopped(db, Math.floor(statSync(empty).size / 1024), []);
    expectFinished(db);
  });

  it('from the beginning: nothing is kept and nothing is in the way', () => {
    const db = join(base, 'at-once.sqlite');
    const { status, err } = load(db, 8);
    expect(err).toMatch(/^rollproof: .*expected room on the disk/);
    expect(status).toBe(2);
    expectFinished(db);
  });
});

it('an audit file that another program is writing is named as such, not as a file of another kind', () => {
  const path = join(base, 'in-use.sqlite');
  const writer = createAuditFile(path);
  writer.exec('begin exclusive');
  expect(() => openAuditFile(path)).toThrow(/nothing else is writing, found one in use/);
  writer.close();
});
