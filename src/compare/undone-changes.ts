import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFile } from '../database/audit-file.js';
import { packageRoot } from '../package-root.js';
import { DAY_UNKNOWN } from './entries.js';

/** A comparison of a series: its number from 1, and the name of its later state. */
export interface SeriesStep {
  readonly step: number;
  readonly state: string;
}

interface EarlierChange {
  readonly step: number;
  readonly state: string;
  readonly [column: string]: string | number | null;
}

const PERSON = ['iin', 'surname_fold', 'given_name_fold', 'patronymic_root', 'birth_date'] as const;
const COLUMNS = [
  ...['step', 'state', 'kind', ...PERSON, 'from_precinct', 'to_precinct'],
  ...['field', 'before_value', 'after_value', 'explained_by'],
] as const;

/** Of an earlier step by precinct: how many entries there were, and how many changed. */
interface EarlierCount {
  readonly [column: string]: string | number;
}

/**
 * Hands the changes of the comparison before on to the next one of a series: its own, and those of earlier ones that it did not
 * take back; and how many there were by precinct in every step. Replaces what is there.
 */
export function carryChanges(db: AuditFile, before: AuditFile, { step, state }: SeriesStep): void {
  const insert = db.prepare(
    `insert into earlier_change (${COLUMNS.join(', ')}) values (${COLUMNS.map((column) => `@${column}`).join(', ')})`,
  );
  const kept = before
    .prepare<[], EarlierChange>(
      `select * from earlier_change
       where earlier_id not in (select earlier_id from undone_change) order by earlier_id`,
    )
    .iterate();
  const own = before.prepare<[number, string], EarlierChange>(OWN_CHANGES).iterate(step, state);
  const insertCount = db.prepare(
    `insert into earlier_count values (@step, @precinct, @before, @after, @corrected_unexplained, @left_unexplained, @came_unexplained, @taken_back)`,
  );
  const counts = before.prepare<[number], EarlierCount>(COUNTS).iterate(step);
  db.transaction(() => {
    db.exec('delete from undone_change; delete from earlier_change; delete from earlier_count');
    for (const row of counts) insertCount.run(row);
    for (const rows of [kept, own]) {
      for (const row of rows) insert.run(Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null])));
    }
  })();
}

/** Of precincts that stood in both states, as the checks of changes compare them. */
const COUNTS = `
  with back as (select precinct, count(*) as taken_back from taken_back group by precinct)
  select step, precinct, before, after, corrected_unexplained, left_unexplained, came_unexplained, taken_back from earlier_count
  union all
  select ?, list_change_count.precinct, before, after, corrected_unexplained, left_unexplained, came_unexplained, coalesce(taken_back, 0)
  from list_change_count
  left join back on back.precinct = list_change_count.precinct
  where before > 0 and after > 0
  order by step, precinct`;

/** Where the year of birth alone is known, it is the date. */
function dateOrValue(table: string, column: (typeof PERSON)[number]): string {
  const value = `${table}.${column}`;
  return column === 'birth_date' ? `coalesce(${value}, ${table}.birth_year || '${DAY_UNKNOWN}')` : value;
}

/** One row for an entry that left, came or moved, and one for each field that was corrected on the way. */
const OWN_CHANGES = `
  with changed as (
    select change_id, kind, explained_by, list_change.from_precinct, list_change.to_precinct,
           ${PERSON.map((column) => `iif(kind = 'left', ${dateOrValue('previous_listing', column)}, ${dateOrValue('listing', column)}) as ${column}`).join(', ')}
    from list_change
    left join previous_listing on previous_listing.record_id = list_change.before_record
    left join listing on listing.record_id = list_change.after_record
    where kind in ('corrected', 'moved', 'left', 'came')
  )
  select ? as step, ? as state, kind, ${PERSON.join(', ')}, from_precinct, to_precinct,
         list_change_field.field, before_value, after_value, explained_by
  from (
    select *, 0 as is_field from changed where kind <> 'corrected'
    union all
    select *, 1 from changed
  ) as one
  left join list_change_field on is_field = 1 and list_change_field.change_id = one.change_id
  where is_field = 0 or list_change_field.field is not null
  order by one.change_id, is_field, list_change_field.field`;

/** Finds which changes of this comparison take back one of an earlier comparison of the series (sql/undone_changes.sql). */
export function findUndone(db: AuditFile): void {
  db.exec('delete from undone_change');
  if (db.prepare('select 1 from earlier_change limit 1').get() === undefined) return;
  db.exec(readFileSync(join(packageRoot(), 'sql', 'undone_changes.sql'), 'utf8'));
}
