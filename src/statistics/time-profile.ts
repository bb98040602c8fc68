import { ALMOST_ALL, CLUMP_BIN, CLUMPING_FROM, FEWEST_FOR_CLUMPING, GRANULES, HALF_AN_EVENT } from './constants.js';
import { quantileOf } from './robust-z.js';

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** Minutes after midnight at which one precinct's (desk's, office's) events happened, sorted. */
export interface TimedSubject {
  readonly subject: string;
  readonly minutes: readonly number[];
}

/** To how many minutes this subject writes its times: 1 where they fall anywhere. */
export function granuleOf(minutes: readonly number[]): number {
  for (const granule of GRANULES) {
    const onIt = minutes.filter((minute) => minute % granule === 0).length;
    if (onIt >= ALMOST_ALL * minutes.length) return granule;
  }
  return 1;
}

/**
 * The day as all subjects together spend it: P(minute) = share of its ten minutes × share of the minute within the hour, so
 * that both busy hours and times written to the full quarter are part of what is expected. No subject weighs more than twice
 * the typical one, so that a burst at one of them does not become the day's profile.
 */
export function dayProfile(subjects: readonly TimedSubject[]): Float64Array {
  const cap =
    2 *
    Math.max(
      1,
      quantileOf(
        subjects.map(({ minutes }) => minutes.length),
        0.5,
      ),
    );
  const tens = new Float64Array(DAY_MINUTES / 10);
  const withinHour = new Float64Array(60).fill(HALF_AN_EVENT);
  for (const { minutes } of subjects) {
    const weight = Math.min(1, cap / Math.max(1, minutes.length));
    for (const minute of minutes) {
      const ten = Math.floor(minute / 10);
      tens[ten] = (tens[ten] ?? 0) + weight;
      withinHour[minute % 60] = (withinHour[minute % 60] ?? 0) + weight;
    }
  }
  const first = tens.findIndex((each) => each > 0);
  const last = tens.findLastIndex((each) => each > 0);
  // Half an event in every ten minutes of the open hours: nothing is impossible there.
  for (let ten = Math.max(0, first); ten <= last; ten += 1) tens[ten] = (tens[ten] ?? 0) + HALF_AN_EVENT;
  return minuteShares(tens, withinHour);
}

function minuteShares(tens: Float64Array, withinHour: Float64Array): Float64Array {
  const shares = new Float64Array(DAY_MINUTES);
  let total = 0;
  for (let ten = 0; ten < tens.length; ten += 1) {
    const start = (ten * 10) % 60;
    let sum = 0;
    for (let minute = 0; minute < 10; minute += 1) sum += withinHour[start + minute] ?? 0;
    for (let minute = 0; minute < 10; minute += 1) {
      const share = ((tens[ten] ?? 0) * (withinHour[start + minute] ?? 0)) / sum;
      shares[ten * 10 + minute] = share;
      total += share;
    }
  }
  return shares.map((share) => (total === 0 ? 0 : share / total));
}

/** The profile as a subject with that granule writes it: all of a granule's share on its first minute. */
export function coarsened(profile: Float64Array, granule: number): Float64Array {
  if (granule === 1) return profile;
  const coarse = new Float64Array(DAY_MINUTES);
  profile.forEach((share, minute) => {
    const at = minute - (minute % granule);
    coarse[at] = (coarse[at] ?? 0) + share;
  });
  return coarse;
}

/**
 * How much more ordinary subjects clump in time than independent arrivals would (families, buses, batches of paper): the
 * mean of Pearson's X²/df over half hours, without the twentieth of the subjects that clump most. At least 1.
 */
export function clumping(subjects: readonly TimedSubject[], profile: Float64Array): number {
  const shares = Array.from({ length: DAY_MINUTES / CLUMP_BIN }, (_, bin) =>
    profile.slice(bin * CLUMP_BIN, (bin + 1) * CLUMP_BIN).reduce((sum, each) => sum + each, 0),
  );
  const used = shares.flatMap((share, bin) => (share > 0 ? [bin] : []));
  const ratios = subjects
    .filter(({ minutes }) => minutes.length >= FEWEST_FOR_CLUMPING)
    .map(({ minutes }) => {
      const tally = new Float64Array(shares.length);
      for (const minute of minutes) {
        const bin = Math.floor(minute / CLUMP_BIN);
        tally[bin] = (tally[bin] ?? 0) + 1;
      }
      const x2 = used.reduce((sum, bin) => {
        const expected = minutes.length * (shares[bin] ?? 0);
        return sum + ((tally[bin] ?? 0) - expected) ** 2 / expected;
      }, 0);
      return x2 / Math.max(1, used.length - 1);
    })
    .sort((a, b) => a - b);
  const kept = ratios.slice(0, Math.max(1, Math.floor(ratios.length * CLUMPING_FROM)));
  return Math.max(1, kept.reduce((sum, each) => sum + each, 0) / kept.length || 1);
}
