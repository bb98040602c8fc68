import type { SeenFinding } from './line.js';
import { saysTheSame } from './seal.js';
import type { Judgement } from './states.js';

/** The digests of decisions that were made when the records of their finding said something else than they do now. */
export function staleDecisions(
  judged: ReadonlyMap<string, Judgement>,
  now: (fingerprint: string) => SeenFinding | null,
): ReadonlySet<string> {
  const stale = new Set<string>();
  for (const [fingerprint, { standing }] of judged) {
    const finding = now(fingerprint);
    for (const { digest, line } of finding === null ? [] : standing)
      if (finding !== null && !saysTheSame(line.finding, finding)) stale.add(digest);
  }
  return stale;
}
