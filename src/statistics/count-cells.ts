import { NEARLY_POISSON } from './negative-binomial.js';

/** A count and what is expected of it. */
export interface ExpectedCount {
  readonly y: number;
  readonly expected: number;
}

/** Counts below a limit are taken as they are; of the others only that they reach it. */
export const WINSORISED_SHARE = 0.1;

/** Units with nearly the same expectation, as a histogram: what a likelihood over thousands of precincts costs is its cells. */
export interface CountCell {
  readonly expected: number;
  /** Counts from here on are only known to be at least this: a spike counts no more than any other large count. */
  readonly limit: number;
  /** tally[y] = units with that count, y < limit. */
  readonly tally: Float64Array;
  readonly atLimit: number;
}

const BIN = 0.02;
/** Below this ln P(Y = 0) a sum from 0 upwards would lose the distribution, which is near a normal one by then. */
const UNDERFLOW = -600;

/** Groups counts into cells of equal expectation (to 2 %), cut at the quantile that WINSORISED_SHARE leaves above under k. */
export function makeCells(units: readonly ExpectedCount[], k: number): CountCell[] {
  const byBin = new Map<number, ExpectedCount[]>();
  for (const unit of units) {
    const bin = unit.expected <= 0 ? Number.NEGATIVE_INFINITY : Math.round(Math.log(unit.expected) / BIN);
    const cell = byBin.get(bin);
    if (cell === undefined) byBin.set(bin, [unit]);
    else cell.push(unit);
  }
  return [...byBin.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([bin, members]) => (Number.isFinite(bin) ? [makeCell(members, k)] : []));
}

function makeCell(members: readonly ExpectedCount[], k: number): CountCell {
  const expected = members.reduce((sum, unit) => sum + unit.expected, 0) / members.length;
  const { limit } = winsorLimit(expected, k);
  const tally = new Float64Array(limit);
  let atLimit = 0;
  for (const { y } of members) {
    if (y >= limit) atLimit += 1;
    else tally[y] = (tally[y] ?? 0) + 1;
  }
  return { expected, limit, tally, atLimit };
}

/** What is known of min(Y, limit) for a count Y, `limit` being what WINSORISED_SHARE of ordinary units reach at most (at least 1). */
export interface WinsorisedCount {
  readonly limit: number;
  readonly mean: number;
  readonly variance: number;
  /** Derivative of the mean by ln of the expectation, the limit held: E[Y; Y <= limit]. */
  readonly slope: number;
}

/** The winsorised count of a unit with that expectation under NB2. */
export function winsorLimit(expected: number, k: number): WinsorisedCount {
  if (zeroLog(expected, k) < UNDERFLOW) return normalWinsorLimit(expected, k);
  let p = Math.exp(zeroLog(expected, k));
  let cumulated = p;
  let [y, mean, square, slope] = [0, 0, 0, 0];
  do {
    mean += 1 - cumulated;
    square += (2 * y + 1) * (1 - cumulated);
    p *= stepRatio(y, expected, k);
    y += 1;
    cumulated += p;
    slope += y * p;
  } while (cumulated < 1 - WINSORISED_SHARE && y < 1e6);
  return { limit: y, mean, variance: square - mean * mean, slope };
}

function normalWinsorLimit(expected: number, k: number): WinsorisedCount {
  const spread = Math.sqrt(expected + (expected * expected) / k);
  return {
    limit: Math.round(expected + 1.2816 * spread),
    mean: expected - 0.0473 * spread,
    variance: 0.8371 * spread * spread,
    slope: 0.9 * expected - 0.1755 * spread,
  };
}

function zeroLog(expected: number, k: number): number {
  return k >= NEARLY_POISSON ? -expected : k * Math.log(k / (expected + k));
}

function stepRatio(y: number, expected: number, k: number): number {
  return k >= NEARLY_POISSON ? expected / (y + 1) : ((y + k) / (y + 1)) * (expected / (expected + k));
}

/** ln likelihood of the cells under NB2 with that k, large counts censored. */
export function cellLikelihood(cells: readonly CountCell[], k: number): number {
  let total = 0;
  for (const { expected, limit, tally, atLimit } of cells) {
    let log = zeroLog(expected, k);
    let cumulated = log < UNDERFLOW ? 1 - WINSORISED_SHARE : 0;
    for (let y = 0; y < limit; y += 1) {
      cumulated += Math.exp(log);
      const units = tally[y] ?? 0;
      if (units > 0) total += units * log;
      log += Math.log(stepRatio(y, expected, k));
    }
    if (atLimit > 0) total += atLimit * Math.log(Math.max(1e-300, 1 - cumulated));
  }
  return total;
}
