import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateList } from '../../bench/generate-list.js';
import { packageRoot } from '../../src/package-root.js';

// Kills a load at random moments, runs it again, and compares the audit file with that of an undisturbed run, byte for byte.
// npm run test:crash does it a hundred times, CRASHES=20 npm run test:crash as often as there is time for in CI.

const CRASHES = Number(process.env['CRASHES'] ?? 100);
const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
let base: string;
let folder: string;
let undisturbed: { digest: string; milliseconds: number };

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'rollproof-crash-'));
  folder = join(base, 'in');
  mkdirSync(join(folder, 'voter_list'), { recursive: true });
  // One file large enough for a reading thread, several small ones for the moments between files.
  generateList(join(folder, 'voter_list', 'large.csv'), 40_000, 'quoted');
  ['a', 'b', 'c', 'd'].forEach((name, more) => {
    generateList(join(folder, 'voter_list', `${name}.csv`), 2_000 + more, 'plain');
  });
  // The made lists begin with the same people, which an audit would take for states of one list.
  writeFileSync(join(folder, 'election.yaml'), 'loading: {two_states: accept}\n');
  const started = performance.now();
  await finish(load(join(base, 'undisturbed.sqlite')));
  undisturbed = { digest: digestOf(join(base, 'undisturbed.sqlite')), milliseconds: performance.now() - started };
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function load(db: string): ChildProcess {
  return spawn(process.execPath, [COMMAND, 'load', folder, '--db', db, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function finish(child: ChildProcess): Promise<void> {
  let err = '';
  child.stderr?.on('data', (text) => {
    err += String(text);
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(err).toBe('');
  expect(code).toBe(0);
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Moments spread over the whole run, the same in every run of this test. */
function momentOf(index: number): number {
  return (((index + 0.5) * 0.6180339887) % 1) * undisturbed.milliseconds;
}

test(`a load killed ${CRASHES} times ends as if it had not been`, async () => {
  let interrupted = 0;
  // A kill that came too late, because this run was faster than the first, proves nothing and is not counted.
  for (let index = 0; interrupted < CRASHES; index += 1) {
    expect(index, 'most kills should come in time').toBeLessThan(CRASHES * 3);
    const db = join(base, `crash-${index}.sqlite`);
    const child = load(db);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await sleep(momentOf(index));
    child.kill('SIGKILL');
    await gone;
    if (!existsSync(db)) {
      interrupted += 1;
      await finish(load(db));
    }
    expect(digestOf(db), `kill ${index} after ${Math.round(momentOf(index))} ms`).toBe(undisturbed.digest);
    expect(existsSync(`${db}.partial`)).toBe(false);
    rmSync(db);
  }
});
