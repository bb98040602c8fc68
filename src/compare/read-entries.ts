import type { AuditFile } from '../database/audit-file.js';
import { preparedOnce } from '../database/prepared-once.js';
import { hasLostZeros, type MovedRecords } from '../database/source-files.js';
import {
  AFTER,
  BEFORE,
  DAY_UNKNOWN,
  type Entries,
  EntriesInTheMaking,
  type EntryRow,
  entriesOfToday,
  STRUCK,
} from './entries.js';
import type { SharedPrecincts } from './shared-precincts.js';

/** Where the year of birth alone is known, it is the date. */
const COLUMNS = `iin, surname_fold, given_name_fold, patronymic_root, coalesce(birth_date, birth_year || '${DAY_UNKNOWN}'),
  precinct, address, coalesce(surname, '') || char(10) || coalesce(given_name, '') || char(10) || coalesce(patronymic, '')`;

/** What one comparison of a series takes from the one before, and leaves to the next: the entries of its later state. */
export interface EntriesHandover {
  readonly taken: Entries | null;
  /** Where the records of the lists that were taken over stand now, in their order. */
  readonly moved: readonly MovedRecords[];
  /** Records of today that have the cells of some of the step before, in their order. */
  readonly same: readonly MovedRecords[];
  /** Null until they are read, and where not all of them were. */
  left: Entries | null;
}

/**
 * Reads the entries of both states once; those of the previous list that are struck off there belong to no state. Beside a state that
 * is a part of the whole, only the entries of its precincts and those that share a number, or names and birth date, with one of its
 * entries: nobody else can be linked, and a nation beside five precincts would be read for nothing.
 * Of a series, entries that the comparison before has read as those of its later state are not read again, in either state.
 */
export function readEntries(
  db: AuditFile,
  { isWhole }: SharedPrecincts,
  handover: EntriesHandover | null = null,
): Entries {
  const count = (table: string) => db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
  const before = count('previous_listing');
  const made = new EntriesInTheMaking(before + count('listing'));
  const read = (sql: string, ...values: readonly number[]) => {
    const rows = preparedOnce(db, sql)
      .raw()
      .iterate(...values) as IterableIterator<EntryRow>;
    for (const row of rows) made.add(row);
  };
  const near = (isAll: boolean, other: string) =>
    isAll
      ? '1'
      : `(precinct in (select precinct from ${other}) or iin in (select iin from ${other})
          or (surname_fold, given_name_fold, birth_date) in (select surname_fold, given_name_fold, birth_date from ${other}))`;
  const known = handover === null || handover.taken === null || hasLostZeros(db) ? null : handover.taken;
  const take = known === null ? null : takerOf(made, known);
  if (take !== null && isWhole.after && areAllMoved(handover!.moved, before))
    for (const rows of handover!.moved) take(rows, (state) => (state === STRUCK ? null : BEFORE));
  else
    read(
      `select record_id, ${BEFORE}, ${COLUMNS} from previous_listing
       where coalesce(struck_off, 0) = 0 and ${near(isWhole.after, 'listing')} order by record_id`,
    );
  const readToday = (from: number, to: number) =>
    read(
      `select record_id, iif(struck_off = 1, ${STRUCK}, ${AFTER}), ${COLUMNS} from listing
       where record_id between ? and ? and ${near(isWhole.before, 'previous_listing')} order by record_id`,
      from,
      to,
    );
  let next = 0;
  for (const rows of take !== null && isWhole.before ? handover!.same : []) {
    if (next < rows.to) readToday(next, rows.to - 1);
    take!(rows, (state) => state);
    next = rows.to + rows.records;
  }
  readToday(next, Number.MAX_SAFE_INTEGER);
  const entries = made.entries();
  if (handover !== null && isWhole.before) handover.left = entriesOfToday(entries);
  return entries;
}

/** Whether all `listed` rows of the earlier state were taken over, in the order in which they stood. */
function areAllMoved(moved: readonly MovedRecords[], listed: number): boolean {
  const isInOrder = moved.every(({ from }, at) => at === 0 || moved[at - 1]!.from < from);
  return isInOrder && moved.reduce((sum, { loaded }) => sum + loaded, 0) === listed;
}

/** Takes entries that were read before: those of some records there, in the state that is said by the one they had; null leaves one out. */
function takerOf(made: EntriesInTheMaking, known: Entries) {
  const { recordIds, states, size } = known;
  const take = made.taker(known);
  return ({ from, to, records }: MovedRecords, stateOf: (state: number) => number | null): void => {
    let [i, above] = [0, size];
    while (i < above) {
      const middle = (i + above) >> 1;
      if (recordIds[middle]! < from) i = middle + 1;
      else above = middle;
    }
    for (; i < size && recordIds[i]! < from + records; i += 1) {
      const state = stateOf(states[i]!);
      if (state !== null) take(i, recordIds[i]! - from + to, state);
    }
  };
}
