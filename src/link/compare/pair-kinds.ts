import { EARLIER_LIST, MAIN_LIST, type PeopleTable } from '../table/people-table.js';

/** Pairs within the main lists or within an earlier one; pairs with a paper of this election; pairs with an earlier list. */
const [WITHIN, WITH_PAPER, WITH_EARLIER] = [0, 1, 2];

/**
 * The kinds of pairs whose odds of being one person are learnt apart. Nearly everybody who is added or takes a certificate stands on
 * a main list too, and hardly anybody on two: odds learnt of all together call namesakes of two precincts one person.
 */
export class PairKinds {
  /** By kind, how many pairs of it the list has, compared or not. */
  readonly universes: readonly number[];
  readonly #standing: Uint8Array | null;

  constructor({ size, focus, standing }: Pick<PeopleTable, 'size' | 'focus' | 'standing'>) {
    this.#standing = standing ?? null;
    const [all, rest] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let i = 0; i < size; i++) {
      const at = standing === undefined ? MAIN_LIST : standing[i]!;
      all[at]! += 1;
      if (focus !== undefined && focus[i] === 0) rest[at]! += 1;
    }
    // Of two records one at least is sought for.
    const every = pairsByKind(all);
    const unsought = focus === undefined ? [0, 0, 0] : pairsByKind(rest);
    const universes = every.map((pairs, kind) => pairs - unsought[kind]!);
    this.universes = standing === undefined ? universes.slice(WITHIN, WITHIN + 1) : universes;
  }

  /** The kind of a pair of records, a place in `universes`. */
  of(a: number, b: number): number {
    if (this.#standing === null) return WITHIN;
    const [one, other] = [this.#standing[a]!, this.#standing[b]!];
    if (one !== other && (one === EARLIER_LIST || other === EARLIER_LIST)) return WITH_EARLIER;
    return one === other && (one === MAIN_LIST || one === EARLIER_LIST) ? WITHIN : WITH_PAPER;
  }
}

/** Pairs of so many records on main lists, papers and earlier lists. */
function pairsByKind([main = 0, papers = 0, earlier = 0]: readonly number[]): number[] {
  const within = (records: number) => (records * (records - 1)) / 2;
  return [within(main) + within(earlier), within(papers) + papers * main, earlier * (main + papers)];
}
