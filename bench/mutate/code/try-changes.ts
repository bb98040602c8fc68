import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { packageRoot } from '../../../src/package-root.js';
import { changed } from '../change.js';
import { codeChanges } from './code-changes.js';

// Started by main.ts for one source file: tries its changes one after the other in one Vitest and tells of each whether a test
// failed. What a change makes run for ever ends with this process.

/** What main.ts asks for. */
export interface Asked {
  /** From the root of the package. */
  readonly file: string;
  readonly tests: readonly string[];
  /** Places of the changes in `codeChanges`, in the order in which to try them. */
  readonly places: readonly number[];
}

/** What is told: place -1 is the file as it is. */
export interface Told {
  readonly place: number;
  readonly failed: boolean;
}

process.once('message', (asked: Asked) => {
  tryAll(asked).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

async function tryAll({ file, tests, places }: Asked): Promise<void> {
  const path = join(packageRoot(), file);
  const text = readFileSync(path, 'utf8');
  const changes = codeChanges(text);
  let current = text;
  const vitest = await createVitest(
    'test',
    {
      watch: false,
      root: packageRoot(),
      pool: 'threads',
      maxWorkers: 1,
      bail: 1,
      reporters: [{}],
      include: [...tests],
    },
    { plugins: [{ name: 'one-change', enforce: 'pre', transform: (code, id) => (id === path ? current : code) }] },
  );
  const specifications = await vitest.globTestSpecifications();
  for (const place of [-1, ...places]) {
    const change = changes[place];
    current = change === undefined ? text : changed(text, change);
    vitest.invalidateFile(path);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const failed = unhandledErrors.length > 0 || !testModules.every((each) => each.ok());
    process.send?.({ place, failed } satisfies Told);
  }
  await vitest.close();
  process.exit(0);
}
