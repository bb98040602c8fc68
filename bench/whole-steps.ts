import { join } from 'node:path';
import type * as Audit from '../src/audit-folder.js';
import type { Progress } from '../src/model.js';
import { packageRoot } from '../src/package-root.js';

// node dist-bench/bench/whole-steps.js FOLDER DIRECTORY: `audit` by the built program, its stages told apart by the progress it reports;
// their times as JSON. Between loading and linking it builds indexes, between linking and the first check it counts and fits.

const [, , folder = '', directory = ''] = process.argv;
const { auditFolder } = (await import(join(packageRoot(), 'dist', 'src', 'audit-folder.js'))) as typeof Audit;

type Stage = 'load' | 'index' | 'link' | 'expect' | 'check' | 'report';

/** A moment: wall and processor time in seconds, and the most memory that was resident up to then in megabytes. */
interface Moment {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly residentMegabytes: number;
}

const ends = new Map<Stage, Moment>();

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return {
    seconds: performance.now() / 1000,
    cpuSeconds: (user + system) / 1e6,
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** Loading ends with its last word, indexing where linking begins, the expectations where checks begin. */
function onProgress({ step, done, total }: Progress): void {
  if (step === 'load') ends.set('load', now());
  if (step === 'link' && !ends.has('index')) ends.set('index', now());
  if (step === 'link' && done === total) ends.set('link', now());
  if (step === 'check' && !ends.has('expect')) ends.set('expect', now());
  if (step === 'check' && done === total) ends.set('check', now());
}

let before = now();
await auditFolder(folder, directory, { onProgress });
ends.set('report', now());
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
