import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';
import { makeFolder } from '../../../src/plain-file.js';

const ROOT = packageRoot();

/** Runs the built command in a shell, so that its output goes where the shell says. */
function inShell(line: string): Promise<{ code: number | null; err: string }> {
  const shell = spawn(
    'bash',
    ['-c', `set -o pipefail; ${line}`, process.execPath, join(ROOT, 'dist', 'cli', 'main.js')],
    { cwd: ROOT },
  );
  let err = '';
  shell.stderr.on('data', (text: Buffer) => {
    err += text.toString('utf8');
  });
  return new Promise((resolve) => shell.on('close', (code) => resolve({ code, err })));
}

test('a reader who has seen enough is no fault', async () => {
  expect(await inShell('"$0" "$1" load samples/kz-2019 --dry-run --json | head -c 10 > /dev/null')).toEqual({
    code: 0,
    err: '',
  });
  expect(await inShell('"$0" "$1" explain --json | true')).toEqual({ code: 0, err: '' });
}, 60_000);

test.skipIf(!existsSync('/dev/full'))(
  'a result that finds no room is told, in a sentence',
  async () => {
    const { code, err } = await inShell('"$0" "$1" explain > /dev/full');
    expect(code).toBe(2);
    expect(err).toBe('rollproof: expected room for the result, found ENOSPC. It was not written whole.\n');
  },
  60_000,
);

test.skipIf(!existsSync('/proc/self'))(
  'where no folder can be made each command says so instead of waiting for ever',
  async () => {
    const list = 'samples/kz-2019/voter_list/tec_arshaly.csv';
    for (const command of [
      'audit samples/kz-2019 --out /proc/none/here',
      `validate ${list} --out /proc/none`,
      'load samples/kz-2019 --db /proc/none/a.sqlite',
      'load samples/kz-2019 --db /proc/none/a.sqlite --lang ru',
      'sample /proc/none',
    ]) {
      const { code, err } = await inShell(`timeout 50 "$0" "$1" ${command} > /dev/null`);
      expect([command, code]).toEqual([command, 2]);
      expect(err).toMatch(/\/proc\/none/);
      expect(err).not.toMatch(/\n\s+at /);
    }
  },
  120_000,
);

test('a folder is made with those above it, once', () => {
  const above = mkdtempSync(join(tmpdir(), 'rollproof-folder-'));
  onTestFinished(() => rmSync(above, { recursive: true }));
  const folder = join(above, 'a', 'b');
  expect(makeFolder(folder, 0o700)).toBe(true);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(makeFolder(folder, 0o700)).toBe(false);
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(folder, 'file', 'c'))).toThrow(/ENOTDIR/);
});
