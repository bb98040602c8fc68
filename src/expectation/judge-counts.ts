import type { ExpectedCount } from '../statistics/count-cells.js';
import { benjaminiHochberg } from '../statistics/false-discovery.js';
import { logNegativeBinomial } from '../statistics/negative-binomial.js';
import { logPredictiveTail, smallestPredictedCount } from '../statistics/predictive-tail.js';
import { fitDispersion } from '../statistics/robust-fit.js';
import { anscombe, robustScale, robustZ } from '../statistics/robust-z.js';
import { shrinkRate } from '../statistics/shrinkage.js';
import { stretchedLogP, tailStretch, unstretchedLogP } from '../statistics/tail-stretch.js';
import { expectFromPeers, type PeerExpectation } from './peer-factors.js';

/** One precinct's count, and the groups of peers that it belongs to. */
export interface CountedUnit {
  readonly id: string;
  readonly y: number;
  /** What the count is proportional to beside the groups: 1, or an expectation computed elsewhere. */
  readonly exposure: number;
  /** Kinds that are never compared with each other: type, how the count was made. */
  readonly stratum: string;
  /** Groups inside the stratum, widest first: size band, region, TEC. */
  readonly groups: readonly string[];
}

/** What peers let one expect of one precinct, and how far its count is from that. */
export interface JudgedUnit {
  readonly id: string;
  readonly observed: number;
  readonly expected: number;
  /** Dispersion, the error of the expectation included: variance E + E²/k. */
  readonly k: number;
  readonly peerGroup: string;
  readonly peers: number;
  /** ln P(Y >= observed), and the q-value of the family of all units judged here. */
  readonly logP: number;
  readonly q: number;
  readonly shrunken: number;
  readonly eb05: number;
  /** Distance from expectation on Anscombe's scale, in robust standard deviations of the stratum. */
  readonly robustZ: number | null;
  /** The smallest count that would have been a finding here if it had stood alone. */
  readonly detectable: number;
}

/** With fewer precincts in a stratum nothing is compared. */
export const FEWEST_PEERS = 10;

/**
 * Judges counts against their peers: expectations and dispersion by robust fit, tails in log space, q-values over all units.
 * `share` is this family's part of the false discovery rate of all families that are judged together, `level` that rate.
 */
export function judgeCounts(units: readonly CountedUnit[], share: number, level = 0.05): JudgedUnit[] {
  const strata = byStratum(units).filter((members) => members.length >= FEWEST_PEERS);
  const tests = strata.reduce((sum, members) => sum + members.length, 0);
  const judged = strata.flatMap((members) => judgeStratum(members, Math.log((level * share) / tests)));
  const q = benjaminiHochberg(judged.map((unit) => Math.exp(unit.logP)));
  return judged.map((unit, i) => ({ ...unit, q: Math.min(1, (q[i] ?? 1) / share) }));
}

function byStratum(units: readonly CountedUnit[]): CountedUnit[][] {
  const strata = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    const members = strata.get(unit.stratum);
    if (members === undefined) strata.set(unit.stratum, [unit]);
    else members.push(unit);
  }
  return [...strata.values()];
}

function judgeStratum(members: readonly CountedUnit[], firstRankLogP: number): JudgedUnit[] {
  const expectations = expectFromPeers(members);
  const counts: ExpectedCount[] = members.map(({ y }, i) => ({ y, expected: expectations[i]?.expected ?? 0 }));
  const { k: fitted, cautious } = fitDispersion(counts);
  const errorOf = (i: number) => expectations[i]?.relativeVariance ?? 0;
  const tailOf = cached((expected, error, y) => logPredictiveTail(y, expected, cautious, error));
  const logPs = counts.map(({ y, expected }, i) => tailOf(expected, errorOf(i), y));
  const stretch = tailStretch(
    counts.map(({ y, expected }, i) => midLogP(logPs[i] ?? 0, logNegativeBinomial(y, expected, cautious))),
  );
  const residuals = counts.map(({ y, expected }) => anscombe(y) - anscombe(expected));
  const scale = robustScale(residuals);
  const detectableOf = cached((expected, error) =>
    smallestPredictedCount(unstretchedLogP(firstRankLogP, stretch), expected, cautious, error),
  );
  return members.map((unit, i) => {
    const expectation = expectations[i] as PeerExpectation;
    const { expected, peerGroup, peers } = expectation;
    const { mean, eb05 } = shrinkRate(unit.y, expected, Math.min(fitted, 1e6), Math.min(fitted, 1e6));
    return {
      id: unit.id,
      observed: unit.y,
      expected,
      k: 1 / (1 / cautious + errorOf(i)),
      peerGroup,
      peers,
      logP: stretchedLogP(logPs[i] ?? 0, stretch),
      q: 1,
      shrunken: mean,
      eb05,
      robustZ: robustZ(residuals[i] ?? 0, scale),
      detectable: detectableOf(expected, errorOf(i), 0),
    };
  });
}

/** ln of the mid-p: the steps of a discrete tail are no stretch. */
function midLogP(logTail: number, logPoint: number): number {
  return logTail + Math.log1p(-0.5 * Math.exp(Math.min(0, logPoint - logTail)));
}

/** Thousands of precincts share a few hundred expectations: each question is answered once. */
function cached(of: (expected: number, error: number, y: number) => number) {
  const known = new Map<string, number>();
  return (expected: number, error: number, y: number): number => {
    const key = `${expected.toPrecision(6)} ${error.toPrecision(6)} ${y}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = of(expected, error, y);
    known.set(key, made);
    return made;
  };
}
