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

/** One end of a link that joined two groups of records. */
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
 * Joins records into persons, best links first. Two groups are joined only if their records do not contradict each other on
 * average: `evidence` gives the bits of any two records without the odds before, where the link at hand is used, and its mean
 * over the pairs across must reach `guard`. So A and C are not one person merely because each resembles B.
 * With `apart`, a list for each record, no group holds two records of one list. What `confirmed` takes from a link must leave it
 * `least` bits.
 */
export function clusterRecords(
  size: number,
  links: Links,
  evidence: (a: number, b: number, link: number) => number,
  guard: number,
  options: { readonly apart?: Int32Array | undefined; readonly confirmed?: Confirmed; readonly least?: number } = {},
): Clusters {
  const { apart, confirmed = () => 0, least = -Infinity } = options;
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
    const against = confirmed(groupA, groupB);
    if (
      groupA.length + groupB.length > 2 &&
      (links.bits[link]! + against < least ||
        meanEvidence(groupA, groupB, (x, y) => evidence(x, y, link), links.hashOf) + against < guard)
    ) {
      refused += 1;
      continue;
    }
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    parent[high] = low;
    members.set(low, groupA.concat(groupB));
    members.delete(high);
    weakest[low] = Math.min(weakest[a]!, weakest[b]!, links.bits[link]!);
    note(links.left[link]!, links.right[link]!, links.bits[link]!);
    note(links.right[link]!, links.left[link]!, links.bits[link]!);
  }
  return { personOf: parent.map((_, i) => rootOf(i)), weakest, refused, joinedBy };
}

function shareList(groupA: readonly number[], groupB: readonly number[], lists: Int32Array): boolean {
  return groupA.some((a) => groupB.some((b) => lists[a] === lists[b]));
}

/** The mean of the bits across two groups; of large groups some records stand for all. */
function meanEvidence(
  groupA: readonly number[],
  groupB: readonly number[],
  evidence: (a: number, b: number) => number,
  hashOf: (record: number) => number,
): number {
  const some = (group: readonly number[]) =>
    group.length <= MOST_LOOKED_AT ? group : [...group].sort((x, y) => hashOf(x) - hashOf(y)).slice(0, MOST_LOOKED_AT);
  let sum = 0;
  const [as, bs] = [some(groupA), some(groupB)];
  for (const a of as) {
    // In a step of 2^-16 bits, so that the sum is the same in any order.
    for (const b of bs) sum += Math.round(Math.max(-MOST_BITS, Math.min(MOST_BITS, evidence(a, b))) * 65_536);
  }
  return sum / 65_536 / (as.length * bs.length);
}
