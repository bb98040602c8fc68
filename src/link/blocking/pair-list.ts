import type { PairLevels } from '../compare/pair-levels.js';
import type { LinkModel } from '../weights/link-model.js';
import type { CandidatePairs } from './candidate-pairs.js';
import { PruningBound } from './pruning-bound.js';

/** Candidate pairs worth keeping, in columns: their records, how they compare, and the pass that brought them together. */
export class PairList {
  left = new Int32Array(4096);
  right = new Int32Array(4096);
  patterns = new Int32Array(4096);
  passes = new Uint8Array(4096);
  size = 0;

  add(left: number, right: number, pattern: number, pass: number): void {
    if (this.size === this.left.length) this.#grow();
    this.left[this.size] = left;
    this.right[this.size] = right;
    this.patterns[this.size] = pattern;
    this.passes[this.size] = pass;
    this.size += 1;
  }

  #grow(): void {
    const length = Math.ceil(this.left.length * 1.6);
    const longer = (from: Int32Array) => {
      const to = new Int32Array(length);
      to.set(from);
      return to;
    };
    this.left = longer(this.left);
    this.right = longer(this.right);
    this.patterns = longer(this.patterns);
    const passes = new Uint8Array(length);
    passes.set(this.passes);
    this.passes = passes;
  }
}

/** Evidence below which a pair cannot be one person under any weights that a list may teach. */
const PRUNED_BITS = -4;
/** Odds below which a pair is not kept, were it judged by the usual weights. */
const LEAST_ODDS_BITS = -20;

/**
 * Compares every candidate pair once. Pairs that contradict each other so far are counted and dropped: they would teach
 * the expectation-maximisation nothing.
 */
export function comparePairs(candidates: CandidatePairs, levels: PairLevels, usual: LinkModel): PairList {
  const pairs = new PairList();
  const bound = new PruningBound(
    levels,
    usual,
    candidates.rows,
    Math.max(PRUNED_BITS, LEAST_ODDS_BITS - usual.priorBits),
  );
  candidates.each((a, b, pass, rowA, rowB) => {
    const pattern = bound.pattern(a, b, rowA, rowB);
    if (pattern >= 0) pairs.add(a, b, pattern, pass);
  });
  return pairs;
}
