import type { AuditFile } from '../database/audit-file.js';
import { wilsonInterval } from '../statistics/intervals.js';

/** Pairs that were given about the same probability, and what share of them is one person, with its 95 % interval. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly right: number;
  readonly meanProbability: number;
  readonly shareRight: number;
  readonly low: number;
  readonly high: number;
}

/** How far stored match probabilities can be taken at their word. */
export interface Calibration {
  readonly pairs: number;
  /** Mean squared difference of probability and truth (Brier 1950); null without pairs. */
  readonly brier: number | null;
  /** Mean difference of probability and share over the bins, weighted by pairs; null without pairs. */
  readonly expectedError: number | null;
  readonly bins: readonly CalibrationBin[];
}

const EDGES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Compares probabilities with outcomes; the last bin holds its upper edge. Bins without pairs are left out. */
export function calibrate(pairs: Iterable<readonly [probability: number, isOnePerson: boolean]>): Calibration {
  const sums = EDGES.slice(1).map(() => ({ pairs: 0, right: 0, probability: 0 }));
  let squares = 0;
  let all = 0;
  for (const [probability, isOnePerson] of pairs) {
    const sum = sums[Math.min(sums.length, EDGES.findLastIndex((edge) => probability >= edge) + 1) - 1]!;
    sum.pairs += 1;
    sum.right += isOnePerson ? 1 : 0;
    sum.probability += probability;
    squares += (probability - (isOnePerson ? 1 : 0)) ** 2;
    all += 1;
  }
  const bins = sums.flatMap(({ pairs: n, right, probability }, i) => {
    if (n === 0) return [];
    const ends = { from: EDGES[i]!, to: EDGES[i + 1]!, pairs: n, right };
    return [{ ...ends, meanProbability: probability / n, shareRight: right / n, ...wilsonInterval(right, n) }];
  });
  const apart = bins.reduce((sum, bin) => sum + bin.pairs * Math.abs(bin.meanProbability - bin.shareRight), 0);
  return { pairs: all, brier: all === 0 ? null : squares / all, expectedError: all === 0 ? null : apart / all, bins };
}

/** The stored matches of records with `mask` 1 beside the truth, as readPersons gives it. */
export function* judgedMatches(
  db: AuditFile,
  truth: Int32Array,
  mask: Uint8Array,
): Iterable<readonly [number, boolean]> {
  const rows = db
    .prepare<[], [number, number, number]>(
      'select left_record, right_record, probability from match order by left_record, right_record',
    )
    .raw()
    .iterate() as Iterable<[number, number, number]>;
  for (const [left, right, probability] of rows)
    if (mask[left] === 1 && mask[right] === 1) yield [probability, truth[left] === truth[right]];
}
