import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../shared/made-once.js';
import { SAMPLE } from '../shared/sample.js';
import { folderWith, rollproof } from './command-line.js';

/** A copy, of the test's own, of the sample loaded and linked: most tests need no second loading of the same files. */
export async function loadedSample(): Promise<string> {
  return copyOf(
    await madeOnce('linked-by-command.sqlite', async (db) => {
      await rollproof('load', SAMPLE, '--db', db, '--quiet');
      await rollproof('link', '--db', db, '--quiet');
    }),
  );
}

/** A copy, of the test's own, of the sample over which every check has run. */
export async function checkedSample(): Promise<string> {
  return copyOf(
    await madeOnce('checked-by-command.sqlite', async (db) => {
      copyFileSync(await loadedSample(), db);
      await rollproof('check', '--db', db, '--quiet');
    }),
  );
}

function copyOf(made: string): string {
  const copy = join(folderWith({}), 'audit.sqlite');
  copyFileSync(made, copy);
  return copy;
}
