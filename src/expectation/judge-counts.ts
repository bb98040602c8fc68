import { benjaminiHochberg } from '../statistics/false-discovery.js';
import { smallestCountBelow } from '../statistics/negative-binomial.js';
import { FEW_SPIKES, type Spikes } from '../statistics/peers/contamination.js';
import { type GroupedUnit, type Prediction, predictFromPeers } from '../statistics/peers/peer-prediction.js';
import { anscombe, robustScale, robustZ } from '../statistics/robust-z.js';
import { gammaQuantile } from '../statistics/special-functions.js';
import { crowdOf } from '../statistics/tails/crowded-tail.js';
import { ofEvenGroups } from '../statistics/tails/even-groups.js';
import {
  stretchedLogP,
  type TailStretch,
  tailStretch,
  UNSTRETCHED,
  unstretchedLogP,
} from '../statistics/tails/tail-stretch.js';
import {
  ALIKE_LOG,
  ALIKE_VARIANCE,
  FALSE_DISCOVERY_RATE,
  FEWEST_PEERS,
  HALF_AN_EVENT,
  HALF_OF_POINT,
  HIDDEN_BESIDE,
  LEAST_BOUND,
  LEAST_COUNT,
  LEAST_SPREAD,
  LOWER_END,
  LOWER_END_Z,
  MOST_IN_A_DAY,
  MOST_SPIKES,
  STRETCHES,
} from './constants.js';

/** One precinct's count, and the groups of peers that it belongs to. */
export interface CountedUnit {
  readonly id: string;
  readonly y: number;
  /** What the count is proportional to beside the groups: 1, or an expectation computed elsewhere. */
  readonly exposure: number;
  /** Variance of the logarithm of that, where it is only known so well. */
  readonly exposureVariance?: number;
  /** Kinds that are never compared with each other: type, how the count was made. */
  readonly stratum: string;
  /** Size of the list, where it is known: a power of it is learnt. */
  readonly size: number | null;
  /** Band of size, region and TEC: groups of peers; empty where there is none. */
  readonly band: string;
  readonly region: string;
  readonly tec: string;
  /** The most that the list or the day allows: a check that could only see more than this is blind here. */
  readonly most: number;
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
  /** ln P(Y <= observed), with its q-value: how few these are. */
  readonly logFew: number;
  readonly fewQ: number;
  readonly shrunken: number;
  /** So many times as many as expected there are at least, with 95 %. */
  readonly eb05: number;
  /** Distance from expectation on Anscombe's scale, in robust standard deviations of the stratum. */
  readonly robustZ: number | null;
  /** The smallest count that would have been a finding here, beside those that are. */
  readonly detectable: number;
  /** What the list or the day allows. */
  readonly most: number;
}

/**
 * Judges counts against their peers: expectations and dispersion by robust fit, tails in log space, q-values over all units.
 * `share` is this family's part of the false discovery rate of all families that are judged together, `level` that rate.
 */
export function judgeCounts(units: readonly CountedUnit[], share: number, level = FALSE_DISCOVERY_RATE): JudgedUnit[] {
  const strata = byStratum(units).filter((members) => members.length >= FEWEST_PEERS);
  const tests = strata.reduce((sum, members) => sum + members.length, 0);
  const firstRank = Math.log((level * share) / tests);
  const judged = strata.flatMap((members) => judgeStratum(members, firstRank));
  const q = benjaminiHochberg(judged.map(({ unit }) => Math.exp(unit.logP))).map((each) => Math.min(1, each / share));
  const fewQ = benjaminiHochberg(judged.map(({ unit }) => Math.exp(unit.logFew)));
  // Each finding makes room for a further one: what is asked of it is what its rank would ask.
  const nextRank = firstRank + Math.log(q.filter((each) => each <= level).length + 1);
  return judged.map(({ unit, countAt }, i) => {
    const isFound = (q[i] ?? 1) <= level;
    const detectable = Math.min(countAt(nextRank), isFound ? unit.observed : Number.POSITIVE_INFINITY);
    return { ...unit, q: q[i] ?? 1, fewQ: fewQ[i] ?? 1, detectable };
  });
}

/** A unit judged within its stratum, and the smallest count that would have so small a tail here. */
interface WithinStratum {
  readonly unit: JudgedUnit;
  readonly countAt: (logP: number) => number;
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

function judgeStratum(members: readonly CountedUnit[], firstRank: number): WithinStratum[] {
  const { predictions, evenLogPs } = predictedAnew(members);
  const countOf = countsByTail();
  const stretch = boundedStretch(tailStretch(evenLogPs), members, predictions, (at, bent) =>
    countOf(at, bent, firstRank),
  );
  const residuals = members.map(({ y }, i) => anscombe(y) - anscombe(predictions[i]?.expected ?? 0));
  const { centre, spread } = robustScale(residuals);
  const scale = { centre, spread: spread > 0 ? Math.max(LEAST_SPREAD, spread) : 0 };
  const sizes = groupSizes(members);
  return members.map((unit, i) => {
    const prediction = predictions[i] as Prediction;
    const { expected, k, relativeVariance } = prediction;
    const [peerGroup, peers] = peersOf(unit, members.length, sizes);
    // What an estimate of the expectation may be wrong by is part of how many times as many there are.
    const mostExpected = Math.max(HALF_AN_EVENT, expected * Math.exp(LOWER_END_Z * Math.sqrt(relativeVariance)));
    const eb05 = gammaQuantile(LOWER_END, Math.max(unit.y, LEAST_COUNT), 1) / mostExpected;
    const judged = {
      id: unit.id,
      observed: unit.y,
      expected,
      k: 1 / (1 / k + relativeVariance),
      peerGroup,
      peers,
      logP: stretchedLogP(prediction.logTail, stretch),
      q: 1,
      logFew: prediction.logFew,
      fewQ: 1,
      shrunken: (unit.y + 1) / (expected + 1),
      eb05,
      robustZ: robustZ(residuals[i] ?? 0, scale),
      detectable: unit.most,
      most: unit.most,
    };
    return { unit: judged, countAt: (logP: number) => countOf(prediction, stretch, logP) };
  });
}

/** Where the tail is crowded, means are learnt anew with so many spikes in mind: few were, and the others were taken for ordinary. */
function predictedAnew(members: readonly CountedUnit[]) {
  const first = predicted(members, FEW_SPIKES);
  const crowd = crowdOf(first.evenLogPs);
  if (crowd === 0) return first;
  return predicted(members, {
    ...FEW_SPIKES,
    share: Math.max(FEW_SPIKES.share, Math.min(MOST_SPIKES, HIDDEN_BESIDE * crowd)),
  });
}

function predicted(members: readonly CountedUnit[], few: Spikes) {
  const predictions = predictFromPeers(members.map(unitOf), few);
  const midLogPs = predictions.map(({ logTail, logPoint }) => midLogP(logTail, logPoint));
  const groups = members.map(({ tec, region }) => tec || region);
  return { predictions, evenLogPs: ofEvenGroups(midLogPs, groups) };
}

function unitOf({ y, exposure, exposureVariance = 0, size, band, tec, region }: CountedUnit): GroupedUnit {
  return { y, exposure, exposureVariance, size, band, group: tec, wider: region };
}

/** The smallest count with so small a tail, for predictions that are nearly alike answered once. */
function countsByTail() {
  const known = new Map<string, number>();
  return ({ expected, k, relativeVariance, tailOf }: Prediction, stretch: TailStretch, logP: number): number => {
    const step = (value: number, width: number) => Math.round(value / width);
    const key = [
      step(Math.log(expected), ALIKE_LOG),
      step(Math.log(k), ALIKE_LOG),
      step(relativeVariance, ALIKE_VARIANCE),
      stretch.scale,
      stretch.bend,
      logP,
    ].join(' ');
    const found = known.get(key);
    if (found !== undefined) return Math.max(1, Math.ceil(found * expected));
    const count = smallestCountBelow(unstretchedLogP(logP, stretch), expected, tailOf);
    known.set(key, count / expected);
    return count;
  };
}

/**
 * A stretch that was learnt from the body is bounded: it may not ask for more than a list or a day allows, where the fitted
 * tail does not ask for it.
 */
function boundedStretch(
  learnt: TailStretch,
  members: readonly CountedUnit[],
  predictions: readonly Prediction[],
  detectableOf: (prediction: Prediction, stretch: TailStretch) => number,
): TailStretch {
  const order = predictions
    .map((_, i) => i)
    .sort((a, b) => (predictions[a]?.expected ?? 0) - (predictions[b]?.expected ?? 0) || a - b);
  const middle = order[order.length >> 1] ?? 0;
  const prediction = predictions[middle] as Prediction;
  // Where a list allows less than this the check is blind instead, and its tail stays what it is.
  const most = Math.max(LEAST_BOUND, Math.min(MOST_IN_A_DAY, members[middle]?.most ?? MOST_IN_A_DAY));
  for (const share of STRETCHES) {
    const stretch = { scale: 1 + share * (learnt.scale - 1), bend: share * learnt.bend };
    if (detectableOf(prediction, stretch) <= most) return stretch;
  }
  return UNSTRETCHED;
}

/** A band, region or TEC with fewer is named to nobody as a group of peers. */
const FEWEST_NAMED = 2;

function groupSizes(members: readonly CountedUnit[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { region, tec } of members)
    for (const name of new Set([region, tec])) if (name !== '') sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return sizes;
}

function peersOf(
  { stratum, region, tec }: CountedUnit,
  all: number,
  sizes: ReadonlyMap<string, number>,
): readonly [string, number] {
  // The name of a TEC holds its region's.
  const named = [tec.startsWith(region) ? '' : region, tec].filter(
    (name) => name !== '' && (sizes.get(name) ?? 0) >= FEWEST_NAMED,
  );
  return [[stratum, ...named].join(' · '), sizes.get(named.at(-1) ?? '') ?? all];
}

/** ln of the mid-p: the steps of a discrete tail are no stretch. */
function midLogP(logTail: number, logPoint: number): number {
  return logTail + Math.log1p(-HALF_OF_POINT * Math.exp(Math.min(0, logPoint - logTail)));
}
