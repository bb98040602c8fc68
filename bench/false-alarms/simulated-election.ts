import { deskUnits } from '../../src/expectation/desk-units.js';
import type { CountedUnit } from '../../src/expectation/judge-counts.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import type { TimedSubject } from '../../src/statistics/time-profile.js';

/** How ordinary counts scatter around their means: gamma noise by its k, and four that are none. */
export const NOISES = ['k 0.75', 'k 1', 'k 1.5', 'log-normal', 'Poisson-inverse-Gaussian', 'zero-inflated'] as const;
export type NoiseName = (typeof NOISES)[number];
export const PROFILES = ['flat', 'morning peak', 'two waves'] as const;
export type ProfileName = (typeof PROFILES)[number];

/** A kind of simulated election: nothing in it is irregular but what is planted. */
export interface Configuration {
  readonly precincts: number;
  readonly noise: NoiseName;
  /** Standard deviation of ln of a TEC's level. */
  readonly tecSpread: number;
  readonly times: ProfileName;
}

export interface SimulatedElection {
  readonly additions: readonly CountedUnit[];
  readonly avcUsed: readonly CountedUnit[];
  readonly desks: readonly CountedUnit[];
  readonly additionTimes: readonly TimedSubject[];
  readonly certificateTimes: readonly TimedSubject[];
  /** The true mean of each precinct's additions: what the oracle knows. */
  readonly means: readonly number[];
}

const MEAN = 20;
const AVC_MEAN = 3;
const LIST = 1200;
const LIST_SPREAD = 0.6;
const PER_TEC = 12;
const TECS_PER_REGION = 12;
const MOST = 1500;
const REGULAR_SIGMA = Math.sqrt(Math.log(2));

/** One election: lists log-normal, additions proportional to them and to the TEC's level, times by a day's profile. */
export function simulateElection(
  { precincts, noise, tecSpread, times }: Configuration,
  seed: number,
): SimulatedElection {
  const random = new RandomSource(seed * 7919 + precincts * 31 + Math.round(tecSpread * 10));
  const tecs = Math.max(2, Math.round(precincts / PER_TEC));
  const regions = Math.max(1, Math.round(tecs / TECS_PER_REGION));
  const levels = Array.from({ length: tecs }, () => Math.exp(tecSpread * random.normal() - tecSpread ** 2 / 2));
  const units = Array.from({ length: precincts }, (_, i) => {
    const relative = Math.exp(LIST_SPREAD * random.normal() - LIST_SPREAD ** 2 / 2);
    const tec = i % tecs;
    const mean = MEAN * relative * (levels[tec] ?? 1);
    return { id: `${i + 1}`, mean, avcMean: AVC_MEAN * relative, size: Math.max(20, Math.round(LIST * relative)), tec };
  });
  const count = (mean: number) => drawCount(random, mean, noise);
  const asUnit = ({ id, size, tec }: (typeof units)[number], y: number): CountedUnit => {
    const place = { region: `region ${tec % regions}`, tec: `region ${tec % regions} · TEC ${tec}` };
    return {
      id,
      y,
      exposure: 1,
      stratum: 'ordinary',
      size,
      band: `${Math.round(2 * Math.log2(size))}`,
      ...place,
      most: MOST,
    };
  };
  const additions = units.map((each) => asUnit(each, count(each.mean)));
  const avcUsed = units.map((each) => asUnit(each, count(each.avcMean)));
  // One day each, and no office: as an audit reads them.
  const desks = deskUnits(
    units
      .filter((_, i) => i % 5 === 0)
      .map(({ id, mean, size }) => ({ id, desk: id, day: '', office: null, serves: size, y: count(mean) })),
  );
  const timesOf = (counted: readonly CountedUnit[]) =>
    counted.map(({ id, y }): TimedSubject => ({ subject: id, minutes: drawTimes(random, y, times) }));
  return {
    additions,
    avcUsed,
    desks,
    additionTimes: timesOf(additions),
    certificateTimes: timesOf(desks),
    means: units.map(({ mean }) => mean),
  };
}

/** One count with that mean. */
export function drawCount(random: RandomSource, mean: number, noise: NoiseName): number {
  if (noise === 'log-normal')
    return random.poisson(mean * Math.exp(REGULAR_SIGMA * random.normal() - REGULAR_SIGMA ** 2 / 2));
  if (noise === 'Poisson-inverse-Gaussian') return random.poisson(mean * inverseGaussian(random));
  if (noise === 'zero-inflated') return random.uniform() < 0.25 ? 0 : random.negativeBinomial(mean / 0.75, 1.5);
  return random.negativeBinomial(mean, Number(noise.slice(2)));
}

/** An inverse-Gaussian draw with mean and variance 1 (Michael, Schucany and Haas, 1976). */
function inverseGaussian(random: RandomSource): number {
  const v = random.normal() ** 2;
  const root = 1 + v / 2 - 0.5 * Math.sqrt(4 * v + v * v);
  return random.uniform() <= 1 / (1 + root) ? root : 1 / root;
}

/** Voters by hour from 07:00, as a share of 100. */
const HOURS: Readonly<Record<ProfileName, readonly number[]>> = {
  flat: Array.from({ length: 13 }, () => 100 / 13),
  'morning peak': [14, 18, 16, 12, 9, 7, 6, 5, 4, 3, 3, 2, 1],
  'two waves': [3, 8, 14, 15, 9, 4, 3, 4, 8, 13, 12, 5, 2],
};

function drawTimes(random: RandomSource, events: number, profile: ProfileName): number[] {
  const hours = HOURS[profile];
  return Array.from({ length: events }, () => {
    let left = random.uniform() * 100;
    let hour = 0;
    while (hour < hours.length - 1 && left > (hours[hour] ?? 0)) {
      left -= hours[hour] ?? 0;
      hour += 1;
    }
    return 420 + hour * 60 + Math.floor(random.uniform() * 60);
  }).sort((a, b) => a - b);
}
