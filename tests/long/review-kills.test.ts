import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { readDecisions } from '../../src/decisions/journal.js';
import { packageRoot } from '../../src/package-root.js';
import { rollproofProcess } from '../cli/process.js';

/** How often the server is killed; KILLS=5 for a quick look. */
const KILLS = Number(process.env['KILLS'] ?? 100);
const LONGEST_LIFE_MS = 400;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const;
const folder = mkdtempSync(join(tmpdir(), 'rollproof-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(db: string): Promise<{ server: ChildProcess; address: URL }> {
  const main = join(packageRoot(), 'dist', 'cli', 'main.js');
  const server = spawn(process.execPath, [main, 'review', '--db', db, '--as', 'Aida', '--quiet']);
  const address = await new Promise<URL>((resolve, reject) => {
    server.stdout.once('data', (text: Buffer) => resolve(new URL(String(text).trim())));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { server, address };
}

test('killed at random while decisions are made, it loses none of those that it said were kept', async () => {
  const out = join(folder, 'out');
  expect(
    rollproofProcess([
      'audit',
      join(packageRoot(), 'samples', 'kz-2019'),
      '--out',
      out,
      '--fail-on',
      'never',
      '--quiet',
    ]).code,
  ).toBe(0);
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { server, address } = await started(join(out, 'audit.sqlite'));
    const gone = new Promise((resolve) => server.once('exit', resolve));
    const headers = { 'content-type': 'application/json', origin: address.origin };
    let isAlive = true;
    const work = (async () => {
      for (let at = 0; isAlive; at = (at + 1) % 50) {
        const reason = `kill ${kill}, decision ${kept.length}`;
        const given = {
          at: [at],
          count: null,
          decision: 'explained',
          explanation: null,
          reason,
          reference: null,
          document: null,
          again: null,
        };
        const send = (path: string, body: object) =>
          fetch(`${address}api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
        try {
          if ((await send('decide', given)).status === 200) kept.push(reason);
          await send('undo', { at });
        } catch {
          return;
        }
      }
    })();
    await after(Math.random() * LONGEST_LIFE_MS);
    server.kill(SIGNALS[kill % SIGNALS.length]);
    isAlive = false;
    await Promise.all([gone, work]);
  }
  const { server } = await started(join(out, 'audit.sqlite'));
  server.kill('SIGINT');
  await new Promise((resolve) => server.once('exit', resolve));
  const chain = readDecisions(join(out, 'decisions.jsonl'));
  expect(chain?.problems).toEqual([]);
  const written = new Set(chain?.own.flatMap(({ line }) => (line.what === 'decided' ? [line.reason] : [])));
  expect(kept.length).toBeGreaterThan(KILLS / 2);
  expect(kept.filter((reason) => !written.has(reason))).toEqual([]);
}, 3_600_000);
