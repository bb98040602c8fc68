import { ODDS_APART } from '../link-constants.js';
import type { AuditPeople } from '../table/audit-people.js';
import { PREVIOUS } from '../table/people-columns.js';
import type { MatchRow } from './match-rows.js';

export type RecordTier = 'certain' | 'strong' | 'probable';

/** One record of a person, and why it belongs there. */
export interface PersonRecord {
  readonly record: number;
  readonly tier: RecordTier;
  readonly rule: string;
}

/** The records of one human being, in order of record. */
export interface Person {
  readonly records: readonly PersonRecord[];
  /** The weakest tier among the records. */
  readonly tier: RecordTier;
  /** Bits of the weakest link by similarity that holds the person together; null where one valid IIN does. */
  readonly weakestBits: number | null;
}

const BITS_APART = Math.log2(ODDS_APART);

/**
 * The persons of an audit: records that share a valid IIN, and those that the links add by similarity. No person holds two valid
 * IINs; a record that resembles the bearers of two about equally is tied to neither. `links` are pairs judged one person.
 */
export function makePersons(
  people: AuditPeople,
  sameIin: readonly Int32Array[],
  links: readonly MatchRow[],
): readonly Person[] {
  const joined = new LikePersons(people);
  const torn = betweenTwoIins(people, links);
  for (const link of bestFirst(people, links)) if (!torn.has(link.left) && !torn.has(link.right)) joined.join(link);
  const groupOf = new Map<number, Int32Array>();
  for (const group of sameIin) groupOf.set(people.iins[group[0]!]!, group);
  const persons: Person[] = [];
  for (const { records, iin, weakest } of joined.groups()) {
    const bearers = iin === null ? [] : (groupOf.get(iin) ?? records.filter((record) => people.iins[record] === iin));
    if (iin !== null) groupOf.delete(iin);
    persons.push(personOf(people, [...new Set([...bearers, ...records])], joined, weakest));
  }
  for (const group of groupOf.values())
    if (isDoubleNow(people, group)) persons.push(personOf(people, group, joined, null));
  const first = ({ records }: Person) => people.recordIds[records[0]!.record]!;
  return persons.sort((a, b) => first(a) - first(b));
}

/** Every voter of an earlier list stands on this one too: that alone is no person with several records. */
function isDoubleNow({ places }: AuditPeople, group: Int32Array): boolean {
  let now = 0;
  for (const record of group) if (places[record] !== PREVIOUS) now += 1;
  return now > 1;
}

const WEAKEST_FIRST: readonly RecordTier[] = ['probable', 'strong', 'certain'];

function personOf(
  { recordIds, iins }: AuditPeople,
  members: ArrayLike<number>,
  { best, tiers }: LikePersons,
  weakestBits: number | null,
): Person {
  const ordered = Array.from(members).sort((a, b) => recordIds[a]! - recordIds[b]!);
  const bearers = ordered.filter((record) => !Number.isNaN(iins[record]!)).length;
  const records = ordered.map((record): PersonRecord => {
    if (!Number.isNaN(iins[record]!)) return { record, tier: 'certain', rule: bearers > 1 ? 'same-iin' : 'own-iin' };
    return { record, tier: tiers.get(record)!, rule: best.get(record)!.rule };
  });
  const tier = WEAKEST_FIRST.find((each) => records.some((record) => record.tier === each))!;
  return { records, tier, weakestBits };
}

function bestFirst({ iins, recordIds }: AuditPeople, links: readonly MatchRow[]): readonly MatchRow[] {
  // Ties are broken by the IIN, which no order of files moves.
  const iinOf = ({ left, right }: MatchRow) => (Number.isNaN(iins[left]!) ? iins[right]! || 0 : iins[left]!);
  return [...links].sort(
    (a, b) =>
      b.bits - a.bits ||
      iinOf(a) - iinOf(b) ||
      recordIds[a.left]! - recordIds[b.left]! ||
      recordIds[a.right]! - recordIds[b.right]!,
  );
}

/** Records without an IIN whose similarity to the bearers of two IINs is about the same: at most one of both can be right. */
function betweenTwoIins({ iins }: AuditPeople, links: readonly MatchRow[]): ReadonlySet<number> {
  const bitsByIin = new Map<number, Map<number, number>>();
  for (const { left, right, bits } of links) {
    for (const [record, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const iin = iins[other]!;
      if (Number.isNaN(iin) || !Number.isNaN(iins[record]!)) continue;
      const known = bitsByIin.get(record) ?? new Map<number, number>();
      known.set(iin, Math.max(bits, known.get(iin) ?? -Infinity));
      bitsByIin.set(record, known);
    }
  }
  const torn = new Set<number>();
  for (const [record, known] of bitsByIin) {
    const [best, second] = [...known.values()].sort((a, b) => b - a);
    if (second !== undefined && best! - second < BITS_APART) torn.add(record);
  }
  return torn;
}

/** Records joined by similarity, best links first, as long as no group gets two IINs. */
class LikePersons {
  readonly #people: AuditPeople;
  readonly #parent = new Map<number, number>();
  readonly #iin = new Map<number, number>();
  readonly #weakest = new Map<number, number>();
  readonly #bearer = new Map<number, number>();
  /** By root its records without an IIN. */
  readonly #unidentified = new Map<number, number[]>();
  /** By record without an IIN the weakest link between it and the person that it was joined to. */
  readonly tiers = new Map<number, RecordTier>();
  /** By record its best link among those that joined it to others. */
  readonly best = new Map<number, MatchRow>();

  constructor(people: AuditPeople) {
    this.#people = people;
  }

  join(link: MatchRow): void {
    const [a, b] = [this.#rootOf(link.left), this.#rootOf(link.right)];
    const [iinA, iinB] = [this.#iin.get(a), this.#iin.get(b)];
    if (a !== b && iinA !== undefined && iinB !== undefined && iinA !== iinB) return;
    for (const record of [link.left, link.right]) if (!this.best.has(record)) this.best.set(record, link);
    if (a === b) return;
    this.#weaken(a, b, link.tier === 'probable' ? 'probable' : 'strong');
    this.#parent.set(b, a);
    const iin = iinA ?? iinB;
    if (iin !== undefined) this.#iin.set(a, iin);
    this.#weakest.set(a, Math.min(this.#weakest.get(a) ?? Infinity, this.#weakest.get(b) ?? Infinity, link.bits));
  }

  /**
   * A link between two groups makes the one without the IIN no surer than itself, or the smaller where neither has one, and
   * both where they are equal: a copy of a record that is merely alike is merely alike, however sure the copy is.
   */
  #weaken(a: number, b: number, tier: RecordTier): void {
    const [ofA, ofB] = [this.#recordsOf(a), this.#recordsOf(b)];
    const [hasA, hasB] = [this.#iin.has(a), this.#iin.has(b)];
    const weakened = [
      ...(!hasA && (hasB || ofA.length <= ofB.length) ? ofA : []),
      ...(!hasB && (hasA || ofB.length <= ofA.length) ? ofB : []),
    ];
    for (const record of weakened) if (this.tiers.get(record) !== 'probable') this.tiers.set(record, tier);
    this.#unidentified.set(a, [...ofA, ...ofB]);
  }

  #recordsOf(root: number): readonly number[] {
    return this.#unidentified.get(root) ?? (Number.isNaN(this.#people.iins[root]!) ? [root] : []);
  }

  groups(): readonly { readonly records: number[]; readonly iin: number | null; readonly weakest: number }[] {
    const byRoot = new Map<number, number[]>();
    for (const record of this.best.keys()) {
      const root = this.#rootOf(record);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [record]);
      else group.push(record);
    }
    return [...byRoot].map(([root, records]) => ({
      records,
      iin: this.#iin.get(root) ?? null,
      weakest: this.#weakest.get(root)!,
    }));
  }

  /** Records of one valid IIN are one node from the start. */
  #rootOf(record: number): number {
    const iin = this.#people.iins[record]!;
    let root = Number.isNaN(iin) ? record : (this.#bearer.get(iin) ?? record);
    if (!Number.isNaN(iin) && root === record) {
      this.#bearer.set(iin, record);
      if (!this.#parent.has(record)) this.#iin.set(record, iin);
    }
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }
}
