import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateList } from '../../bench/generate-list.js';
import { packageRoot } from '../../src/package-root.js';

// Ends a load, an audit, a comparison and a validation at moments spread over all of their stages, by each signal in turn, runs the same command
// again, and compares everything that it wrote with what an undisturbed run wrote, byte for byte.
// npm run test:crash does it a hundred times, CRASHES=15 npm run test:crash as often as there is time for in CI.

const CRASHES = Number(process.env['CRASHES'] ?? 100);
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const;
const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
let base: string;
let lists: string;
let election: string;

/** A command that is to be killed: its words, and the place that it writes, which is a file or a directory. */
interface Killed {
  readonly argv: (out: string) => readonly string[];
  /** Of so many kills, the part that it takes. */
  readonly share: number;
  /** Its exit code: a validation finds something. */
  readonly ends?: number;
}

const KILLED: Readonly<Record<string, Killed>> = {
  load: { share: 0.3, argv: (out) => ['load', lists, '--db', out, '--quiet'] },
  audit: {
    share: 0.4,
    argv: (out) => [
      'audit',
      election,
      '--out',
      out,
      '--quiet',
      '--fail-on',
      'never',
      '--pseudonyms',
      '--key-file',
      join(base, 'key'),
    ],
  },
  compare: {
    share: 0.2,
    argv: (out) => ['compare', ...states(), '--out', out, '--quiet', '--fail-on', 'never'],
  },
  validate: { share: 0.1, ends: 1, argv: (out) => ['validate', ...votersLists(), '--out', out, '--quiet'] },
};

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'rollproof-crash-'));
  lists = join(base, 'lists');
  mkdirSync(join(lists, 'voter_list'), { recursive: true });
  // One file large enough for a reading thread, several small ones for the moments between files.
  generateList(join(lists, 'voter_list', 'large.csv'), 40_000, 'quoted');
  ['a', 'b', 'c', 'd'].forEach((name, more) => {
    generateList(join(lists, 'voter_list', `${name}.csv`), 2_000 + more, 'plain');
  });
  // The made lists begin with the same people, which an audit would take for states of one list.
  writeFileSync(join(lists, 'election.yaml'), 'loading: {two_states: accept}\n');
  election = join(base, 'election');
  await finish(start(['sample', election, '--voters', '1500', '--seed', '7', '--quiet']));
  await finish(start(['sample', join(base, 'states'), '--states', '2', '--voters', '1500', '--seed', '7', '--quiet']));
  writeFileSync(join(base, 'key'), randomBytes(32).toString('hex'), { mode: 0o600 });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function states(): readonly string[] {
  const names = readdirSync(join(base, 'states')).filter((name) => name.startsWith('list-'));
  return names.sort().map((name) => join(base, 'states', name));
}

function votersLists(): readonly string[] {
  return readdirSync(join(election, 'voter_list')).map((name) => join(election, 'voter_list', name));
}

function start(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Waits for the end of a command that finds nothing against it, or for that of a validation, which finds something. */
async function finish(child: ChildProcess, ends = 0): Promise<void> {
  let err = '';
  child.stderr?.on('data', (text) => {
    err += String(text);
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(err).toBe('');
  expect(code).toBe(ends);
}

/** Name → SHA-256 of what a command wrote; what is not there is nothing. */
function digestsOf(out: string): Readonly<Record<string, string>> {
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  if (!existsSync(out)) return {};
  if (!statSync(out).isDirectory()) return { '': digest(out) };
  return Object.fromEntries(readdirSync(out).map((name) => [name, digest(join(out, name))]));
}

test.each(Object.keys(KILLED))(`%s, killed at any moment, ends as if it had not been`, async (name) => {
  const { argv, share, ends } = KILLED[name]!;
  const kills = Math.max(1, Math.round(CRASHES * share));
  const began = performance.now();
  await finish(start(argv(join(base, `${name}-undisturbed`))), ends);
  const milliseconds = performance.now() - began;
  const undisturbed = digestsOf(join(base, `${name}-undisturbed`));
  expect(Object.keys(undisturbed)).not.toEqual([]);
  let interrupted = 0;
  // A kill that came too late, because this run was faster than the first or had only its threads to end, proves nothing and is not counted.
  for (let index = 0; interrupted < kills; index += 1) {
    expect(index, 'most kills should come in time').toBeLessThan(kills * 3);
    const out = join(base, `${name}-${index}`);
    // Moments spread over the whole run, the same shares in every run of this test.
    const moment = (((index + 0.5) * 0.6180339887) % 1) * milliseconds;
    const signal = SIGNALS[index % SIGNALS.length]!;
    const child = start(argv(out));
    const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, by) => resolve(by)));
    await sleep(moment);
    child.kill(signal);
    if ((await gone) !== null && !isDeepStrictEqual(digestsOf(out), undisturbed)) {
      interrupted += 1;
      await finish(start(argv(out)), ends);
    }
    expect(digestsOf(out), `${signal} ${index} after ${Math.round(moment)} ms`).toEqual(undisturbed);
    const left = readdirSync(base).filter((path) => path.startsWith(`${name}-${index}`));
    expect(left, 'nothing stays beside the output').toEqual([`${name}-${index}`]);
    rmSync(out, { recursive: true });
  }
});
