import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.js';
import { oracleFlags } from './oracle.js';
import { referenceLogTails, type Seen, type Told } from './references.js';
import { type NoiseName, type SimulatedElection, simulateElection } from './simulated-election.js';
import { additionsShare, LEVEL, planted, spikes } from './spike-trial.js';

// What not knowing costs: how much of three planted spikes references find that are told less and less, and how often they accuse
// an election without any. Usage: node dist-bench/bench/false-alarms/price.js [elections] [sizes, by comma] [first seed] [extra].
// Written: bench/results/spike-price.md.

const [elections = '40', sizes = '60,150', first = '1', extra = '120'] = process.argv.slice(2);
const TEC_SPREAD = 0.3;
const PLACES = 3;
const NOISES = ['k 1', 'log-normal'] as const;
type Flags = (noise: (typeof NOISES)[number], election: SimulatedElection, y: readonly number[]) => boolean[];

const told = (levels: boolean, spread: boolean, families?: Told['families']): Flags => {
  return (noise, election, y) => {
    const family = noise === 'log-normal' ? 'log-normal' : 'gamma';
    const tails = referenceLogTails(seenOf(election, y), { levels, spread, families: families ?? [family] });
    const q = benjaminiHochberg(tails.map(Math.exp));
    return q.map((each) => each / additionsShare() <= LEVEL);
  };
};
const ROWS: readonly [string, Flags][] = [
  ['everything: the oracle', (noise, { means }, y) => oracleFlags(noise, y, means, additionsShare())],
  ['kind of noise and districts, not the spread', told(true, false)],
  ['districts, neither kind nor spread', told(true, false, ['gamma', 'log-normal'])],
  ['kind and spread, not the districts', told(false, true)],
  ['kind of noise alone', told(false, false)],
  ['gamma taken for granted', told(false, false, ['gamma'])],
  ['log-normal taken for granted', told(false, false, ['log-normal'])],
  ['neither kind, spread nor districts', told(false, false, ['gamma', 'log-normal'])],
  ['this program: nor how far districts differ, nor the power of size', ofProgram],
];

const lines = [
  '# What not knowing costs',
  '',
  'Written by `npm run bench:false-alarms-price -- [elections] [sizes] [first seed] [extra]`. References (`bench/false-alarms/references.ts`) average',
  'exactly over what they are not told, each precinct left out of its own expectation; unless said otherwise they are told that districts',
  'differ log-normally by 0.3, that counts are proportional to lists, and the mean of all. Found: of three spikes of the size given. Accused: elections',
  'without a fault in which anything is flagged. All control false discovery alike.',
  '',
  `| precincts | told | ${NOISES.map((noise) => `${noise}: found of +${extra} at ${PLACES} | ${noise}: accused`).join(' | ')} |`,
  `|---|---|${NOISES.map(() => '---|---|').join('')}`,
];
for (const precincts of sizes.split(',').map(Number)) {
  for (const [name, flags] of ROWS) {
    const cells = NOISES.map((noise) => cellOf(precincts, noise, flags));
    lines.push(`| ${precincts} | ${name} | ${cells.join(' | ')} |`);
    console.error(lines.at(-1));
    writeFileSync(join(packageRoot(), 'bench', 'results', 'spike-price.md'), `${lines.join('\n')}\n`);
  }
}

function cellOf(precincts: number, noise: (typeof NOISES)[number], flags: Flags): string {
  let [found, accused] = [0, 0];
  for (let seed = Number(first); seed < Number(first) + Number(elections); seed += 1) {
    const election = simulateElection(
      { precincts, noise: noise as NoiseName, tecSpread: TEC_SPREAD, times: 'flat' },
      seed,
    );
    const y = election.additions.map((unit) => unit.y);
    if (flags(noise, election, y).includes(true)) accused += 1;
    const places = planted(precincts, PLACES, seed);
    const spiked = flags(
      noise,
      election,
      y.map((each, i) => (places.has(i) ? each + Number(extra) : each)),
    );
    found += [...places].filter((i) => spiked[i]).length;
  }
  return `${(found / (PLACES * Number(elections))).toFixed(2)} | ${accused} of ${elections}`;
}

function seenOf({ additions, means }: SimulatedElection, y: readonly number[]): Seen {
  const typical = 20 / 1200;
  return {
    y,
    means,
    tecs: additions.map(({ tec }) => tec),
    bySize: additions.map(({ size }) => typical * (size ?? 0)),
    tecSpread: TEC_SPREAD,
  };
}

function ofProgram(_: NoiseName, { additions }: SimulatedElection, y: readonly number[]): boolean[] {
  const found = new Set(
    spikes(
      additions.map((unit, i) => ({ ...unit, y: y[i] ?? 0 })),
      additionsShare(),
    ),
  );
  return additions.map(({ id }) => found.has(id));
}
