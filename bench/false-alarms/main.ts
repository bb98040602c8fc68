import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { wilsonInterval } from '../../src/statistics/intervals.js';
import { type Configuration, NOISES, PROFILES } from './simulated-election.js';
import { falseAlarms, powerOf } from './spike-trial.js';

// How often the checks for spikes find something where nothing is irregular, and what they find of planted spikes beside an
// oracle that knows the true mean and noise. Usage: node dist-bench/bench/false-alarms/main.js [elections up to 500 precincts] [beyond]
// [sizes, by comma] [spreads of TECs] [first seed] [counts: leave the scans of times out] [noises, by comma].
// The table is written anew after every cell: bench/results/false-alarms.md.

const [
  small = '400',
  large = '100',
  sizes = '12,20,35,60,150,500,2000,9968',
  spreads = '0,0.3,0.5,0.8',
  first = '1',
  what = 'all',
  noises = NOISES.join(','),
] = process.argv.slice(2);
const TIMED = what !== 'counts';
const SMALL = 500;
const lines = [
  '# False alarms and power of the checks for spikes',
  '',
  'Written by `npm run bench:false-alarms -- [elections up to 500 precincts] [beyond] [sizes] [spreads of TECs] [first seed] [all or counts] [noises]`:',
  'elections drawn in memory (`bench/false-alarms/simulated-election.ts`) are judged by the functions that an audit calls. Lists are',
  'log-normal with spread 0.6, TECs of about 12 precincts differ by the spread given. Beside each power (found/by the oracle)',
  'stands an oracle that knows the true mean and noise, with the same control of false discovery. The promise is 0.05 for any',
  'finding of the family; in brackets the 95 % interval that so few elections leave.',
  `This run: ${TIMED ? 'all checks of the family' : 'counts alone, AD06 and the windows of RC05 left out'}; a quarter of the elections for each power.`,
  '',
  '| precincts | noise | TECs apart | times | elections | any false alarm | by check | power beside the oracle |',
  '|---|---|---|---|---|---|---|---|',
];
let cell = 0;
for (const precincts of sizes.split(',').map(Number)) {
  for (const noise of NOISES.filter((each) => noises.split(',').includes(each))) {
    for (const tecSpread of spreads.split(',').map(Number)) {
      // Times say nothing of counts: the profiles take turns.
      const times = PROFILES[cell % PROFILES.length] ?? 'flat';
      cell += 1;
      lines.push(
        rowOf({ precincts, noise, tecSpread, times }, Number(precincts <= SMALL ? small : large), Number(first)),
      );
      console.error(lines.at(-1));
      writeFileSync(join(packageRoot(), 'bench', 'results', 'false-alarms.md'), `${lines.join('\n')}\n`);
    }
  }
}
console.log(lines.join('\n'));

function rowOf(configuration: Configuration, elections: number, firstSeed: number): string {
  const { precincts, noise, tecSpread, times } = configuration;
  const seeds = Array.from({ length: elections }, (_, i) => firstSeed + i);
  const all = seeds.map((seed) => falseAlarms(configuration, seed, TIMED));
  const any = all.filter((each) => Object.values(each).some((count) => count > 0)).length;
  const { low, high } = wilsonInterval(any, elections);
  const byCheck = (['AD03', 'AD06', 'AD07', 'AV17', 'RC05'] as const)
    .map((code) => `${code} ${all.filter((each) => each[code] > 0).length}`)
    .join(', ');
  const rate = `${(any / elections).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
  return `| ${precincts} | ${noise} | ${tecSpread} | ${times} | ${elections} | ${rate} | ${byCheck} | ${powers(configuration, seeds)} |`;
}

/** A quarter of the elections, each with every planting. */
function powers(configuration: Configuration, seeds: readonly number[]): string {
  const tenth = Math.max(1, Math.round(configuration.precincts / 10));
  const some = seeds.slice(0, Math.ceil(seeds.length / 4));
  return [60, 120, 200]
    .flatMap((extra) => [...new Set([1, 3, tenth])].map((places) => ({ extra, places })))
    .map(({ extra, places }) => {
      const trials = some.map((seed) => powerOf(configuration, seed, extra, places));
      const planted = trials.reduce((sum, each) => sum + each.planted, 0);
      const found = trials.reduce((sum, each) => sum + each.found, 0) / planted;
      const oracle = trials.reduce((sum, each) => sum + each.foundByOracle, 0) / planted;
      return `+${extra} at ${places}: ${found.toFixed(2)}/${oracle.toFixed(2)}`;
    })
    .join(', ');
}
