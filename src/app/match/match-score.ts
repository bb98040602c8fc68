import { collectiveProbability } from '../../link/cluster/collective.js';
import { THRESHOLD } from '../../link/link-constants.js';
import type { LinkResult } from '../../link/link-table.js';
import type { RawColumn } from '../../link/table/raw-columns.js';
import { type Scores, scoreBCubed, scoreClusters, scorePairs } from '../../link/truth-score.js';
import { probabilityOf } from '../../link/weights/link-model.js';
import { type ReliabilityBin, reliabilityTable } from '../../link/weights/reliability.js';
import { noPatternError } from './problems.js';

/** How well a linkage agrees with the truth. */
export interface MatchScore {
  /** Pairs of records of one person, those included that hold together only through others. */
  readonly pairs: Scores;
  /** Pairs whose own probability reaches a half. */
  readonly directPairs: Scores;
  /** Persons found with exactly their records. */
  readonly clusters: Scores;
  readonly bCubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly reliability: readonly ReliabilityBin[];
}

/** Scores a linkage by who is who, as `labelsOf` gives it; of `broken` records none has its pairs found. */
export function scoreMatch(
  result: LinkResult,
  truth: Int32Array,
  lists: Int32Array | null,
  broken: number,
): MatchScore {
  const { personOf } = result.clusters;
  const pairs = scorePairs(truth, personOf, lists);
  const lost = Math.round((2 * pairs.true * broken) / Math.max(1, truth.length));
  return {
    pairs: withLost(pairs, lost),
    directPairs: withLost(scoreDirect(result, truth, pairs.true), lost),
    clusters: scoreClusters(truth, personOf),
    bCubed: scoreBCubed(truth, personOf),
    reliability: reliabilityOf(result, truth),
  };
}

/** Calibration of a linkage: its scored pairs, each with the probability that all records of both persons give it. */
export function reliabilityOf(result: LinkResult, truth: ArrayLike<number>): readonly ReliabilityBin[] {
  const { pairs } = result;
  const probability = collectiveProbability(result);
  return reliabilityTable(pairs, (k) => probability(pairs.left[k]!, pairs.right[k]!, pairs.bits[k]!), truth);
}

/** A record that cannot be read had as many pairs as one that can: none of them is found. */
function withLost(scores: Scores, lost: number): Scores {
  const all = scores.true + lost;
  if (lost === 0) return scores;
  const { precision, right } = scores;
  const recall = right / all;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...scores, recall, f1, true: all };
}

function scoreDirect({ pairs }: LinkResult, truth: Int32Array, trueCount: number): Scores {
  let found = 0;
  let right = 0;
  for (let k = 0; k < pairs.size; k++) {
    if (probabilityOf(pairs.bits[k]!) < THRESHOLD) continue;
    found += 1;
    if (truth[pairs.left[k]!] === truth[pairs.right[k]!]) right += 1;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = trueCount === 0 ? 1 : right / trueCount;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, found, right, true: trueCount };
}

/** febrl names a record rec-ENTITY-org or rec-ENTITY-dup-N; that is understood without a pattern. */
const FEBRL = /^rec-(\d+)-(?:org|dup-\d+)$/;

/** By record the number of its person, from the column that says so; a record without an entry there is a person of its own. */
export function labelsOf(column: RawColumn, pattern: string | undefined): Int32Array {
  const wanted = pattern === undefined ? null : compile(pattern);
  const isFebrl = column.values.every((value) => FEBRL.test(value));
  const known = new Map<string, number>();
  const labels = column.values.map((value) => {
    const label = wanted !== null ? (wanted.exec(value)?.[1] ?? value) : isFebrl ? FEBRL.exec(value)![1]! : value;
    const at = known.get(label) ?? known.size;
    known.set(label, at);
    return at;
  });
  let next = known.size;
  const byRecord = Int32Array.from(column.codes, (code) => (code < 0 ? next++ : labels[code]!));
  return dense(byRecord);
}

/** The same labels as numbers below the number of records. */
function dense(labels: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return labels.map((label) => {
    const at = known.get(label) ?? known.size;
    known.set(label, at);
    return at;
  });
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    throw noPatternError(pattern);
  }
}
