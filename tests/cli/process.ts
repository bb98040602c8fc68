import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** Runs the built command in a process of its own. `npm test` builds before it tests. */
export function rollproofProcess(
  argv: readonly string[],
  options: { input?: Uint8Array | string; env?: NodeJS.ProcessEnv } = {},
) {
  const command = join(packageRoot(), 'dist', 'cli', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}
