import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { MOST_LOOKED_AT } from '../link-constants.js';
import type { LinkModel } from '../weights/link-model.js';
import { levelBits } from '../weights/score-pair.js';

/** Bits, 0 or less, by which two groups of records are less likely one person than their pairs say by themselves. */
export type Confirmed = (groupA: readonly number[], groupB: readonly number[]) => number;

/**
 * A slip is seldom made twice: where two records of one group agree on a birth date or a given name and two of the other agree on
 * another, each value is confirmed, and the disagreement counts once more.
 */
export function confirmedDisagreement(levels: PairLevels, model: LinkModel): Confirmed {
  const kinds = levels.columns.map(({ kind }) => kind);
  // Surnames change for good; but where no birth date holds both records together, another surname is another person's.
  const lastingKinds = ['birth_date', 'given_name', ...(kinds.includes('birth_date') ? [] : ['surname'])];
  const lasting = [...levels.columns.keys()].filter((f) => lastingKinds.includes(kinds[f]!));
  return (groupA, groupB) => {
    if (groupA.length < 2 || groupB.length < 2) return 0;
    const first = levels.pattern(groupA[0]!, groupB[0]!);
    // Names that stand in each other's column do not disagree.
    const straight = lasting.filter((f) => !levels.maySwap(f) || levelIn(first, f) > 2);
    let bits = 0;
    for (const f of straight) {
      const { codes, values } = levels.columns[f]!;
      const [of, against] = [valuesOf(codes, groupA), valuesOf(codes, groupB)];
      if ([...of.keys()].some((code) => against.has(code))) continue;
      const [a, b] = [twice(of, values), twice(against, values)];
      if (a === null || b === null) continue;
      bits += Math.min(0, levelBits(model.weights[f]!, levels.caches[f]!.level(a, b), a, b));
    }
    return bits;
  };
}

function valuesOf(codes: Int32Array, group: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const record of group.slice(0, MOST_LOOKED_AT))
    if (codes[record]! >= 0) counts.set(codes[record]!, (counts.get(codes[record]!) ?? 0) + 1);
  return counts;
}

/** The value that most records bear, if two do; of several the first in the order of texts. */
function twice(counts: ReadonlyMap<number, number>, values: readonly string[]): number | null {
  let best: number | null = null;
  for (const [code, count] of counts) {
    if (count < 2) continue;
    const more = best === null ? 1 : count - counts.get(best)!;
    if (more > 0 || (more === 0 && values[code]! < values[best!]!)) best = code;
  }
  return best;
}
