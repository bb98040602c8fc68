import { type JudgedArea, judgeAreas } from '../../src/expectation/judge-areas.js';
import { judgeBursts } from '../../src/expectation/judge-bursts.js';
import { type CountedUnit, judgeCounts } from '../../src/expectation/judge-counts.js';
import { sharesOf } from '../../src/expectation/shares.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import type { TimedSubject } from '../../src/statistics/time-profile.js';
import { oracleFlags } from './oracle.js';
import { type Configuration, type SimulatedElection, simulateElection } from './simulated-election.js';

export const LEVEL = 0.05;
const LEAST_EXCESS = 10;
const LEAST_IN_WINDOW = 8;
const REPLICATES = 199;
const SHARES = sharesOf([
  'additions',
  'additions_by_area',
  'avc_used',
  'certificates',
  'addition_time',
  'certificate_time',
]);

/** The checks of the family, each with what it said of one election. */
export type Findings = Readonly<Record<'AD03' | 'AD06' | 'AD07' | 'AV17' | 'RC05', number>>;

/** What every check of the family finds in one ordinary election: anything at all is a false alarm. Times cost most of it. */
export function falseAlarms(configuration: Configuration, seed: number, timed = true): Findings {
  const election = simulateElection(configuration, seed);
  return {
    AD03: spikes(election.additions, SHARES.get('additions')).length,
    AD06: !timed ? 0 : bursts(election.additionTimes, SHARES.get('addition_time'), LEAST_IN_WINDOW),
    AD07: highAreas(election).length,
    AV17: spikes(election.avcUsed, SHARES.get('avc_used')).length,
    RC05:
      spikes(election.desks, SHARES.get('certificates')).length +
      (!timed ? 0 : bursts(election.certificateTimes, SHARES.get('certificate_time'), LEAST_EXCESS)),
  };
}

/** How many of the planted spikes AD03 found, and the oracle. */
export interface Power {
  readonly planted: number;
  readonly found: number;
  readonly foundByOracle: number;
}

/** The share of the error rate that counts of additions have. */
export function additionsShare(): number {
  return SHARES.get('additions') ?? 1;
}

/** So many precincts, drawn at random. */
export function planted(precincts: number, places: number, seed: number): ReadonlySet<number> {
  const random = new RandomSource(seed + 7);
  const at = new Set<number>();
  while (at.size < places) at.add(Math.floor(random.uniform() * precincts));
  return at;
}

/** Plants `extra` at so many precincts drawn at random. */
export function powerOf(configuration: Configuration, seed: number, extra: number, places: number): Power {
  const { additions, means } = simulateElection(configuration, seed);
  const at = planted(additions.length, places, seed);
  const units = additions.map((unit, i) => (at.has(i) ? { ...unit, y: unit.y + extra } : unit));
  const share = additionsShare();
  const found = new Set(spikes(units, share));
  const known = oracleFlags(
    configuration.noise,
    units.map(({ y }) => y),
    means,
    share,
  );
  return {
    planted: places,
    found: [...at].filter((i) => found.has(units[i]?.id ?? '')).length,
    foundByOracle: [...at].filter((i) => known[i]).length,
  };
}

/** What AD03, AV17 and RC05 ask of a count. */
export function spikes(units: readonly CountedUnit[], share = 1): string[] {
  return judgeCounts(units, share)
    .filter(
      ({ q, robustZ, observed, expected, eb05 }) =>
        q <= LEVEL && (robustZ ?? 0) > 3.5 && observed - expected >= LEAST_EXCESS && eb05 >= 1.05,
    )
    .map(({ id }) => id);
}

function bursts(times: readonly TimedSubject[], share = 1, least = 0): number {
  return judgeBursts(times, share, { replicates: REPLICATES }).filter(
    ({ q, observed }) => q <= LEVEL && observed >= least,
  ).length;
}

function highAreas({ additions }: SimulatedElection): JudgedArea[] {
  const places = new Map(additions.map(({ id, region, tec }) => [id, { region, tec: tec.split(' · ')[1] ?? tec }]));
  const bySize = judgeCounts(
    additions.map((unit) => ({ ...unit, region: '', tec: '' })),
    1,
  );
  const judged = judgeAreas(
    bySize,
    (id) => places.get(id) ?? { region: null, tec: null },
    SHARES.get('additions_by_area') ?? 1,
    REPLICATES,
  );
  return judged.filter(({ q, observed, centred }) => q <= LEVEL && observed >= 1.5 * centred);
}
