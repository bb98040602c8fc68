import { hashNumber } from '../link/table/scatter.js';
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
  const isFree = (entry: number) => links.partner[entry]! < 0;
  const onePrecinct = (a: number, b: number) => codes[a] === codes[b];
  const [[a, ...more], [b, ...others]] = [before, after];
  if (a !== undefined && b !== undefined && more.length + others.length === 0 && isFree(a) && isFree(b)) {
    if (by !== 'number' || !areTwoPeople(entries, a, b)) links.link(a, b, by);
    return;
  }
  for (const fits of [onePrecinct, () => true]) {
    for (const a of before) {
      if (!isFree(a)) continue;
      const b = after.find(
        (other) => isFree(other) && fits(a, other) && !(by === 'number' && areTwoPeople(entries, a, other)),
      );
      if (b !== undefined) links.link(a, b, by);
    }
  }
  for (const [mine, candidates] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const entry of mine) {
      if (!isFree(entry)) continue;
      const kept = candidates.find((other) => !isFree(other) && !areTwoPeople(entries, entry, other));
      if (kept !== undefined) links.extraOf[entry] = kept;
    }
  }
}

/** Of the places of the table at most half are taken. */
const PLACES_A_KEY = 2;

/** Groups of entries of both states with an equal key; a key that is NaN is none. Lines that are struck off are left out. */
export function* groupsOf({ size, states }: Entries, keyOf: (entry: number) => number): Generator<Group> {
  const keys = new Float64Array(size).fill(Number.NaN);
  let chosen = 0;
  for (let i = 0; i < size; i++) {
    if (states[i]! > AFTER) continue;
    keys[i] = keyOf(i);
    if (!Number.isNaN(keys[i]!)) chosen += 1;
  }
  // By place the first entry of its key, by entry the next one: two million numbers are sorted in three times the time.
  const table = new Int32Array(2 ** Math.ceil(Math.log2(PLACES_A_KEY * chosen + 1))).fill(-1);
  const [next, last] = [new Int32Array(size).fill(-1), new Int32Array(size)];
  const firsts: number[] = [];
  for (let i = 0; i < size; i++) {
    if (Number.isNaN(keys[i]!)) continue;
    let place = hashNumber(keys[i]!) & (table.length - 1);
    while (table[place]! >= 0 && keys[table[place]!] !== keys[i]) place = (place + 1) & (table.length - 1);
    const first = table[place]!;
    if (first < 0) {
      table[place] = i;
      firsts.push(i);
    } else next[last[first]!] = i;
    last[first < 0 ? i : first] = i;
  }
  for (const first of firsts) {
    if (next[first]! < 0) continue;
    const group = { before: [] as number[], after: [] as number[] };
    for (let i = first; i >= 0; i = next[i]!) group[states[i] === BEFORE ? 'before' : 'after'].push(i);
    if (group.before.length > 0 && group.after.length > 0) yield group;
  }
}
