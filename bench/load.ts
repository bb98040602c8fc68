import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.js';
import { generateList, type ListShape } from './generate-list.js';
import { contenders, type Figures } from './load-contenders.js';
import { tableOf } from './load-table.js';

// npm run bench:load -- --voters 1000000,12000000 --runs 3 --shapes quoted,plain,bad
// Times end-to-end loading beside the sqlite3 shell's .import and DuckDB's read_csv of the same file, one after another in
// one run, so that a busy machine slows all of them. Prints a table, writes bench/results/load.json. Asserts nothing.

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '1000000,12000000' },
    runs: { type: 'string', default: '3' },
    shapes: { type: 'string', default: 'quoted,plain,bad' },
  },
});

const work = mkdtempSync(join(process.env['ROLLPROOF_BENCH_DIR'] ?? tmpdir(), 'rollproof-bench-'));
const figures: Figures[] = [];
try {
  for (const voters of values.voters.split(',').map(Number)) {
    for (const shape of values.shapes.split(',') as ListShape[]) figures.push(...(await oneList(voters, shape)));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

const results = join(packageRoot(), 'bench', 'results');
mkdirSync(results, { recursive: true });
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
writeFileSync(join(results, 'load.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
process.stdout.write(tableOf(figures));

/** Generates one list, lets everyone load it in turn, and removes it. */
async function oneList(voters: number, shape: ListShape): Promise<Figures[]> {
  const folder = join(work, 'in');
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'voter_list.csv');
  process.stderr.write(`${voters} voters, ${shape}: writing the list\n`);
  const bytes = generateList(list, voters, shape);
  const all = contenders({ work, folder, list, delimiter: shape === 'quoted' ? ',' : ';' });
  const measured = all.map(() => [] as Omit<Figures, 'runs' | 'voters' | 'shape' | 'bytes'>[]);
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [index, contender] of all.entries()) {
      const figure = await contender();
      if (figure !== null) measured[index]?.push(figure);
      if (figure !== null) process.stderr.write(`  ${figure.name}: ${figure.seconds.toFixed(1)} s\n`);
    }
  }
  rmSync(folder, { recursive: true });
  return measured
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ voters, shape, bytes, runs: runs.length, ...middle(runs) }));
}

/** The run whose time is the middle one. */
function middle<T extends { readonly seconds: number }>(runs: readonly T[]): T {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[(runs.length - 1) >> 1] as T;
}
