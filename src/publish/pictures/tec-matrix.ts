import { MOST_TECS } from '../constants.js';
import type { SharedVoters } from '../read/picture-data.js';

/** The TECs that have no line of their own. */
export const OTHERS = Symbol('other TECs');

export type TecKey = string | null | typeof OTHERS;

export interface TecPair {
  readonly first: TecKey;
  readonly second: TecKey;
  readonly persons: number;
  readonly precincts: readonly SharedVoters[];
}

export interface TecMatrix {
  readonly tecs: readonly TecKey[];
  /** Persons shared by two TECs, or by two precincts of one; null where there are none. */
  pairOf(a: TecKey, b: TecKey): TecPair | null;
  /** Pairs with most persons first. */
  readonly pairs: readonly TecPair[];
}

/** Sums up pairs of precincts to pairs of TECs, those with most shared persons first. */
export function tecMatrix(rows: readonly SharedVoters[]): TecMatrix {
  const weight = new Map<string | null, number>();
  for (const row of rows) {
    for (const tec of new Set([row.first_tec, row.second_tec])) weight.set(tec, (weight.get(tec) ?? 0) + row.persons);
  }
  const known = [...weight].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([tec]) => tec);
  const own = known.length <= MOST_TECS ? known : known.slice(0, MOST_TECS - 1);
  const kept = new Set(own);
  const tecs: TecKey[] = own.length < known.length ? [...own, OTHERS] : own;
  const place = (tec: string | null): number => tecs.indexOf(kept.has(tec) ? tec : OTHERS);
  const byPlaces = new Map<string, { places: readonly [number, number]; precincts: SharedVoters[] }>();
  for (const row of rows) {
    const [a, b] = [place(row.first_tec), place(row.second_tec)].sort((one, other) => one - other) as [number, number];
    const key = `${a} ${b}`;
    const pair = byPlaces.get(key) ?? { places: [a, b], precincts: [] };
    pair.precincts.push(row);
    byPlaces.set(key, pair);
  }
  const pairs = [...byPlaces.values()]
    .map(({ places: [a, b], precincts }) => ({
      first: tecs[a] as TecKey,
      second: tecs[b] as TecKey,
      persons: precincts.reduce((sum, row) => sum + row.persons, 0),
      precincts,
    }))
    .sort((a, b) => b.persons - a.persons);
  const pairOf = (a: TecKey, b: TecKey) =>
    pairs.find((pair) => (pair.first === a && pair.second === b) || (pair.first === b && pair.second === a)) ?? null;
  return { tecs, pairOf, pairs };
}

function compareText(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '\uffff', b ?? '\uffff'];
  return one < other ? -1 : one > other ? 1 : 0;
}
