import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAreas } from '../src/expectation/judge-areas.js';
import { judgeBursts } from '../src/expectation/judge-bursts.js';
import { type CountedUnit, judgeCounts } from '../src/expectation/judge-counts.js';
import { sharesOf } from '../src/expectation/shares.js';
import { packageRoot } from '../src/package-root.js';
import { meanOf } from '../src/statistics/dispersion.js';
import { benjaminiHochberg } from '../src/statistics/false-discovery.js';
import { wilsonInterval } from '../src/statistics/intervals.js';
import { poissonTail } from '../src/statistics/poisson.js';
import { quantileOf } from '../src/statistics/robust-z.js';
import type { TimedSubject } from '../src/statistics/time-profile.js';
import { CONFIGURATIONS, type Configuration, type SimulatedElection, simulateElection } from './simulated-election.js';

// How often the checks for spikes find something where nothing is irregular, and what they find of spikes that were planted.
// Usage: node dist-bench/bench/false-alarms.js [elections] [configurations, by number; all: -] [first seed]. The same functions as in an audit,
// without SQLite between. A quarter of the elections is drawn where spikes are planted: each shows ten. About twenty minutes of one core for all at 200.
// The table is written anew after every configuration.

const LEVEL = 0.05;
const LEAST_EXCESS = 10;
const REPLICATES = 299;

interface Tally {
  any: number;
  ordinaryFlagged: number;
  plantedFound: number;
  /** Sum over elections of false findings / findings (0 where there is none): its mean is the false discovery rate that q promises. */
  falseShare: number;
  falseFindings: number;
}
const METHODS = ['rollproof', 'Poisson, p < 0.05/m', 'Poisson, q <= 0.05', '3 sigma', 'interquartile rule'] as const;
type Method = (typeof METHODS)[number];

const elections = Number(process.argv[2] ?? 200);
const chosen = (process.argv[3] ?? '-')
  .split(',')
  .filter((each) => each !== '-')
  .map(Number);
const firstSeed = Number(process.argv[4] ?? 1);
const lines = [
  '| election | planted at 10 precincts | elections | method | elections with a finding at an ordinary precinct, desk or district | ordinary precincts flagged, mean | planted spikes found | false share of findings, mean (false of all) |',
  '|---|---|---|---|---|---|---|---|',
];
for (const [number, configuration] of CONFIGURATIONS.entries()) {
  if (chosen.length > 0 && !chosen.includes(number)) continue;
  const began = process.cpuUsage();
  const drawn = configuration.spike === 0 ? elections : Math.ceil(elections / 4);
  const tallies = new Map<Method, Tally>(
    METHODS.map((method) => [method, { any: 0, ordinaryFlagged: 0, plantedFound: 0, falseShare: 0, falseFindings: 0 }]),
  );
  for (let seed = firstSeed; seed < firstSeed + drawn; seed += 1) {
    const election = simulateElection(configuration, seed);
    for (const method of METHODS)
      record(tallies.get(method) as Tally, election, flaggedBy(method, election, configuration));
  }
  for (const [method, tally] of tallies) lines.push(rowOf(configuration, method, drawn, tally));
  console.error(configuration.name, `${(process.cpuUsage(began).user / 1e6).toFixed(0)} s of CPU`);
  console.error(lines.slice(-METHODS.length).join('\n'));
  writeFileSync(join(packageRoot(), 'bench', 'false-alarms-table.md'), `${lines.join('\n')}\n`);
}
console.log(lines.join('\n'));

interface Flagged {
  readonly precincts: ReadonlySet<string>;
  /** Findings that are no planted precinct's: desks, districts. */
  readonly others: number;
}

function record(tally: Tally, { planted }: SimulatedElection, { precincts, others }: Flagged): void {
  const found = [...precincts].filter((id) => planted.has(id)).length;
  tally.plantedFound += found;
  tally.ordinaryFlagged += precincts.size - found;
  const wrong = precincts.size - found + others;
  if (wrong > 0) tally.any += 1;
  tally.falseShare += wrong / Math.max(1, wrong + found);
  tally.falseFindings += wrong;
}

function flaggedBy(method: Method, election: SimulatedElection, { timed }: Configuration): Flagged {
  const units = election.additions;
  const ys = units.map(({ y }) => y);
  const mean = meanOf(ys);
  const only = (keep: (y: number, i: number) => boolean): Flagged => {
    return { precincts: new Set(units.filter(({ y }, i) => keep(y, i)).map(({ id }) => id)), others: 0 };
  };
  if (method === 'rollproof') return flaggedByRollproof(election, timed);
  if (method === 'Poisson, p < 0.05/m') return only((y) => poissonTail(y, mean) < LEVEL / ys.length);
  if (method === 'Poisson, q <= 0.05') {
    const q = benjaminiHochberg(ys.map((y) => poissonTail(y, mean)));
    return only((_, i) => (q[i] ?? 1) <= LEVEL);
  }
  if (method === '3 sigma') {
    const deviation = Math.sqrt(meanOf(ys.map((y) => (y - mean) ** 2)));
    return only((y) => y > mean + 3 * deviation);
  }
  const [lower, upper] = [quantileOf(ys, 0.25), quantileOf(ys, 0.75)];
  return only((y) => y > upper + 1.5 * (upper - lower));
}

function flaggedByRollproof(
  { additions, avcUsed, additionTimes, certificateTimes, placeOf }: SimulatedElection,
  timed: boolean,
): Flagged {
  const shares = sharesOf([
    'additions',
    'additions_by_area',
    'avc_used',
    'certificates',
    ...(timed ? (['addition_time', 'certificate_time'] as const) : []),
  ]);
  const desks = certificateTimes.map(({ subject, minutes }): CountedUnit => {
    return { id: subject, y: minutes.length, exposure: 1, stratum: 'desks', groups: [] };
  });
  const withSize = additions.map((unit) => ({ ...unit, groups: unit.groups.slice(0, 1) }));
  const bursts = (times: readonly TimedSubject[], share: number | undefined, least: number) =>
    share === undefined
      ? []
      : judgeBursts(times, share, { replicates: REPLICATES }).filter((b) => b.q <= LEVEL && b.observed >= least);
  const areas = judgeAreas(judgeCounts(withSize, 1), placeOf, shares.get('additions_by_area') ?? 1, REPLICATES);
  const precincts = new Set([
    ...spikes(additions, shares.get('additions')),
    ...bursts(additionTimes, shares.get('addition_time'), 8).map(({ subject }) => subject),
  ]);
  const others = [
    ...spikes(avcUsed, shares.get('avc_used')),
    ...spikes(desks, shares.get('certificates')),
    ...bursts(certificateTimes, shares.get('certificate_time'), LEAST_EXCESS),
    ...areas.filter(({ q, observed, centred }) => q <= LEVEL && observed >= 1.5 * centred),
  ];
  return { precincts, others: others.length };
}

/** What AD03, AV17 and RC05 ask of a count. */
function spikes(units: readonly CountedUnit[], share = 1): string[] {
  return judgeCounts(units, share)
    .filter(
      ({ q, robustZ, observed, expected }) => q <= LEVEL && (robustZ ?? 0) > 3.5 && observed - expected >= LEAST_EXCESS,
    )
    .map(({ id }) => id);
}

function rowOf({ name, spike }: Configuration, method: Method, drawn: number, tally: Tally): string {
  const { any, ordinaryFlagged, plantedFound, falseShare, falseFindings } = tally;
  const share = wilsonInterval(any, drawn);
  const power = wilsonInterval(plantedFound, drawn * 10);
  const range = ({ low, high }: { low: number; high: number }) => `${low.toFixed(3)}-${high.toFixed(3)}`;
  const found = spike === 0 ? '' : `${(plantedFound / drawn / 10).toFixed(3)} (${range(power)})`;
  const planted = spike === 0 ? 'nothing' : `${spike}`;
  const falseOfAll =
    spike === 0 ? '' : `${(falseShare / drawn).toFixed(3)} (${falseFindings} of ${falseFindings + plantedFound})`;
  return `| ${name} | ${planted} | ${drawn} | ${method} | ${(any / drawn).toFixed(3)} (${range(share)}) | ${(ordinaryFlagged / drawn).toFixed(2)} | ${found} | ${falseOfAll} |`;
}
