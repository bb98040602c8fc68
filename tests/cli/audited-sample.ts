import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { folderWith, rollproof } from './command-line.js';

export const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');

const directory = mkdtempSync(join(tmpdir(), 'rollproof-sample-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let loading: Promise<string> | null = null;

/** A copy, of the test's own, of the sample loaded and linked: most tests need no second loading of the same files. */
export async function loadedSample(): Promise<string> {
  loading ??= load(join(directory, 'audit.sqlite'));
  const copy = join(folderWith({}), 'audit.sqlite');
  copyFileSync(await loading, copy);
  return copy;
}

async function load(db: string): Promise<string> {
  await rollproof('load', SAMPLE, '--db', db, '--quiet');
  await rollproof('link', '--db', db, '--quiet');
  return db;
}
