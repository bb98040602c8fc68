import { wilsonInterval } from '../../statistics/intervals.js';

/** Pairs given about the same probability, and what share of them is right, with its 95 % interval. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly meanProbability: number;
  readonly shareRight: number;
  readonly low: number;
  readonly high: number;
}

const EDGES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

/** Calibration against the truth: pairs by the probability that each was given. Empty bins are left out. */
export function reliabilityTable(
  pairs: { readonly size: number; readonly left: Int32Array; readonly right: Int32Array },
  probabilityAt: (pair: number) => number,
  truth: ArrayLike<number>,
): readonly ReliabilityBin[] {
  const bins = EDGES.slice(1).map((to, b) => ({ from: EDGES[b]!, to: Math.min(1, to), pairs: 0, sum: 0, right: 0 }));
  for (let k = 0; k < pairs.size; k++) {
    const probability = probabilityAt(k);
    const bin = bins.findLast(({ from }) => probability >= from)!;
    bin.pairs += 1;
    bin.sum += probability;
    if (truth[pairs.left[k]!] === truth[pairs.right[k]!]) bin.right += 1;
  }
  return bins
    .filter((bin) => bin.pairs > 0)
    .map(({ from, to, pairs: count, sum, right }) => ({
      from,
      to,
      pairs: count,
      meanProbability: sum / count,
      shareRight: right / count,
      ...wilsonInterval(right, count),
    }));
}
