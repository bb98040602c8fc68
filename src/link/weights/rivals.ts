import { MAIN_LIST } from '../table/people-table.js';
import { probabilityOf } from './link-model.js';

/** Pairs with their bits, and what stands against a pair besides its own two records. */
interface Pairs {
  readonly size: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float64Array;
}

/** Bits that a pair of records loses to its rivals: 0 for most. */
export type LostToRivals = (left: number, right: number) => number;

/**
 * One paper has one holder: of three namesakes on main lists at most one was added elsewhere or holds the certificate, however well each
 * agrees with the paper. Each pair of a paper and an entry loses to the other entries that the paper resembles, but not to those
 * that are likely the same person as its own. Takes what is lost from `bits`; `bitsOf` gives the bits of two records, which it does not change.
 */
export function loseToRivals(
  { size, left, right, bits }: Pairs,
  standing: Uint8Array,
  bitsOf: (a: number, b: number) => number,
): LostToRivals {
  const byPaper = new Map<number, number[]>();
  for (let k = 0; k < size; k++) {
    const isLeft = standing[left[k]!] === MAIN_LIST;
    if (isLeft === (standing[right[k]!] === MAIN_LIST)) continue;
    const paper = isLeft ? right[k]! : left[k]!;
    const known = byPaper.get(paper);
    if (known === undefined) byPaper.set(paper, [k]);
    else known.push(k);
  }
  const lost = new Map<number, number>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * standing.length + Math.max(a, b);
  for (const [paper, pairs] of byPaper) {
    if (pairs.length < 2) continue;
    const entryOf = (k: number) => (left[k] === paper ? right[k]! : left[k]!);
    for (const k of pairs) {
      let others = 0;
      for (const j of pairs) if (j !== k) others += 2 ** bits[j]! * (1 - probabilityOf(bitsOf(entryOf(k), entryOf(j))));
      if (others > 0) lost.set(keyOf(paper, entryOf(k)), Math.log2(1 + others));
    }
  }
  for (let k = 0; k < size && lost.size > 0; k++) bits[k]! -= lost.get(keyOf(left[k]!, right[k]!)) ?? 0;
  return (a, b) => lost.get(keyOf(a, b)) ?? 0;
}
