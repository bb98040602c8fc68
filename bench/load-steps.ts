import { join } from 'node:path';
import type * as Database from '../src/database/audit-file.js';
import type * as Profile from '../src/election/read-profile.js';
import type * as Load from '../src/load/load-folder.js';
import { packageRoot } from '../src/package-root.js';

// node dist-bench/bench/load-steps.js FOLDER DATABASE: loading alone, and then the indexes, by the built program; times as JSON.

const [, , folder = '', path = ''] = process.argv;
const built = async <T>(module: string): Promise<T> => (await import(join(packageRoot(), 'dist', 'src', module))) as T;
const { createAuditFile, buildIndexes } = await built<typeof Database>('database/audit-file.js');
const { loadFolder } = await built<typeof Load>('load/load-folder.js');
const { readProfile } = await built<typeof Profile>('election/read-profile.js');

const steps: Record<string, { seconds: number; cpuSeconds: number }> = {};

async function timed(step: string, work: () => Promise<void> | void): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  steps[step] = { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const db = createAuditFile(path);
await timed('load', () => loadFolder(db, folder, readProfile(folder)));
await timed('index', () => buildIndexes(db));
db.close();
process.stdout.write(`${JSON.stringify(steps)}\n`);
