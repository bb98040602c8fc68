import type { AuditFile } from '../database/audit-file.js';
import { COVERED, PEOPLE_SHOWN } from './constants.js';

/** How many entries a precinct has in each state; lines that are struck off are none. */
export interface PrecinctEntries {
  before: number;
  after: number;
}

/** Which precincts both states hold. */
export interface SharedPrecincts {
  readonly entries: ReadonlyMap<string, PrecinctEntries>;
  /** By state: whether it holds the precincts of most entries of the other, and is a list of the whole. */
  readonly isWhole: { readonly before: boolean; readonly after: boolean };
  /** Its voters are looked for in the other state: anywhere where the earlier list is one of the whole, for borders are redrawn. */
  isSearched(precinct: string): boolean;
  /**
   * The other state is a part of the whole and holds nothing of this precinct: that its voters are missing there says nothing, so
   * they are counted and not listed one by one.
   */
  isBeyond(precinct: string, state: keyof PrecinctEntries): boolean;
}

/**
 * Of some entries of a table, spread over it, the share that the other table knows by number, or by names and birth date. Each is a
 * row that is looked up, and of the other table only what they ask for is kept: an index of a nation would be made for nothing.
 */
function areMostlyIn(db: AuditFile, table: string, other: string): boolean {
  const share = db
    .prepare<[number], number | null>(
      `with recursive step(size, last) as (
         select (select 1 + count(*) / cast(? as integer) from ${table}), (select max(record_id) from ${table})
       ), place(record_id) as (
         select ((select min(record_id) from ${table}) + size - 1) / size * size from step
         union all
         select record_id + size from place, step where record_id + size <= last
       ), shown as materialized (
         select iin, surname_fold, given_name_fold, birth_date from place cross join ${table} using (record_id)
       ), numbers as materialized (
         select iin from ${other} where iin in (select iin from shown)
       ), people as materialized (
         select surname_fold, given_name_fold, birth_date from ${other}
         where (surname_fold, given_name_fold, birth_date) in (select surname_fold, given_name_fold, birth_date from shown)
       )
       select avg(iin in numbers or (surname_fold, given_name_fold, birth_date) in people) from shown`,
    )
    .pluck()
    .get(PEOPLE_SHOWN);
  return (share ?? 0) >= COVERED;
}

export function sharedPrecincts(db: AuditFile): SharedPrecincts {
  const entries = new Map<string, PrecinctEntries>();
  for (const [table, state] of [
    ['previous_listing', 'before'],
    ['listing', 'after'],
  ] as const) {
    // Two readings of an index each: a sum over struck_off would fetch every row of the list in the order of its precincts.
    for (const [sign, where] of [
      [1, ''],
      [-1, 'where struck_off = 1'],
    ] as const) {
      const counted = db.prepare<[], { precinct: string; entries: number }>(
        `select precinct, count(*) as entries from ${table} ${where} group by precinct`,
      );
      for (const { precinct, entries: count } of counted.all()) {
        const both = entries.get(precinct) ?? { before: 0, after: 0 };
        entries.set(precinct, both);
        both[state] += sign * count;
      }
    }
  }
  const sums = { before: 0, after: 0 };
  const shared = { before: 0, after: 0 };
  for (const { before, after } of entries.values()) {
    sums.before += before;
    sums.after += after;
    if (after > 0) shared.before += before;
    if (before > 0) shared.after += after;
  }
  // Where all precincts were numbered anew, the people are the same.
  const isWhole = {
    before: shared.after >= COVERED * sums.after || areMostlyIn(db, 'listing', 'previous_listing'),
    after: shared.before >= COVERED * sums.before || areMostlyIn(db, 'previous_listing', 'listing'),
  };
  const of = (precinct: string) => entries.get(precinct) ?? { before: 0, after: 0 };
  return {
    entries,
    isWhole,
    isSearched: (precinct) => isWhole.before || (of(precinct).before > 0 && of(precinct).after > 0),
    isBeyond(precinct, state) {
      const other = state === 'before' ? 'after' : 'before';
      return !isWhole[other] && of(precinct)[other] === 0;
    },
  };
}
