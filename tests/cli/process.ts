import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** Runs the built command in a process of its own. `npm test` builds before it tests. */
export function rollproofProcess(
  argv: readonly string[],
  options: { input?: Uint8Array | string; env?: NodeJS.ProcessEnv } = {},
) {
  const command = join(packageRoot(), 'dist', 'cli', 'main.js');
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  // On a busy machine it may be killed from outside: without a word, which reads like success where only stderr is looked at.
  if (status === null) {
    throw new Error(
      `expected the command to end by itself, found ${signal ?? error?.message}: ${argv.join(' ')}\n${stderr}`,
    );
  }
  return { code: status, out: stdout, err: stderr };
}
