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
// npm run mutate:code -- --file PART      files whose path holds PART, and what survives; writes nothing
// … --each N --seed S                     so many changes a file (5), drawn by this seed (1); --each 0 tries all

const ROOMS: Readonly<Record<string, string>> = {
  'src/identity': 'tests/identity',
  'src/statistics': 'tests/statistics',
  'src/link/compare': 'tests/link',
  'src/link/weights': 'tests/link',
  'src/link/cluster': 'tests/link',
  'src/publish/privacy': 'tests/publish/privacy',
};
/** A change that takes so much longer than the file as it is runs for ever, as far as we care. */
const [LEAST_WAIT_MS, TIMES_SLOWER] = [60_000, 20];

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [each, seed] = [Number(values.each), Number(values.seed)];
const wanted = Object.keys(ROOMS).flatMap((room) =>
  sources(room).flatMap((file) => (file.includes(values.file ?? '') ? [{ room, file }] : [])),
);
const results: Tried[] = [];
for (const { room, file } of wanted) {
  const tried = await tryFile(room, file);
  results.push(tried);
  console.log(`${file}: ${tried.noticed} of ${tried.tried} noticed (${tried.changes} changes in all)`);
  if (values.file !== undefined) for (const line of tried.survivors) console.log(`  ${line}`);
}
const page = codePage(results, { each, seed });
if (values.file === undefined) writeFileSync(join(packageRoot(), 'bench', 'results', 'mutation-code.md'), page);
else console.log(page);

/** Tries a sample of a file's changes with the tests of its room that import it, straight or through others. */
async function tryFile(room: string, file: string): Promise<Tried> {
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  const changes = codeChanges(text);
  const places = sample(changes.length, file);
  const tests = sources(ROOMS[room]!).filter((test) => test.endsWith('.test.ts') && reaches(test, file));
  const told = tests.length === 0 ? new Map<number, boolean>() : await tellAll({ file, tests, places });
  if (told.get(-1) === true) throw new Error(`${file}: its tests fail without a change`);
  const survivors = places.filter((place) => told.get(place) !== true);
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

function reaches(from: string, to: string): boolean {
  const [reached, ahead] = [new Set<string>(), [from]];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (file === to) return true;
    for (const next of filesImported(file)) {
      if (!reached.has(next)) ahead.push(next);
      reached.add(next);
    }
  }
  return false;
}

/** Whether a test failed, by place. A change that runs for ever is noticed: its process is ended and another goes on with the rest. */
async function tellAll(asked: Asked): Promise<ReadonlyMap<number, boolean>> {
  const told = new Map<number, boolean>();
  for (;;) {
    const places = asked.places.filter((place) => !told.has(place));
    if (told.has(-1) && places.length === 0) return told;
    const isSlow = await tellSome({ ...asked, places }, told);
    if (isSlow !== null) told.set(isSlow, true);
  }
}

/** Fills `told` until all places are told; gives the place of a change that ran for ever. */
function tellSome(asked: Asked, told: Map<number, boolean>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./try-changes.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const order = [-1, ...asked.places];
    let [at, began, wait] = [0, performance.now(), 10 * LEAST_WAIT_MS];
    const end = () => child.kill('SIGKILL');
    let timer = setTimeout(end, wait);
    child.on('message', ({ place, failed }: Told) => {
      told.set(place, failed);
      if (at === 0) wait = Math.max(LEAST_WAIT_MS, TIMES_SLOWER * (performance.now() - began));
      [at, began] = [at + 1, performance.now()];
      clearTimeout(timer);
      timer = setTimeout(end, wait);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (at >= order.length) resolve(null);
      else if (signal === 'SIGKILL' && at > 0) resolve(order[at]!);
      else reject(new Error(`${asked.file}: the tests ended with ${code ?? signal}`));
    });
    child.send(asked);
  });
}
