import { type LevelCache, MISSING } from '../compare/level-cache.js';
import { ADDED_PAIR, DRAWS_BESIDE, FEWEST_BESIDE } from '../link-constants.js';
import { seededDraws } from '../table/scatter.js';
import type { InOrder } from './in-order.js';

/**
 * By level of `parent` (MISSING included) the share of the bits of equality in `other` that counts beside it: how often two
 * different persons at that level agree on `other`, against `alone`, how often any two do. Level 0 is left at 0: it is measured
 * on pairs that agree, of which draws bring too few. Where a level is too rare to tell, it counts as level 0 does.
 * `parent` and `other` are places of columns.
 */
export function sharesBeside(
  { size, columns, personOf }: InOrder,
  cache: LevelCache,
  parent: number,
  other: number,
  alone: number,
): Float64Array {
  const pairs = new Float64Array(MISSING + 1);
  const agreeing = new Float64Array(MISSING + 1);
  const draw = seededDraws(size);
  const [codes, others] = [columns[parent]!.codes, columns[other]!.codes];
  for (let k = 0; k < DRAWS_BESIDE; k++) {
    const a = Math.floor(draw() * size);
    const b = Math.floor(draw() * size);
    if (a === b || others[a]! < 0 || others[b]! < 0) continue;
    if (personOf !== null && personOf[a] === personOf[b]) continue;
    const level = cache.level(codes[a]!, codes[b]!);
    pairs[level]! += 1;
    if (others[a] === others[b]) agreeing[level]! += 1;
  }
  const shares = new Float64Array(MISSING + 1);
  for (let level = 1; level <= MISSING; level++) {
    if (pairs[level]! < FEWEST_BESIDE) continue;
    const share = (agreeing[level]! + ADDED_PAIR) / (pairs[level]! + 1);
    shares[level] = Math.max(0, Math.min(1, Math.log2(1 / share) / Math.log2(1 / alone)));
  }
  return shares;
}
