import { FEWEST_EVENTS, REPLICATES, SEED, TOTALS, WINDOWS } from './constants.js';
import { fitGumbel, type Gumbel, gumbelTail } from './gumbel.js';
import { kulldorffRatio } from './kulldorff.js';
import { RandomSource } from './random-source.js';
import { lowerBeta } from './special-functions.js';
import { clumping, coarsened, DAY_MINUTES, dayProfile, granuleOf, type TimedSubject } from './time-profile.js';

/** The busiest window of one subject's day, given its total and the hours' profile. */
export interface Burst {
  readonly subject: string;
  readonly total: number;
  /** First and last minute of the window, after midnight, both included. */
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly expected: number;
  readonly p: number;
}

export interface TimeScanOptions {
  readonly replicates?: number;
  readonly seed?: number;
  /** Subjects with fewer events are not scanned: two or three at one minute are a family. */
  readonly fewest?: number;
}

/**
 * Scans each subject's day for a burst: the window of 1 to 60 minutes with the largest Kulldorff ratio, conditional on the
 * subject's total and on the profile of all subjects' days. p by Monte Carlo for a ladder of totals, with a Gumbel tail
 * between them, and never below the chance of that one window by itself. Ratios are divided by the subjects' usual clumping.
 */
export function scanTimes(subjects: readonly TimedSubject[], options: TimeScanOptions = {}): Burst[] {
  const { replicates = REPLICATES, seed = SEED, fewest = FEWEST_EVENTS } = options;
  const profile = dayProfile(subjects);
  const clumped = clumping(subjects, profile);
  const nulls = new Map<number, NullLadder>();
  const room = new ScanRoom(subjects.reduce((most, { minutes }) => Math.max(most, minutes.length), 0));
  return subjects
    .filter(({ minutes }) => minutes.length >= fewest)
    .map(({ subject, minutes }) => {
      const granule = granuleOf(minutes);
      let ladder = nulls.get(granule);
      if (ladder === undefined) {
        ladder = new NullLadder(coarsened(profile, granule), replicates, seed);
        nulls.set(granule, ladder);
      }
      const tally = tallyOf(minutes, granule);
      const best = busiestWindow(tally, minutes.length, ladder.shares, room);
      const tail = gumbelTail(best.ratio / clumped, ladder.at(minutes.length));
      const alone = lowerBeta(
        Math.min(1, best.expected / minutes.length),
        best.observed,
        minutes.length - best.observed + 1,
      );
      const { from, to, observed, expected } = best;
      return {
        subject,
        total: minutes.length,
        from,
        to: Math.min(DAY_MINUTES - 1, to + granule - 1),
        observed,
        expected,
        p: Math.max(tail, alone),
      };
    });
}

/** Gumbel distributions of the largest ratio, for totals on a ladder; between its rungs by interpolation in ln total. */
class NullLadder {
  /** Of each window, by its first minute and its length, the share of a day's events that it lets expect. */
  readonly shares: Float64Array;
  private readonly cumulated: Float64Array;
  private readonly rungs = new Map<number, Gumbel>();

  constructor(
    profile: Float64Array,
    private readonly replicates: number,
    private readonly seed: number,
  ) {
    this.cumulated = new Float64Array(DAY_MINUTES + 1);
    profile.forEach((share, minute) => {
      this.cumulated[minute + 1] = (this.cumulated[minute] ?? 0) + share;
    });
    this.shares = windowShares(this.cumulated);
  }

  at(total: number): Gumbel {
    const upper = TOTALS.findIndex((rung) => rung >= total);
    if (upper === 0) return this.rung(TOTALS[0]);
    const [low, high] = upper === -1 ? [TOTALS.length - 2, TOTALS.length - 1] : [upper - 1, upper];
    const [a, b] = [TOTALS[low] ?? TOTALS[0], TOTALS[high] ?? TOTALS[0]];
    const share = Math.min(1, Math.log(total / a) / Math.log(b / a));
    const [left, right] = [this.rung(a), this.rung(b)];
    return {
      location: left.location + share * (right.location - left.location),
      scale: left.scale + share * (right.scale - left.scale),
    };
  }

  private rung(total: number): Gumbel {
    const known = this.rungs.get(total);
    if (known !== undefined) return known;
    const random = new RandomSource(this.seed + total);
    const minuteAt = minuteTable(this.cumulated);
    const tally = new Uint32Array(DAY_MINUTES);
    const room = new ScanRoom(total);
    const maxima = Array.from({ length: this.replicates }, () => {
      tally.fill(0);
      for (let i = 0; i < total; i += 1) {
        const minute = minuteAt(random.uniform());
        tally[minute] = (tally[minute] ?? 0) + 1;
      }
      return busiestWindow(tally, total, this.shares, room).ratio;
    });
    const made = fitGumbel(maxima);
    this.rungs.set(total, made);
    return made;
  }
}

/** The minute that a uniform draw falls on: a table of 16,384 starts, then a few steps. */
function minuteTable(cumulated: Float64Array): (draw: number) => number {
  const size = 16_384;
  const starts = new Uint16Array(size);
  let minute = 0;
  for (let i = 0; i < size; i += 1) {
    while (minute < DAY_MINUTES - 1 && (cumulated[minute + 1] ?? 1) <= i / size) minute += 1;
    starts[i] = minute;
  }
  return (draw) => {
    let at = starts[Math.floor(draw * size)] ?? 0;
    while (at < DAY_MINUTES - 1 && (cumulated[at + 1] ?? 1) <= draw) at += 1;
    return at;
  };
}

function tallyOf(minutes: readonly number[], granule: number): Uint32Array {
  const tally = new Uint32Array(DAY_MINUTES);
  for (const minute of minutes) {
    const at = minute - (minute % granule);
    tally[at] = (tally[at] ?? 0) + 1;
  }
  return tally;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
}

function windowShares(cumulated: Float64Array): Float64Array {
  const shares = new Float64Array(DAY_MINUTES * WINDOWS.length);
  for (let from = 0; from < DAY_MINUTES; from += 1) {
    WINDOWS.forEach((length, i) => {
      const end = Math.min(DAY_MINUTES, from + length);
      shares[from * WINDOWS.length + i] = (cumulated[end] ?? 1) - (cumulated[from] ?? 0);
    });
  }
  return shares;
}

/**
 * The window with the largest ratio. Of the windows with the same count only the one where least is expected can be it, so
 * that the ratio, which costs two logarithms, is taken once for each count and not for each window.
 */
function busiestWindow(tally: Uint32Array, total: number, shares: Float64Array, room: ScanRoom): Window {
  const { upTo, leastExpected, windows } = room;
  let sum = 0;
  for (let minute = 0; minute < DAY_MINUTES; minute += 1) {
    upTo[minute] = sum;
    sum += tally[minute]!;
  }
  upTo.fill(sum, DAY_MINUTES);
  leastExpected.fill(Number.POSITIVE_INFINITY, 0, total + 1);
  for (let from = 0; from < DAY_MINUTES; from += 1) {
    if (tally[from] === 0) continue;
    const before = upTo[from]!;
    for (let i = 0, window = from * WINDOWS.length; i < WINDOWS.length; i += 1, window += 1) {
      const observed = upTo[from + WINDOWS[i]!]! - before;
      const expected = Math.max(1e-9, total * shares[window]!);
      if (expected >= leastExpected[observed]!) continue;
      leastExpected[observed] = expected;
      windows[observed] = window;
    }
  }
  return bestOf(leastExpected, windows, total, shares);
}

/** Room for one scan of a day with up to so many events, used again by the next. */
class ScanRoom {
  /** Events before each minute; beyond midnight there are no more, so that no window has to be cut there. */
  readonly upTo = new Uint32Array(DAY_MINUTES + Math.max(...WINDOWS));
  /** By count: the least that any window with so many events lets expect, and which window that is. */
  readonly leastExpected: Float64Array;
  readonly windows: Int32Array;

  constructor(total: number) {
    this.leastExpected = new Float64Array(total + 1);
    this.windows = new Int32Array(total + 1);
  }
}

function bestOf(leastExpected: Float64Array, windows: Int32Array, total: number, shares: Float64Array): Window {
  let best: Window = { from: 0, to: 0, observed: 0, expected: 0, ratio: 0 };
  for (let observed = 2; observed <= total; observed += 1) {
    const least = leastExpected[observed] ?? Number.POSITIVE_INFINITY;
    if (observed <= least) continue;
    const ratio = kulldorffRatio(observed, least, total);
    if (ratio <= best.ratio) continue;
    const window = windows[observed] ?? 0;
    const from = Math.floor(window / WINDOWS.length);
    const end = Math.min(DAY_MINUTES, from + (WINDOWS[window % WINDOWS.length] ?? 1));
    const expected = total * (shares[window] ?? 0);
    best = { from, to: end - 1, observed, expected, ratio };
  }
  return best;
}
