import { type FoundPersons, TIERS, type Tier } from './read-findings.js';

/** Precision, recall and their harmonic mean, with the counts behind them; shares of nothing are 1. */
export interface LinkScore {
  readonly found: number;
  readonly right: number;
  readonly true: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairs of one tier; `recall` is that of this tier and the surer ones together. */
export interface PairTier {
  readonly tier: Tier;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** How well linking agrees with who is who. */
export interface PersonScore {
  /** Loaded records of persons. */
  readonly records: number;
  /** Every two records of one person. */
  readonly pairs: LinkScore;
  readonly tiers: readonly PairTier[];
  /** Persons with several records, found with exactly their records. */
  readonly clusters: LinkScore;
  /** B-cubed over all records, and over those that either side joins to another. */
  readonly bCubed: BCubed;
  readonly bCubedJoined: BCubed;
}

export type BCubed = Pick<LinkScore, 'precision' | 'recall' | 'f1'>;

const pairsOf = (size: number) => (size * (size - 1)) / 2;
const WIDTH = TIERS.length;

/**
 * Compares persons by record_id: `truth` as readPersons gives them (negative: a person of its own), `found` as stored; only
 * records with `mask` 1 count. A pair is as sure as the less sure of its records.
 */
export function scorePersons(truth: Int32Array, found: FoundPersons, mask: Uint8Array): PersonScore {
  const { personOf, tierOf, end } = found;
  const sizes = new Int32Array(end * WIDTH);
  let records = 0;
  for (let id = 0; id < mask.length; id += 1) {
    if (mask[id] === 0) continue;
    records += 1;
    sizes[personOf[id]! * WIDTH + tierOf[id]!]! += 1;
  }
  const tally = new Tally(sizes);
  for (const group of groupsOf(truth, found, mask)) tally.add(group);
  for (let id = 0; id < mask.length; id += 1)
    if (mask[id] === 1 && truth[id]! < 0 && personOf[id]! > 0) tally.addStranger(personOf[id]!);
  return tally.score(records);
}

/** Counts of records by tier. */
type Counts = number[];
/** The records of one true person by the found person that holds them; under 0 those in none. */
type Group = ReadonlyMap<number, Counts>;

/** True persons one after another, by sorting: a map of twelve million records would not fit. */
function* groupsOf(truth: Int32Array, { personOf, tierOf, end }: FoundPersons, mask: Uint8Array): Iterable<Group> {
  const width = end * WIDTH;
  const keys = new Float64Array(mask.reduce((sum, counts, id) => sum + (counts === 1 && truth[id]! >= 0 ? 1 : 0), 0));
  let at = 0;
  for (let id = 0; id < mask.length; id += 1)
    if (mask[id] === 1 && truth[id]! >= 0) keys[at++] = truth[id]! * width + personOf[id]! * WIDTH + tierOf[id]!;
  keys.sort();
  let from = 0;
  while (from < keys.length) {
    const person = Math.floor(keys[from]! / width);
    const group = new Map<number, Counts>();
    for (; from < keys.length && Math.floor(keys[from]! / width) === person; from += 1) {
      const part = keys[from]! - person * width;
      const found = Math.floor(part / WIDTH);
      const counts = group.get(found) ?? TIERS.map(() => 0);
      counts[part % WIDTH]! += 1;
      group.set(found, counts);
    }
    yield group;
  }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Pairs by the tier of the less sure record. */
function pairsByTier(counts: ArrayLike<number>, from = 0): readonly number[] {
  let surer = 0;
  return TIERS.map((_, tier) => {
    const own = counts[from + tier]!;
    const pairs = pairsOf(own) + own * surer;
    surer += own;
    return pairs;
  });
}

class Tally {
  readonly #right = TIERS.map(() => 0);
  #truePairs = 0;
  #truePersons = 0;
  #exact = 0;
  /** B-cubed sums over the records that are joined to another; all others agree wholly. */
  #precision = 0;
  #recall = 0;
  #joined = 0;

  /** `sizes`: by found person and tier, records. */
  constructor(readonly sizes: Int32Array) {}

  #sizeOf(person: number): number {
    return total([...this.sizes.subarray(person * WIDTH, (person + 1) * WIDTH)]);
  }

  add(group: Group): void {
    const size = total([...group.values()].map(total));
    this.#truePairs += pairsOf(size);
    if (size > 1) this.#truePersons += 1;
    for (const [person, counts] of group) {
      const count = total(counts);
      const [found, common] = person === 0 ? [1, 1] : [this.#sizeOf(person), count];
      if (person > 0)
        pairsByTier(counts).forEach((pairs, tier) => {
          this.#right[tier]! += pairs;
        });
      if (size > 1 && common === size && found === size) this.#exact += 1;
      if (size === 1 && found === 1) continue;
      this.#joined += count;
      this.#precision += (count * common) / found;
      this.#recall += (count * common) / size;
    }
  }

  /** A record that is nobody else's, in a found person. */
  addStranger(person: number): void {
    const size = this.#sizeOf(person);
    if (size < 2) return;
    this.#joined += 1;
    this.#precision += 1 / size;
    this.#recall += 1;
  }

  score(records: number): PersonScore {
    const found = TIERS.map(() => 0);
    let persons = 0;
    for (let person = 1; person * WIDTH < this.sizes.length; person += 1) {
      if (this.#sizeOf(person) > 1) persons += 1;
      pairsByTier(this.sizes, person * WIDTH).forEach((pairs, tier) => {
        found[tier]! += pairs;
      });
    }
    const alone = records - this.#joined;
    return {
      records,
      pairs: linkScore(total(this.#right), total(found), this.#truePairs),
      tiers: this.#tiers(found),
      clusters: linkScore(this.#exact, persons, this.#truePersons),
      bCubed: bCubed(part(this.#precision + alone, records), part(this.#recall + alone, records)),
      bCubedJoined: bCubed(part(this.#precision, this.#joined), part(this.#recall, this.#joined)),
    };
  }

  #tiers(found: readonly number[]): readonly PairTier[] {
    let soFar = 0;
    return TIERS.flatMap((tier, i) => {
      const right = this.#right[i]!;
      soFar += right;
      if (found[i] === 0) return [];
      return [{ tier, found: found[i]!, right, precision: right / found[i]!, recall: part(soFar, this.#truePairs) }];
    });
  }
}

function part(some: number, whole: number): number {
  return whole === 0 ? 1 : some / whole;
}

function bCubed(precision: number, recall: number): BCubed {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function linkScore(right: number, found: number, truth: number): LinkScore {
  return { found, right, true: truth, ...bCubed(part(right, found), part(right, truth)) };
}
