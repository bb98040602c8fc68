import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../../src/package-root.js';
import { filesImported, sources } from '../../../tests/architecture/sources.js';
import { shownChange } from '../change.js';
import { codeChanges } from './code-changes.js';
import { codePage, type Tried } from './code-page.js';
import type { Asked, Told } from './try-changes.js';

// npm run mutate:code                     a sample of changes to every file of the pure rooms; writes bench/results/mutation-code.md
// npm run mutate:code -- --file PART      files whose path holds PART; prints, and writes nothing
// … --each N --seed S                     so many changes a file (5), drawn by this seed (1); --each 0 tries all

const ROOMS: Readonly<Record<string, string>> = {
  'src/link/compare': 'tests/link',
  'src/link/weights': 'tests/link',
  'src/link/cluster': 'tests/link',
  'src/publish/privacy': 'tests/publish/privacy',
  'src/statistics': 'tests/statistics',
  'src/identity': 'tests/identity',
};
/** The tests of a room that are tried for each of its files: those that import it in the fewest steps. All of them would notice no less. */
const NEAREST = 3;
/** A change that takes so many times all tests of its room runs for ever, as far as we care. */
const [LEAST_WAIT_MS, TIMES_SLOWER] = [60_000, 5];

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [each, seed] = [Number(values.each), Number(values.seed)];
const results: Tried[] = [];
for (const [room, tests] of Object.entries(ROOMS)) {
  results.push(...(await tryRoom(room, tests)));
  // After each room, for all of them take long.
  if (values.file === undefined)
    writeFileSync(join(packageRoot(), 'bench', 'results', 'mutation-code.md'), codePage(results, { each, seed }));
}
console.log(codePage(results, { each, seed }));

/** Tries a sample of the changes of each file of a room with the tests of the room that are nearest to it. */
async function tryRoom(room: string, folder: string): Promise<readonly Tried[]> {
  const all = sources(folder).filter((test) => test.endsWith('.test.ts'));
  const files = sources(room)
    .filter((file) => file.includes(values.file ?? ''))
    .map((file) => {
      const text = readFileSync(join(packageRoot(), file), 'utf8');
      return { file, text, changes: codeChanges(text), tests: nearestFirst(all, file) };
    });
  const asked = files.flatMap(({ file, changes, tests }) =>
    tests.length === 0 ? [] : sample(changes.length, file).map((place) => ({ file, place, tests })),
  );
  const noticed = asked.length === 0 ? [] : await tellAll(room, asked);
  return files.map(({ file, text, changes, tests }) => {
    const places = sample(changes.length, file);
    const survivors = places.filter(
      (place) => !asked.some((one, at) => one.file === file && one.place === place && noticed[at]),
    );
    return {
      room,
      file,
      tests: tests.length,
      changes: changes.length,
      tried: places.length,
      noticed: places.length - survivors.length,
      survivors: survivors.map((place) => {
        const { line, was, becomes } = shownChange(text, changes[place]!);
        return `${line} ${changes[place]!.kind}: \`${was}\` → \`${becomes}\``;
      }),
    };
  });
}

/** So many of the places 0 to `count` - 1, drawn anew for each file and in ascending order. */
function sample(count: number, file: string): readonly number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  if (each === 0 || count <= each) return all;
  const byHash = all.map((place) => ({
    place,
    hash: createHash('sha256').update(`${seed} ${file} ${place}`).digest('hex'),
  }));
  const drawn = byHash.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, each);
  return drawn.map(({ place }) => place).sort((a, b) => a - b);
}

/** The tests that import a file in the fewest steps. */
function nearestFirst(tests: readonly string[], file: string): readonly string[] {
  const steps = tests.map((test) => ({ test, far: stepsBetween(test, file) }));
  return steps
    .filter(({ far }) => far !== null)
    .sort((a, b) => a.far! - b.far!)
    .slice(0, NEAREST)
    .map(({ test }) => test);
}

function stepsBetween(from: string, to: string): number | null {
  const reached = new Set([from]);
  let [ahead, steps] = [[from], 0];
  for (; ahead.length > 0; steps++) {
    if (ahead.includes(to)) return steps;
    ahead = [...new Set(ahead.flatMap((file) => filesImported(file)))].filter((next) => !reached.has(next));
    for (const next of ahead) reached.add(next);
  }
  return null;
}

/** Of each change whether a test failed. One that runs for ever is noticed: its process is ended and another goes on with the rest. */
async function tellAll(room: string, asked: readonly Asked[]): Promise<readonly boolean[]> {
  const told: boolean[] = [];
  while (told.length < asked.length) if (await tellSome(room, asked, told)) told.push(true);
  return told;
}

/** Adds to `told` until all is told; true where a change ran for ever. */
function tellSome(room: string, asked: readonly Asked[], told: boolean[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./try-changes.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let [isWarm, began, wait] = [false, performance.now(), 10 * LEAST_WAIT_MS];
    const end = () => child.kill('SIGKILL');
    let timer = setTimeout(end, wait);
    child.on('message', ({ at, failed }: Told) => {
      if (at < 0 && failed) reject(new Error(`${room}: its tests fail without a change`));
      else if (at < 0) wait = Math.max(LEAST_WAIT_MS, TIMES_SLOWER * (performance.now() - began));
      else {
        const { file, place } = asked[told.length]!;
        told.push(failed);
        console.log(
          `${file} ${place}: ${failed ? 'noticed' : 'survives'}, ${Math.round(performance.now() - began)} ms`,
        );
      }
      [isWarm, began] = [true, performance.now()];
      clearTimeout(timer);
      timer = setTimeout(end, wait);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (told.length === asked.length) resolve(false);
      else if (signal === 'SIGKILL' && isWarm) resolve(true);
      else reject(new Error(`${room}: the tests ended with ${code ?? signal}`));
    });
    child.send(asked.slice(told.length));
  });
}
