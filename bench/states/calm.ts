import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuditFile, setAuditValue } from '../../src/database/audit-file.js';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { SERIES_STEPS } from '../../src/expectation/read-changes.js';
import { packageRoot } from '../../src/package-root.js';
import { wilsonInterval } from '../../src/statistics/intervals.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { drawCount, type NoiseName } from '../false-alarms/simulated-election.js';

// How often CH01 to CH03 and CH07 find something in a series of states in which nothing is irregular, and how often one precinct with ten times
// its usual removals in one step. Usage: node dist-bench/bench/states/calm.js [series] [sizes, by comma] [steps] [noises, by comma]
// [first seed]. Noise "own 0.8": precincts differ by so much for good, each step is Poisson, and earlier steps foretell, those who came back too. Written: bench/results/calm-series.md.

const [series = '200', sizes = '20,60,150', steps = '4', noises = 'Poisson,k 1.5,log-normal', first = '1'] =
  process.argv.slice(2);
/** Changes of a precinct of ordinary size in a step: who leaves, who comes, whose data is corrected; whose leaving a later step takes back. */
const MEANS = { left: 6, came: 6, corrected: 15, back: 2 } as const;
const LIST = 1200;
const LIST_SPREAD = 0.6;
const TEC_SPREAD = 0.3;
const PER_TEC = 12;
const TIMES = 10;
const LEAST_EXCESS = 5;
const LEVEL = 0.05;

type Noise = NoiseName | 'Poisson' | `own ${number}`;
type Counts = Record<keyof typeof MEANS, number>;

interface Precinct {
  readonly precinct: string;
  readonly tec: string;
  readonly size: number;
  readonly mean: Counts;
}

/** What a series of states drawn by this seed is found to hold: findings by step and precinct. */
function findingsOf(precincts: number, noise: Noise, seed: number, isPlanted: boolean): readonly string[] {
  const random = new RandomSource(seed * 7919 + precincts);
  const tecs = Math.max(2, Math.round(precincts / PER_TEC));
  const levels = Array.from({ length: tecs }, () => Math.exp(TEC_SPREAD * random.normal() - TEC_SPREAD ** 2 / 2));
  const all = Array.from({ length: precincts }, (_, i): Precinct => {
    const relative = Math.exp(LIST_SPREAD * random.normal() - LIST_SPREAD ** 2 / 2);
    const own = noise.startsWith('own ') ? Number(noise.slice('own '.length)) : 0;
    const times = (mean: number) =>
      mean * relative * levels[i % tecs]! * Math.exp(own * random.normal() - own ** 2 / 2);
    return {
      precinct: `${i + 1}`,
      tec: `TEC ${i % tecs}`,
      size: Math.max(60, Math.round(LIST * relative)),
      mean: {
        left: times(MEANS.left),
        came: times(MEANS.came),
        corrected: times(MEANS.corrected),
        back: times(MEANS.back),
      },
    };
  });
  const draw = (mean: number) =>
    noise === 'Poisson' || noise.startsWith('own ')
      ? random.poisson(mean)
      : drawCount(random, mean, noise as NoiseName);
  const found: string[] = [];
  const before: (readonly (Precinct & Counts)[])[] = [];
  for (let step = 1; step <= Number(steps); step += 1) {
    // Days differ: what all precincts share is no finding.
    const day = Math.exp(0.5 * random.normal());
    const counted = all.map((each) => {
      const [left, came, corrected, back] = (['left', 'came', 'corrected', 'back'] as const).map((kind) =>
        draw(each.mean[kind] * day),
      );
      // Nothing can be taken back in a first step.
      return { ...each, left: left!, came: came!, corrected: corrected!, back: step === 1 ? 0 : back! };
    });
    const hit = counted[seed % precincts]!;
    if (isPlanted && step === 2) hit.left = Math.round(TIMES * hit.mean.left * day);
    found.push(...judge(counted, before).map((subject) => `${step} ${subject}`));
    before.push(counted);
  }
  return found;
}

function judge(
  counted: readonly (Precinct & Counts)[],
  before: readonly (readonly (Precinct & Counts)[])[],
): readonly string[] {
  const db = createAuditFile(':memory:');
  setAuditValue(db, SERIES_STEPS, steps);
  const precinct = db.prepare('insert into precinct (record_id, precinct, tec, region) values (?, ?, ?, ?)');
  const count = db.prepare(
    `insert into list_change_count values (@precinct, @before, @after, @same, @corrected, 0, 0, @left, @came, 0, 0, 0, 0, @left, @came, @corrected)`,
  );
  const returned = db.prepare(`insert into list_change (kind, to_precinct, fields) values ('came', ?, '')`);
  const gone = db.prepare(
    `insert into earlier_change (step, state, kind, from_precinct) values (1, 'earlier', 'left', ?)`,
  );
  const undone = db.prepare(`insert into undone_change values (?, ?, 'names')`);
  for (const [i, { precinct: name, tec, size, ...drawn }] of counted.entries()) {
    for (let n = 0; n < drawn.back; n += 1)
      undone.run(returned.run(name).lastInsertRowid, gone.run(name).lastInsertRowid);
    const left = Math.min(drawn.left, size - 20);
    const corrected = Math.min(drawn.corrected, size - left - 10);
    const same = size - left - corrected;
    precinct.run(i + 1, name, tec, 'region');
    count.run({
      precinct: name,
      before: size,
      after: same + corrected + drawn.came,
      same,
      corrected,
      left,
      came: drawn.came,
    });
  }
  const earlier = db.prepare('insert into earlier_count values (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [at, step] of before.entries())
    for (const { precinct: name, size, left, came, corrected, back } of step)
      earlier.run(at + 1, name, size, size - left + came, corrected, left, came, back);
  computeExpectations(db);
  const found = db
    .prepare<[number, number], string>(
      `select measure || ' ' || subject from count_expectation
       where measure in ('list_left', 'list_came', 'list_corrected', 'list_back') and q <= ? and observed - expected >= ?`,
    )
    .pluck()
    .all(LEVEL, LEAST_EXCESS);
  db.close();
  return found;
}

const lines = [
  '# Calm series of states',
  '',
  'Written by `npm run bench:calm-series -- [series] [sizes] [steps] [noises] [first seed]`: counts of a series are drawn (`bench/states/calm.ts`)',
  'and judged by the functions that a comparison calls. Lists are log-normal with spread 0.6, TECs of about 12 precincts differ by 0.3, days by 0.5;',
  `in a step a precinct of ${LIST} voters loses ${MEANS.left}, gains ${MEANS.came} and has ${MEANS.corrected} corrected on average, all without papers. In every later step ${MEANS.back} of those who had left come back. False alarm: any finding of CH01 to CH03 and CH07`,
  'in any step. With noise "own" precincts differ for good, by so much, and the earlier steps are known. The promise is 0.05; in brackets the 95 % interval. Power: one precinct loses ten times its usual number in the second step; a quarter of the series.',
  '',
  '| precincts | noise | steps | series | with a false alarm | the planted precinct found |',
  '|---|---|---|---|---|---|',
];
for (const precincts of sizes.split(',').map(Number)) {
  for (const noise of noises.split(',') as Noise[]) {
    const seeds = Array.from({ length: Number(series) }, (_, i) => Number(first) + i);
    const alarms = seeds.filter((seed) => findingsOf(precincts, noise, seed, false).length > 0).length;
    const { low, high } = wilsonInterval(alarms, seeds.length);
    const some = seeds.slice(0, Math.ceil(seeds.length / 4));
    const seen = some.filter((seed) =>
      findingsOf(precincts, noise, seed, true).includes(`2 list_left ${(seed % precincts) + 1}`),
    ).length;
    const rate = `${alarms}: ${(alarms / seeds.length).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
    lines.push(`| ${precincts} | ${noise} | ${steps} | ${series} | ${rate} | ${seen} of ${some.length} |`);
    console.error(lines.at(-1));
    writeFileSync(join(packageRoot(), 'bench', 'results', 'calm-series.md'), `${lines.join('\n')}\n`);
  }
}
