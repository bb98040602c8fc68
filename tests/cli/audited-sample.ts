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
let checking: Promise<string> | null = null;

/** A copy, of the test's own, of the sample loaded and linked: most tests need no second loading of the same files. */
export function loadedSample(): Promise<string> {
  loading ??= load(join(directory, 'audit.sqlite'));
  return copyOf(loading);
}

/** A copy, of the test's own, of the sample over which every check has run. */
export function checkedSample(): Promise<string> {
  checking ??= loadedSample().then(check);
  return copyOf(checking);
}

async function copyOf(made: Promise<string>): Promise<string> {
  const copy = join(folderWith({}), 'audit.sqlite');
  copyFileSync(await made, copy);
  return copy;
}

async function check(loaded: string): Promise<string> {
  const db = join(directory, 'checked.sqlite');
  copyFileSync(loaded, db);
  await rollproof('check', '--db', db, '--quiet');
  return db;
}

async function load(db: string): Promise<string> {
  await rollproof('load', SAMPLE, '--db', db, '--quiet');
  await rollproof('link', '--db', db, '--quiet');
  return db;
}
