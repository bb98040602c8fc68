import { join } from 'node:path';
import type * as Audit from '../src/app/audit-folder.js';
import type { Progress } from '../src/model.js';
import { packageRoot } from '../src/package-root.js';

// node dist-bench/bench/whole-steps.js FOLDER DIRECTORY: `audit` by the built program, its stages told apart by the progress it reports;
// their times as JSON. A stage ends where the next one begins.

const [, , folder = '', directory = ''] = process.argv;
const { auditFolder } = (await import(join(packageRoot(), 'dist', 'src', 'app', 'audit-folder.js'))) as typeof Audit;

/** A moment: wall and processor time in seconds, and the most memory that was resident up to then in megabytes. */
interface Moment {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly residentMegabytes: number;
}

type Stage = Progress['step'];
const ends = new Map<Stage, Moment>();
let current: Stage = 'load';

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return {
    seconds: performance.now() / 1000,
    cpuSeconds: (user + system) / 1e6,
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function onProgress({ step }: Progress): void {
  if (step === current) return;
  ends.set(current, now());
  current = step;
}

let before = now();
await auditFolder(folder, directory, { onProgress });
ends.set(current, now());
const stages = [...ends].map(([stage, end]) => {
  const took = {
    seconds: end.seconds - before.seconds,
    cpuSeconds: end.cpuSeconds - before.cpuSeconds,
    residentMegabytes: end.residentMegabytes,
  };
  before = end;
  return [stage, took] as const;
});
process.stdout.write(`${JSON.stringify(Object.fromEntries(stages))}\n`);
