import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    sharedDirectory: string;
  }
}

/** One folder for a whole run: what `madeOnce` makes lies there until the last test is over. */
export default function setup(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'rollproof-shared-'));
  project.provide('sharedDirectory', directory);
  return () => rmSync(directory, { recursive: true, force: true });
}
