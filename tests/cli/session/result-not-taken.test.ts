import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

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
