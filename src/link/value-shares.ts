import type { LevelCache } from './level-cache.js';
import type { FieldColumn } from './people-table.js';
import { seededDraws } from './scatter.js';

/** How a column's values are spread over persons, and how often two different persons come out at each level. */
export interface ValueShares {
  /** By code: the chance that another person bears the value. */
  readonly shares: Float64Array;
  /** By level: the chance for two different persons, equality first. Sums to 1. */
  readonly u: Float64Array;
  /** Share of records in which the column is filled. */
  readonly filled: number;
}

const DRAWS = 100_000;

/**
 * Shares of values and chance levels of one column. `weights` gives each record the inverse of its person's number of records
 * (1 where nothing is known yet), so that a person entered ten times does not make a name common (domain: section 6.9).
 */
export function valueShares(column: FieldColumn, cache: LevelCache, weights: Float64Array | null): ValueShares {
  const { codes, values } = column;
  const held = new Float64Array(values.length);
  let total = 0;
  let filled = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < 0) continue;
    const weight = weights === null ? 1 : weights[i]!;
    held[code]! += weight;
    total += weight;
    filled += 1;
  }
  const shares = held.map((count) => Math.max(count - 1, 0.5) / Math.max(total, 2));
  const u = fuzzyLevels(column, cache, held, total);
  let equal = 0;
  for (const count of held) equal += count * Math.max(0, count - 1);
  u[0] = Math.max(equal, 1) / Math.max(1, total * (total - 1));
  const rest = u.subarray(1).reduce((sum, value) => sum + value, 0);
  for (let level = 1; level < u.length; level++) u[level] = (u[level]! / rest) * (1 - u[0]);
  return { shares, u, filled: filled / Math.max(1, codes.length) };
}

/** Levels of random pairs of unequal values, drawn as often as they occur; values in order, so that codes do not matter. */
function fuzzyLevels(column: FieldColumn, cache: LevelCache, held: Float64Array, total: number): Float64Array {
  const counts = new Float64Array(cache.levelCount).fill(0.5);
  const { values } = column;
  const order = Int32Array.from(values.keys()).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
  if (order.length < 2 || cache.levelCount === 2) return counts;
  const upTo = new Float64Array(order.length);
  let sum = 0;
  for (let k = 0; k < order.length; k++) upTo[k] = sum += held[order[k]!]!;
  const draw = seededDraws(order.length);
  const pick = () => order[firstAbove(upTo, draw() * total)]!;
  for (let k = 0; k < DRAWS; k++) {
    const a = pick();
    const b = pick();
    if (a !== b) counts[cache.level(a, b)]! += 1;
  }
  return counts;
}

function firstAbove(upTo: Float64Array, wanted: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
