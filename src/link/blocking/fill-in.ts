import { MISSING } from '../compare/level-cache.js';
import { BITS_PER_FIELD, levelIn, type PairLevels } from '../compare/pair-levels.js';
import { WORTH_READING } from '../link-constants.js';
import type { LinkModel } from '../weights/link-model.js';
import { totalBits } from '../weights/score-pair.js';
import { countValues, type ValueShares, valueShares } from '../weights/value-shares.js';
import type { PairList } from './pair-list.js';

/**
 * Fills in the columns that are read one record at a time, for the pairs that may be one person by all others, and notes how
 * these pairs compare in them. Returns how the values of every column are spread, those filled in included.
 */
export function fillIn(
  pairs: PairList,
  levels: PairLevels,
  spreads: readonly ValueShares[],
  model: LinkModel,
): readonly ValueShares[] {
  const late = [...levels.columns.keys()].filter((f) => levels.columns[f]!.fillIn !== undefined);
  if (late.length === 0) return spreads;
  const near = new Set<number>();
  for (let k = 0; k < pairs.size; k++) {
    const [a, b] = [pairs.left[k]!, pairs.right[k]!];
    if (levels.isOther(pairs.patterns[k]!)) continue;
    if (totalBits(model, levels, pairs.patterns[k]!, a, b) >= WORTH_READING) near.add(a).add(b);
  }
  for (const f of late) {
    const { codes, fillIn: fill } = levels.columns[f]!;
    fill!(near);
    for (let k = 0; k < pairs.size; k++) {
      const level = levels.caches[f]!.level(codes[pairs.left[k]!]!, codes[pairs.right[k]!]!);
      if (level === MISSING || levelIn(pairs.patterns[k]!, f) !== MISSING) continue;
      pairs.patterns[k] = (pairs.patterns[k]! & ~(7 << (f * BITS_PER_FIELD))) | (level << (f * BITS_PER_FIELD));
    }
  }
  return spreads.map((spread, f) =>
    late.includes(f)
      ? valueShares(levels.columns[f]!, levels.caches[f]!, countValues(levels.columns[f]!), null)
      : spread,
  );
}
