import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { packageRoot } from '../../../src/package-root.js';
import { changed } from '../change.js';
import { codeChanges } from './code-changes.js';

// Started by main.ts: tries changes one after the other in one Vitest and tells of each whether a test failed. What a change makes
// run for ever ends with this process.

/** A change to try: its place in `codeChanges` of the file, from the root of the package, and the tests that import it, nearest first. */
export interface Asked {
  readonly file: string;
  readonly place: number;
  readonly tests: readonly string[];
}

/** What is told: `at` counts what was asked for; -1 are all tests without a change. */
export interface Told {
  readonly at: number;
  readonly failed: boolean;
}

process.once('message', (asked: readonly Asked[]) => {
  tryAll(asked).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

async function tryAll(asked: readonly Asked[]): Promise<void> {
  const root = packageRoot();
  let [path, current] = ['', ''];
  const vitest = await createVitest(
    'test',
    {
      watch: false,
      root,
      pool: 'threads',
      maxWorkers: 1,
      bail: 1,
      reporters: [{}],
      include: [...new Set(asked.flatMap(({ tests }) => tests))],
    },
    { plugins: [{ name: 'one-change', enforce: 'pre', transform: (code, id) => (id === path ? current : code) }] },
  );
  const specifications = await vitest.globTestSpecifications();
  const fails = async (some: typeof specifications) => {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(some);
    return unhandledErrors.length > 0 || !testModules.every((each) => each.ok());
  };
  const tell = (told: Told) => process.send?.(told);
  tell({ at: -1, failed: await fails(specifications) });
  for (const [at, { file, place, tests }] of asked.entries()) {
    if (path !== '') vitest.invalidateFile(path);
    path = join(root, file);
    const text = readFileSync(path, 'utf8');
    current = changed(text, codeChanges(text)[place]!);
    vitest.invalidateFile(path);
    let failed = false;
    for (const test of tests) {
      failed ||= await fails(specifications.filter(({ moduleId }) => moduleId === join(root, test)));
    }
    tell({ at, failed });
  }
  await vitest.close();
  process.exit(0);
}
