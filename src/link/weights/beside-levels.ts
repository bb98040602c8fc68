import { type LevelCache, MISSING } from '../compare/level-cache.js';
import { ADDED_PAIR, DRAWS_BESIDE, FEWEST_BESIDE } from '../link-constants.js';
import type { FieldColumn } from '../table/people-table.js';
import { seededDraws } from '../table/scatter.js';

/**
 * By level of `parent` (MISSING included) the share of the bits of equality in `other` that counts beside it: how often two
 * different persons at that level agree on `other`, against `alone`, how often any two do. Level 0 is left at 0: it is measured
 * on pairs that agree, of which draws bring too few. Where a level is too rare to tell, it counts as level 0 does.
 * `order` is that of what records say, so that draws fall on the same ones in any order of the list.
 */
export function sharesBeside(
  cache: LevelCache,
  parent: FieldColumn,
  other: FieldColumn,
  order: Int32Array,
  isOnePerson: (a: number, b: number) => boolean,
  alone: number,
): Float64Array {
  const pairs = new Float64Array(MISSING + 1);
  const agreeing = new Float64Array(MISSING + 1);
  const draw = seededDraws(order.length);
  for (let k = 0; k < DRAWS_BESIDE; k++) {
    const a = order[Math.floor(draw() * order.length)]!;
    const b = order[Math.floor(draw() * order.length)]!;
    if (a === b || isOnePerson(a, b) || other.codes[a]! < 0 || other.codes[b]! < 0) continue;
    const level = cache.level(parent.codes[a]!, parent.codes[b]!);
    pairs[level]! += 1;
    if (other.codes[a] === other.codes[b]) agreeing[level]! += 1;
  }
  const shares = new Float64Array(MISSING + 1);
  for (let level = 1; level <= MISSING; level++) {
    if (pairs[level]! < FEWEST_BESIDE) continue;
    const share = (agreeing[level]! + ADDED_PAIR) / (pairs[level]! + 1);
    shares[level] = Math.max(0, Math.min(1, Math.log2(1 / share) / Math.log2(1 / alone)));
  }
  return shares;
}
