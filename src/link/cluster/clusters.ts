import { MOST_BITS, MOST_LOOKED_AT } from '../link-constants.js';
import type { Confirmed } from './confirmed.js';

/** Which records are one person, and how weak the weakest link is that holds them together. */
export interface Clusters {
  /** By record: the lowest record of its person. */
  readonly personOf: Int32Array;
  /** By lowest record: bits of the weakest link that joined the person's records; Infinity for a single record. */
  readonly weakest: Float64Array;
  /** Links that were strong enough by themselves but would have chained records that contradict each other. */
  readonly refused: number;
  /** By record the links that joined it to others of its person: together they make a tree. */
  readonly joinedBy: ReadonlyMap<number, readonly JoinedTo[]>;
}

/** One end of a link that joined two groups of records, with the bits that joined them. */
export interface JoinedTo {
  readonly other: number;
  readonly bits: number;
}

/** A link: two records, and the bits for their being one person. */
export interface Links {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float64Array;
  /** A hash of what a record says: of large groups it picks the records that are looked at. */
  readonly hashOf: (record: number) => number;
  /** Indexes of the links to use, best first. */
  readonly order: Int32Array;
}

/**
 * Joins records into persons, best links first. Two groups are joined only if the link and all pairs across together say so:
 * `bitsOf` gives the bits of any two records, the odds before included, where the link at hand is used, and `jointBits` of these,
 * less what `confirmed` takes, must reach `least`. So A and C are not one person merely because each resembles B.
 * With `apart`, a list for each record, no group holds two records of one list.
 */
export function clusterRecords(
  size: number,
  links: Links,
  bitsOf: (a: number, b: number, link: number) => number,
  options: { readonly apart?: Int32Array | undefined; readonly confirmed?: Confirmed; readonly least?: number } = {},
): Clusters {
  const { apart, confirmed = () => 0, least = 0 } = options;
  const parent = new Int32Array(size).map((_, i) => i);
  const weakest = new Float64Array(size).fill(Infinity);
  const members = new Map<number, number[]>();
  const joinedBy = new Map<number, JoinedTo[]>();
  const note = (record: number, other: number, bits: number) => {
    const known = joinedBy.get(record);
    if (known === undefined) joinedBy.set(record, [{ other, bits }]);
    else known.push({ other, bits });
  };
  let refused = 0;
  const some = (group: readonly number[]) =>
    group.length <= MOST_LOOKED_AT
      ? group
      : [...group].sort((x, y) => links.hashOf(x) - links.hashOf(y)).slice(0, MOST_LOOKED_AT);
  const rootOf = (record: number): number => {
    let root = record;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (const link of links.order) {
    const a = rootOf(links.left[link]!);
    const b = rootOf(links.right[link]!);
    if (a === b) continue;
    const groupA = members.get(a) ?? [a];
    const groupB = members.get(b) ?? [b];
    if (apart !== undefined && shareList(groupA, groupB, apart)) continue;
    const isPair = groupA.length + groupB.length === 2;
    const joint = isPair
      ? links.bits[link]!
      : jointBits(
          links.bits[link]!,
          meanBits(some(groupA), some(groupB), (x, y) => bitsOf(x, y, link)),
          groupA,
          groupB,
        ) + confirmed(groupA, groupB);
    if (!isPair && joint < least) {
      refused += 1;
      continue;
    }
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    parent[high] = low;
    members.set(low, groupA.concat(groupB));
    members.delete(high);
    weakest[low] = Math.min(weakest[a]!, weakest[b]!, joint);
    note(links.left[link]!, links.right[link]!, joint);
    note(links.right[link]!, links.left[link]!, joint);
  }
  return { personOf: parent.map((_, i) => rootOf(i)), weakest, refused, joinedBy };
}

function shareList(groupA: readonly number[], groupB: readonly number[], lists: Int32Array): boolean {
  return groupA.some((a) => groupB.some((b) => lists[a] === lists[b]));
}

/**
 * Bits for two groups being one person, by one link between them and the mean over all pairs across. What stands alone may be
 * ill-written, so that the link counts as much as the mean; two groups of several records each have more to agree on, and are no
 * likelier one than their pairs are on average. On lists with truth, of links given 0.8 whose mean lay below even odds, half of
 * the first kind were right and one in five of the second.
 */
export function jointBits(link: number, mean: number, groupA: ArrayLike<number>, groupB: ArrayLike<number>): number {
  return Math.min(link, groupA.length === 1 || groupB.length === 1 ? (link + mean) / 2 : mean);
}

/** The mean of the bits over the pairs across two groups; no pair weighs more than so much for or against. */
export function meanBits(
  groupA: readonly number[],
  groupB: readonly number[],
  bitsOf: (a: number, b: number) => number,
): number {
  let sum = 0;
  for (const a of groupA) {
    // In a step of 2^-16 bits, so that the sum is the same in any order.
    for (const b of groupB) sum += Math.round(Math.max(-MOST_BITS, Math.min(bitsOf(a, b))) * 65_536);
  }
  return sum / 65_536 / (groupA.length * groupB.length);
}
