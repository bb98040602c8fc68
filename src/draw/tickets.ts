import { createHash } from 'node:crypto';

/** What the draw is called in its own papers, so that a reader finds the method. */
export const METHOD =
  'ticket = SHA-256 of "SEED,KEY" in UTF-8; of each check as many findings, the rest to the checks whose codes have the smallest tickets; of each stratum the smallest tickets are drawn (Rivest, Consistent Sampling with Replacement, 2018, arXiv:1808.10016, as in Arlo); precinct I of a design: SHA-256 of "SEED,DESIGN,I" modulo the entries of all precincts';

/** The ticket of an item: anybody who has the seed and the key computes the same one. */
export function ticketOf(seed: string, key: string): string {
  return createHash('sha256').update(`${seed},${key}`, 'utf8').digest('hex');
}

/** The `most` keys with the smallest tickets, in the order of their tickets; memory grows with `most`, not with the keys. */
export function smallestTickets(seed: string, keys: Iterable<string>, most: number): readonly string[] {
  let kept: { key: string; ticket: string }[] = [];
  let limit = 'g';
  for (const key of keys) {
    const ticket = ticketOf(seed, key);
    if (ticket >= limit) continue;
    kept.push({ key, ticket });
    if (kept.length < 2 * most + 16) continue;
    kept = first(kept, most);
    limit = kept.at(-1)?.ticket ?? '';
  }
  return first(kept, most).map(({ key }) => key);
}

function first(tickets: { key: string; ticket: string }[], most: number) {
  return tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)).slice(0, most);
}

/**
 * The places of `count` clusters, each drawn with a probability proportional to its size; one may be drawn again. `sizes` are in an
 * order that everybody knows, and none of them is 0.
 */
export function drawClusters(seed: string, design: string, sizes: readonly number[], count: number): readonly number[] {
  const ends: number[] = [];
  for (const size of sizes) ends.push((ends.at(-1) ?? 0) + size);
  const whole = BigInt(ends.at(-1) ?? 0);
  if (whole === 0n) return [];
  return Array.from({ length: count }, (_, at) => {
    const number = BigInt(`0x${ticketOf(seed, `${design},${at + 1}`)}`) % whole;
    return ends.findIndex((end) => number < BigInt(end));
  });
}

/**
 * How many of `wanted` each stratum gives: all as many, small ones all that they have, and what they lack goes to the others. The
 * rest of a division goes to the first of those that still have some; `sizes` are in an order that nobody chose.
 */
export function equalShares(sizes: readonly number[], wanted: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    wanted,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((size, at) => (size > (shares[at] ?? 0) ? [at] : []));
    const each = Math.max(1, Math.floor(left / open.length));
    for (const at of open) {
      const more = Math.min(each, (sizes[at] ?? 0) - (shares[at] ?? 0), left);
      shares[at] = (shares[at] ?? 0) + more;
      left -= more;
    }
  }
  return shares;
}
