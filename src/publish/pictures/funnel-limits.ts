import { additiveDispersion, funnelLimits } from '../../statistics/funnel.js';
import { FEWEST_FOR_FUNNEL, FUNNEL_LEVEL } from '../constants.js';
import type { PrecinctAdditions } from '../read/picture-data.js';

export interface FunnelPoint {
  readonly precinct: string;
  readonly voters: number;
  readonly additions: number;
  /** Additions per 100 voters on the list. */
  readonly rate: number;
  /** Additions that the common rate gives for a list of this size. */
  readonly expected: number;
  readonly place: 'inside' | 'between' | 'beyond';
}

export interface Funnel {
  /** Additions per 100 voters at a precinct in the middle: half of all voters are on lists with less. */
  readonly common: number;
  /** How far precincts differ among themselves beyond chance: standard deviation as a share of the expected number. */
  readonly spread: number;
  readonly points: readonly FunnelPoint[];
  /** Lower and upper limit of the rate per 100 for a list of this size: Poisson's, or widened by the spread. */
  limits(voters: number, kind: 'narrow' | 'wide'): readonly [number, number];
}

/**
 * Control limits of additions against the size of the list, around the median rate: Poisson's, and those widened by the
 * spread of the middle half of the precincts. Both are such that a few large precincts cannot hide themselves.
 * Null where fewer than three precincts have a list, or nothing was added at the middle one.
 */
export function funnelOf(precincts: readonly PrecinctAdditions[]): Funnel | null {
  const sized = precincts.flatMap(({ precinct, additions, voters }) =>
    voters !== null && voters > 0 ? [{ precinct, additions, voters }] : [],
  );
  const rate = medianRate(sized);
  if (sized.length < FEWEST_FOR_FUNNEL || rate === 0) return null;
  const tau2 = additiveDispersion(
    sized.map((row) => ({ observed: row.additions, expected: row.voters * rate, variance: row.voters * rate })),
  );
  const limits: Funnel['limits'] = (size, kind) => {
    const { low, high } = funnelLimits(rate, size, kind === 'wide' ? tau2 : 0, FUNNEL_LEVEL);
    return [(low / size) * 100, (high / size) * 100];
  };
  const points = sized.map((row): FunnelPoint => {
    const own = (row.additions / row.voters) * 100;
    const within = (kind: 'narrow' | 'wide') => {
      const [lower, upper] = limits(row.voters, kind);
      return own >= lower && own <= upper;
    };
    const place = within('narrow') ? 'inside' : within('wide') ? 'between' : 'beyond';
    return { ...row, rate: own, expected: row.voters * rate, place };
  });
  return { common: rate * 100, spread: Math.sqrt(tau2), points, limits };
}

/** The rate of the precinct in the middle, each precinct weighing as much as its list is long. */
function medianRate(rows: readonly { readonly additions: number; readonly voters: number }[]): number {
  const sorted = rows.map((row) => ({ ...row, rate: row.additions / row.voters })).sort((a, b) => a.rate - b.rate);
  const half = rows.reduce((sum, row) => sum + row.voters, 0) / 2;
  let sum = 0;
  for (const row of sorted) {
    sum += row.voters;
    if (sum >= half) return row.rate;
  }
  return 0;
}
