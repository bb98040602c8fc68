import { MOST_BEARERS } from './constants.js';
import { AFTER, BEFORE, type Entries } from './entries.js';
import type { Links } from './links.js';
import { areTwoPeople } from './somebody-else.js';

/**
 * Links entries that bear one valid number, unless their names and dates are those of two people. Where the person has several
 * entries in a state, those of one precinct belong together first; what is left over is a further entry.
 */
export function linkByNumber(entries: Entries, links: Links): void {
  const { numbers } = entries;
  for (const group of groupsOf(entries, (i) => numbers[i]!)) {
    if (group.before.length > MOST_BEARERS || group.after.length > MOST_BEARERS) continue;
    linkGroup(entries, links, group.before, group.after, 'number');
  }
}

/** Entries that share a key, by state. */
export interface Group {
  readonly before: number[];
  readonly after: number[];
}

/** Free pairs of a group: those of one precinct first, then the others in the order of their records, then what is left over. */
export function linkGroup(
  entries: Entries,
  links: Links,
  before: readonly number[],
  after: readonly number[],
  by: 'number' | 'names',
): void {
  const { codes } = entries.precincts;
  const onePrecinct = (a: number, b: number) => codes[a] === codes[b];
  for (const fits of [onePrecinct, () => true]) {
    for (const a of before) {
      if (links.partner[a]! >= 0) continue;
      const b = after.find(
        (other) => links.partner[other]! < 0 && fits(a, other) && !(by === 'number' && areTwoPeople(entries, a, other)),
      );
      if (b !== undefined) links.link(a, b, by);
    }
  }
  for (const [mine, others] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const entry of mine) {
      if (links.partner[entry]! >= 0) continue;
      const kept = others.find((other) => links.partner[other]! >= 0 && !areTwoPeople(entries, entry, other));
      if (kept !== undefined) links.extraOf[entry] = kept;
    }
  }
}

/** Groups of entries of both states with an equal key; a key that is NaN is none. Lines that are struck off are left out. */
export function* groupsOf({ size, states }: Entries, keyOf: (entry: number) => number): Generator<Group> {
  const keys = new Float64Array(size);
  const chosen: number[] = [];
  for (let i = 0; i < size; i++) {
    if (states[i]! > AFTER) continue;
    keys[i] = keyOf(i);
    if (!Number.isNaN(keys[i]!)) chosen.push(i);
  }
  const order = Int32Array.from(chosen).sort((a, b) => keys[a]! - keys[b]! || a - b);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to += 1;
    const members = [...order.subarray(from, to)];
    const before = members.filter((i) => states[i] === BEFORE);
    const after = members.filter((i) => states[i] === AFTER);
    if (before.length > 0 && after.length > 0) yield { before, after };
    from = to;
  }
}
