import { MOST_A_GENERATION_APART, MOST_DIFFERING, USUAL_PAIRS } from '../link-constants.js';
import type { FieldKind } from '../table/people-table.js';

/** Where the sums of a round begin: the usual shares, and the levels of pairs that are known to be one person. */
export function startSums(usual: Float64Array, known: Float64Array | undefined): Float64Array {
  return usual.map((share, level) => share * USUAL_PAIRS + (known?.[level] ?? 0));
}

/**
 * Shares of the sums; no column of this kind may differ in more than MOST_DIFFERING of the records of one person, and of birth dates hardly
 * any is a generation apart, which is the level beyond.
 */
export function normalised(sums: Float64Array, kind: FieldKind): Float64Array {
  const last = sums.length - 1;
  if (kind !== 'birth_date') return capped(sums, last, MOST_DIFFERING[kind]);
  return capped(capped(sums, last, MOST_A_GENERATION_APART), last - 1, MOST_DIFFERING[kind]);
}

function capped(sums: Float64Array, at: number, most: number): Float64Array {
  const total = sums.reduce((sum, value) => sum + value, 0);
  const others = sums.length - 1;
  if (sums[at]! / total <= most) return sums.map((value) => value / total);
  return sums.map((value, level) =>
    level === at ? most : ((value + 1e-9) / (total - sums[at]! + 1e-9 * others)) * (1 - most),
  );
}

/** How far the shares moved in a round. */
export function largestStep(a: Float64Array, b: Float64Array): number {
  let step = 0;
  for (let level = 0; level < a.length; level++) step = Math.max(step, Math.abs(a[level]! - b[level]!));
  return step;
}
