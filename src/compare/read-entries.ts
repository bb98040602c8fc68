import type { AuditFile } from '../database/audit-file.js';
import { hasLostZeros, type MovedRecords } from '../database/source-files.js';
import {
  AFTER,
  BEFORE,
  DAY_UNKNOWN,
  type Entries,
  EntriesInTheMaking,
  type EntryRow,
  entriesOf,
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
  /** Null until they are read, and where not all of them were. */
  left: Entries | null;
}

/**
 * Reads the entries of both states once; those of the previous list that are struck off there belong to no state. Beside a state that
 * is a part of the whole, only the entries of its precincts and those that share a number, or names and birth date, with one of its
 * entries: nobody else can be linked, and a nation beside five precincts would be read for nothing.
 * Of a series, entries of the earlier state that the comparison before has read as its later one are not read again.
 */
export function readEntries(
  db: AuditFile,
  { isWhole }: SharedPrecincts,
  handover: EntriesHandover | null = null,
): Entries {
  const count = (table: string) => db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
  const before = count('previous_listing');
  const made = new EntriesInTheMaking(before + count('listing'));
  const read = (sql: string) => {
    for (const row of db.prepare(sql).raw().iterate() as IterableIterator<EntryRow>) made.add(row);
  };
  const near = (isAll: boolean, other: string) =>
    isAll
      ? '1'
      : `(precinct in (select precinct from ${other}) or iin in (select iin from ${other})
          or (surname_fold, given_name_fold, birth_date) in (select surname_fold, given_name_fold, birth_date from ${other}))`;
  const kept = isWhole.after ? keptOf(db, handover, before) : null;
  if (kept !== null) made.addKept(kept.entries, BEFORE, kept.idOf);
  else
    read(
      `select record_id, ${BEFORE}, ${COLUMNS} from previous_listing
       where coalesce(struck_off, 0) = 0 and ${near(isWhole.after, 'listing')} order by record_id`,
    );
  read(
    `select record_id, iif(struck_off = 1, ${STRUCK}, ${AFTER}), ${COLUMNS} from listing
     where ${near(isWhole.before, 'previous_listing')} order by record_id`,
  );
  const entries = made.entries();
  if (handover !== null && isWhole.before) handover.left = entriesOf(entries, AFTER);
  return entries;
}

/**
 * The entries of the earlier state as they were read before, where all `listed` rows were taken over in the order in which they stood
 * and no precinct has got zeros back that it had not; null where they have to be read.
 */
function keptOf(
  db: AuditFile,
  handover: EntriesHandover | null,
  listed: number,
): { readonly entries: Entries; readonly idOf: (recordId: number) => number | null } | null {
  const entries = handover?.taken ?? null;
  const moved = handover?.moved ?? [];
  const isInOrder = moved.every(({ from }, at) => at === 0 || moved[at - 1]!.from < from);
  const all = moved.reduce((sum, { loaded }) => sum + loaded, 0);
  if (entries === null || !isInOrder || all !== listed || hasLostZeros(db)) return null;
  let at = 0;
  return {
    entries,
    idOf(recordId) {
      while (at < moved.length && recordId >= moved[at]!.from + moved[at]!.records) at += 1;
      const range = moved[at];
      return range === undefined || recordId < range.from ? null : recordId - range.from + range.to;
    },
  };
}
