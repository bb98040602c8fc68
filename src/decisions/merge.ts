import { type Chain, digestsOf } from './chain.js';
import type { Saying } from './line.js';

/**
 * What one file has to add to hold everything of another: that it was merged, and each line that it does not know yet, as it
 * stands there, so that the other chain can still be held to its digests. Empty where there is nothing new.
 */
export function merging(into: Chain, from: Chain): readonly Saying[] {
  const known = digestsOf(into);
  const fresh = from.own.filter(({ digest }) => !known.has(digest));
  if (fresh.length === 0) return [];
  const lines = fresh.map(({ text }): Saying => ({ what: 'foreign', line: text }));
  return [{ what: 'merged', head: from.head, lines: lines.length }, ...lines];
}
