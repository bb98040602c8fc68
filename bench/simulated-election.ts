import type { Place } from '../src/expectation/judge-areas.js';
import type { CountedUnit } from '../src/expectation/judge-counts.js';
import { RandomSource } from '../src/statistics/random-source.js';
import type { TimedSubject } from '../src/statistics/time-profile.js';

/** A kind of simulated election. */
export interface Configuration {
  readonly name: string;
  /** Mean additions of a precinct, and the k of their spread; a negative k is the σ of a log-normal spread instead. */
  readonly mean: number;
  readonly k: number;
  /** Standard deviation of ln of a TEC's level. */
  readonly tecSpread: number;
  readonly timed: boolean;
  /** Planted on top at ten precincts, over the day unless `withinMinutes`. */
  readonly spike: number;
  readonly withinMinutes?: number;
}

// Times take most of the computing: they are drawn where nothing is planted, and where what is planted is a burst.
const untimed = { tecSpread: 0, timed: false, spike: 0 };
const ordinary = { tecSpread: 0, timed: true, spike: 0 };
export const CONFIGURATIONS: readonly Configuration[] = [
  { ...ordinary, name: 'mean 25, k 0.75', mean: 25, k: 0.75 },
  { ...ordinary, name: 'mean 25, k 0.75, TECs differ by 30 %', mean: 25, k: 0.75, tecSpread: 0.3 },
  { ...ordinary, name: 'mean 5, k 0.75', mean: 5, k: 0.75 },
  { ...ordinary, name: 'mean 5, k 0.75, TECs differ by 50 %', mean: 5, k: 0.75, tecSpread: 0.5 },
  { ...ordinary, name: 'mean 5, k 1.5', mean: 5, k: 1.5 },
  { ...ordinary, name: 'mean 1.24, k 0.75', mean: 1.24, k: 0.75 },
  { ...ordinary, name: 'mean 25, log-normal, sigma 0.9', mean: 25, k: -0.9 },
  { ...untimed, name: 'mean 25, k 0.75', mean: 25, k: 0.75, spike: 100 },
  { ...ordinary, name: 'mean 25, k 0.75, within an hour', mean: 25, k: 0.75, spike: 100, withinMinutes: 60 },
  { ...untimed, name: 'mean 5, k 0.75', mean: 5, k: 0.75, spike: 60 },
  { ...ordinary, name: 'mean 5, k 0.75, within an hour', mean: 5, k: 0.75, spike: 60, withinMinutes: 60 },
  { ...untimed, name: 'mean 5, k 1', mean: 5, k: 1, spike: 60 },
  { ...untimed, name: 'mean 5, k 1.5', mean: 5, k: 1.5, spike: 60 },
  { ...untimed, name: 'mean 5, k 2', mean: 5, k: 2, spike: 60 },
];

const PRECINCTS = 9968;
const TECS = 232;
const REGIONS = 17;
const PLANTED = 10;
const DESKS = 400;
/** Voters by hour from 07:00, as a share of 100: a morning peak, a lull at midday, an evening. */
const HOURS = [4, 7, 10, 12, 12, 10, 8, 7, 7, 7, 7, 6, 3] as const;

export interface SimulatedElection {
  readonly additions: readonly CountedUnit[];
  readonly avcUsed: readonly CountedUnit[];
  readonly additionTimes: readonly TimedSubject[];
  readonly certificateTimes: readonly TimedSubject[];
  readonly placeOf: (id: string) => Place;
  readonly planted: ReadonlySet<string>;
}

/** An election of 9,968 precincts, 232 TECs and 17 regions in which nothing is irregular but what is planted. */
export function simulateElection(configuration: Configuration, seed: number): SimulatedElection {
  const { mean, k, tecSpread, spike, withinMinutes, timed } = configuration;
  const random = new RandomSource(seed * 7919 + Math.round(mean * 101 + k * 13 + spike));
  const levels = Array.from({ length: TECS }, () => Math.exp(tecSpread * random.normal() - tecSpread ** 2 / 2));
  const bands = ['0-99 voters', '500-999 voters', '1000-1499 voters', '1500-1999 voters'];
  const additions: CountedUnit[] = [];
  const avcUsed: CountedUnit[] = [];
  const additionTimes: TimedSubject[] = [];
  for (let i = 0; i < PRECINCTS; i += 1) {
    const tec = i % TECS;
    const groups = [bands[i % bands.length] ?? '', `region ${tec % REGIONS}`, `TEC ${tec}`];
    const id = `${i + 1}`;
    const own = drawCount(random, mean * (levels[tec] ?? 1), k);
    const extra = i < PLANTED ? spike : 0;
    additions.push({ id, y: own + extra, exposure: 1, stratum: 'ordinary', groups });
    avcUsed.push({ id, y: random.negativeBinomial(2.26, 0.75), exposure: 1, stratum: 'ordinary', groups });
    if (timed) additionTimes.push({ subject: id, minutes: drawTimes(random, own, extra, withinMinutes) });
  }
  const certificateTimes = Array.from({ length: DESKS }, (_, desk): TimedSubject => {
    return { subject: `desk ${desk}`, minutes: drawTimes(random, random.negativeBinomial(15, 2), 0) };
  });
  const places = new Map(
    additions.map(({ id, groups }) => [id, { region: groups[1] ?? null, tec: groups[2] ?? null }]),
  );
  const placeOf = (id: string) => places.get(id) ?? { region: null, tec: null };
  const planted = new Set(spike === 0 ? [] : additions.slice(0, PLANTED).map(({ id }) => id));
  return { additions, avcUsed, additionTimes, certificateTimes, placeOf, planted };
}

function drawCount(random: RandomSource, mean: number, k: number): number {
  return k > 0 ? random.negativeBinomial(mean, k) : random.poisson(mean * Math.exp(-k * random.normal() - k ** 2 / 2));
}

function drawTimes(random: RandomSource, own: number, extra: number, withinMinutes?: number): number[] {
  const start = 480 + Math.floor(random.uniform() * 600);
  const times = Array.from({ length: own }, () => drawMinute(random));
  for (let i = 0; i < extra; i += 1) {
    times.push(withinMinutes === undefined ? drawMinute(random) : start + Math.floor(random.uniform() * withinMinutes));
  }
  return times.sort((a, b) => a - b);
}

function drawMinute(random: RandomSource): number {
  let left = random.uniform() * 100;
  let hour = 0;
  while (hour < HOURS.length - 1 && left > (HOURS[hour] ?? 0)) {
    left -= HOURS[hour] ?? 0;
    hour += 1;
  }
  return 420 + hour * 60 + Math.floor(random.uniform() * 60);
}
