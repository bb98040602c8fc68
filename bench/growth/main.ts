import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package-root.js';
import { measure } from '../measure.js';
import { GROWING, type Growing, lists } from './folders.js';

// npm run bench:growth -- --times 4 --only columns --files 9968: how the work grows where a folder holds many of one thing. Each kind is
// run with some, and with `--times` as many; what the program costs with nearly nothing is taken off both. "to linear" is the growth
// divided by that of the folder: 1 is linear, `--times` is quadratic. Then lists of one precinct each are set against the same records in
// one file. Seconds of CPU, of all threads. Exit code 1 where a kind grows more than twice as fast as its folder.

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
    files: { type: 'string', default: '9968' },
    voters: { type: 'string', default: '10,100' },
  },
});
const TIMES = Number(values.times);
/** Worse than this is not linear, whatever the machine does meanwhile. */
const MOST = 2;
const base = mkdtempSync(join(process.env['ROLLPROOF_BENCH_DIR'] ?? tmpdir(), 'rollproof-growth-'));

/** Seconds of CPU of one command over a folder that is written for it and removed. */
async function work(command: Growing['command'], write: (folder: string) => void): Promise<number> {
  const place = mkdtempSync(join(base, 'case-'));
  write(join(place, 'in'));
  const where = command === 'load' ? ['--db', join(place, 'load.sqlite')] : ['--out', join(place, 'out')];
  const never = command === 'audit' ? ['--fail-on', 'never'] : [];
  const main = join(packageRoot(), 'dist', 'cli', 'main.js');
  const argv = [main, command, join(place, 'in'), ...where, ...never, '--quiet'];
  // What is lost is told by exit code 2, and here much is.
  const run = await measure('sh', ['-c', '"$@"; [ $? -le 2 ]', 'sh', process.execPath, ...argv]);
  rmSync(place, { recursive: true });
  return run.cpuSeconds ?? run.seconds;
}

const show = (seconds: number) => seconds.toFixed(1).padStart(7);
let isWorse = false;
try {
  const nearly = { load: Number.NaN, audit: Number.NaN };
  for (const command of ['load', 'audit'] as const)
    nearly[command] = await work(command, (to) => lists(to, 2, 10, true));
  process.stdout.write(`with nearly nothing: load ${show(nearly.load)} s, audit ${show(nearly.audit)} s\n`);
  process.stdout.write(`${'kind'.padEnd(36)}    some       s    many       s  to linear\n`);
  for (const { name, command, from, write } of GROWING.filter((each) => each.name.includes(values.only))) {
    const some = await work(command, (to) => write(to, from));
    const many = await work(command, (to) => write(to, from * TIMES));
    // What some of them cost may drown in what the program costs anyway: then nothing can be said of growth, and it is small.
    const growth = (many - nearly[command]) / Math.max(some - nearly[command], 0.2) / TIMES;
    isWorse ||= growth > MOST;
    process.stdout.write(
      `${`${command}, ${name}`.padEnd(36)} ${String(from).padStart(7)} ${show(some)} ${String(from * TIMES).padStart(7)} ${show(many)} ${growth.toFixed(2).padStart(10)}${growth > MOST ? '  NOT LINEAR' : ''}\n`,
    );
  }
  for (const voters of values.only === '' ? values.voters.split(',').map(Number) : []) {
    const one = await work('load', (to) => lists(to, Number(values.files), voters, true));
    const each = await work('load', (to) => lists(to, Number(values.files), voters, false));
    process.stdout.write(
      `${values.files} lists of ${voters} voters: one file ${show(one)} s, a file each ${show(each)} s, ratio ${(each / one).toFixed(2)}\n`,
    );
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
process.exitCode = isWorse ? 1 : 0;
