import type { Ladder } from '../read/picture-data.js';

export type TermName =
  | 'loaded'
  | 'residence'
  | 'avc'
  | 'correction'
  | 'other'
  | 'special'
  | 'removedAvc'
  | 'removedOther';

/** One step between the opening and the closing figure; what it takes away is negative. Null: not known at all. */
export interface Term {
  readonly name: TermName;
  readonly state: 'known' | 'bounded' | 'unknown';
  readonly least: number | null;
  /** Null where there is no upper bound, because not all precincts are loaded. */
  readonly most: number | null;
}

export interface Rungs {
  readonly opening: number;
  readonly closing: number | null;
  readonly terms: readonly Term[];
  /** What the terms lead to; null where a term is unknown or not all precincts are loaded. */
  readonly computed: { readonly least: number; readonly most: number } | null;
}

/**
 * The identity final - initial = additions - removals, each term known, bounded or unknown. Gross and net are never compared:
 * only where every precinct is loaded do the terms lead to a figure that stands beside the announced one.
 */
export function rungsOf(row: Ladder): Rungs | null {
  if (row.opening === null) return null;
  const complete = row.is_complete === 1;
  const terms = [
    ...(complete ? [exactly('loaded', row.voters - row.opening)] : []),
    ...addedTerms(row, complete),
    special(row, complete),
    removed('removedAvc', row.removed_for_avc, row, complete),
    removed('removedOther', row.removed_otherwise, row, complete),
  ];
  const summable = complete && terms.every((term) => term.least !== null && term.most !== null);
  const sum = (of: (term: Term) => number | null) =>
    terms.reduce((total, term) => total + (of(term) ?? 0), row.opening ?? 0);
  return {
    opening: row.opening,
    closing: row.closing,
    terms,
    computed: summable ? { least: sum((term) => term.least), most: sum((term) => term.most) } : null,
  };
}

function exactly(name: TermName, value: number): Term {
  return { name, state: 'known', least: value, most: value };
}

function unknown(name: TermName): Term {
  return { name, state: 'unknown', least: null, most: null };
}

function addedTerms(row: Ladder, complete: boolean): readonly Term[] {
  const counts = [
    ['residence', row.by_residence],
    ['avc', row.by_avc],
    ['correction', row.by_correction],
    ['other', row.by_other],
  ] as const;
  return counts.map(([name, count]) => {
    if (row.supplementary_lists === 0) return unknown(name);
    return complete ? exactly(name, count) : { name, state: 'bounded', least: count, most: null };
  });
}

/** Whether voters of special lists are in the announced figures as well as on their home lists, no file says. */
function special(row: Ladder, complete: boolean): Term {
  if (row.special_voters === 0) return complete ? exactly('special', 0) : unknown('special');
  return { name: 'special', state: 'bounded', least: 0, most: complete ? row.special_voters : null };
}

/** Strike-offs are known only where every voter list has a column for them. */
function removed(name: TermName, count: number, row: Ladder, complete: boolean): Term {
  if (row.with_marks === 0 && count === 0) return unknown(name);
  const known = complete && row.with_marks === row.voter_lists;
  return known ? exactly(name, -count) : { name, state: 'bounded', least: null, most: -count };
}
