import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package-root.js';
import { Random } from '../../src/sample/random.js';
import { commandsOfSample, commandsOver } from './commands.js';
import { writeFolder } from './folder.js';
import { brokenPromises } from './promises.js';
import type { Ran } from './runner.js';

// npm run fuzz -- --minutes 30 --seed x: writes hostile folders and runs commands over them. Every case follows from its seed; one is
// seen again by --seed x --case 17, and --cases 20 stops after twenty, however long they take. Folders of cases that broke a promise are kept. Exit code 1 where any did.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    cases: { type: 'string' },
    bound: { type: 'string', default: '30' },
  },
});
/** Seconds of work that one command may take; where it waits, for the machine or for ever, it may take longer by the clock. */
const BOUND = Number(values.bound);
const WAITING = 10;
const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');
const base = mkdtempSync(join(tmpdir(), 'rollproof-fuzz-'));
let runner: ChildProcess | null = null;

/** Runs one command line in the runner's process, which is made anew where it died. */
function ran(argv: readonly string[]): Promise<Ran | string> {
  runner ??= fork(join(import.meta.dirname, 'runner.js'), {
    execArgv: ['--max-old-space-size=3072'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const child = runner;
  return new Promise((resolve) => {
    const [begun, worked] = [Date.now(), secondsOfWork(child)];
    const watch = setInterval(() => {
      const work = secondsOfWork(child) - worked;
      const waited = (Date.now() - begun) / 1000;
      if (work > BOUND || waited > BOUND * WAITING)
        done(`no end after ${work.toFixed(0)} s of work in ${waited.toFixed(0)} s`);
    }, 2000);
    const died = (code: number | null, signal: string | null) => done(`the process ended by ${signal ?? code}`);
    const done = (answer: Ran | string) => {
      clearInterval(watch);
      child.off('message', done);
      child.off('exit', died);
      if (typeof answer === 'string') {
        child.kill('SIGKILL');
        runner = null;
      }
      resolve(answer);
    };
    child.on('message', done);
    child.on('exit', died);
    child.send(argv);
  });
}

/** Seconds of CPU that a process has used, where the system tells it. */
function secondsOfWork({ pid }: ChildProcess): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return 0;
  const [user = '0', system = '0'] = readFileSync(path, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) / 100;
}

/** Runs the commands of one case; returns what they broke. */
async function tryCase(number: number): Promise<readonly string[]> {
  const random = new Random(`${values.seed}-${number}`);
  const place = join(base, String(number));
  mkdirSync(place);
  const isSample = random.percent(5);
  if (!isSample) writeFolder(random, join(place, 'in'), SAMPLE);
  const commands = isSample ? commandsOfSample(random, place) : commandsOver(random, place);
  const broken: string[] = [];
  for (const argv of commands) {
    const answer = await ran(argv);
    commandsRun += 1;
    if (typeof answer !== 'string') codes.set(answer.code, (codes.get(answer.code) ?? 0) + 1);
    const found = typeof answer === 'string' ? [answer] : brokenPromises(place, argv, answer);
    broken.push(...found.map((sentence) => `${argv.join(' ')}\n    ${sentence}`));
  }
  if (broken.length === 0) rmSync(place, { recursive: true, force: true });
  else writeFileSync(join(place, 'broken.txt'), broken.join('\n'));
  return broken;
}

let commandsRun = 0;
let failed = 0;
const codes = new Map<number, number>();
const until = Date.now() + Number(values.minutes) * 60_000;
const [first, last] =
  values.case === undefined
    ? [0, Number(values.cases ?? Number.POSITIVE_INFINITY) - 1]
    : [Number(values.case), Number(values.case)];
let number = first;
for (; number <= last && (Date.now() < until || values.case !== undefined || values.cases !== undefined); number += 1) {
  const broken = await tryCase(number);
  if (broken.length === 0) continue;
  failed += 1;
  process.stdout.write(
    `case ${number}, kept in ${join(base, String(number))}\n  ${[...new Set(broken)].join('\n  ')}\n`,
  );
}
(runner as ChildProcess | null)?.kill();
const shares = [...codes].sort(([a], [b]) => a - b).map(([code, count]) => `${code}: ${count}`);
process.stdout.write(
  `seed ${values.seed}: ${number - first} folders, ${commandsRun} commands (exit codes ${shares.join(', ')}), ${failed} folders broke a promise\n`,
);
if (failed === 0) rmSync(base, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
