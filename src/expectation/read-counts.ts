import type { AuditFile } from '../database/audit-file.js';
import { BANDS, MOST_PEOPLE } from './constants.js';
import { withTypes } from './precinct-types.js';
import type { Comparable } from './strata.js';

/** One precinct's count with what its peers are found by. */
export interface PrecinctCount extends Comparable {
  readonly precinct: string;
}

const LIST_SIZE = `
  list_size as (
    select known_precinct.precinct, coalesce(listed.entries, precinct_figure.voters_on_list) as entries
    from known_precinct
    left join precinct_list as listed on listed.precinct = known_precinct.precinct and listed.list = 'voter'
    left join precinct_figure on precinct_figure.precinct = known_precinct.precinct and precinct_figure.level = 'PEC'
  )`;

/** Election-day additions of every precinct that says something of them; those on an AVC are left out where lists tell. */
export function readAdditions(db: AuditFile): PrecinctCount[] {
  return read(
    db,
    `with ${LIST_SIZE}
     select precinct_addition.precinct, known_precinct.type, known_precinct.region, known_precinct.tec,
            known_precinct.settlement, counted_from as source, list_size.entries as listSize,
            case when counted_from = 'list' then additions - by_avc else additions end as y
     from precinct_addition
     join known_precinct on known_precinct.precinct = precinct_addition.precinct
     left join list_size on list_size.precinct = precinct_addition.precinct
     order by precinct_addition.precinct`,
  );
}

/** AVCs used at every host precinct: by the register where one is loaded, otherwise by the precincts' protocols. */
export function readAvcUses(db: AuditFile): PrecinctCount[] {
  const register = "(select count(*) from source_file where extract in ('avc_used', 'avc') and status = 'complete')";
  return read(
    db,
    `with ${LIST_SIZE},
     used as (select precinct, count(*) as uses from avc_used group by precinct)
     select known_precinct.precinct, known_precinct.type, known_precinct.region, known_precinct.tec, settlement,
            case when ${register} > 0 then 'list' else 'figure' end as source, list_size.entries as listSize,
            case when ${register} > 0 then coalesce(used.uses, 0) else precinct_figure.avc_used end as y
     from known_precinct
     left join list_size on list_size.precinct = known_precinct.precinct
     left join used on used.precinct = known_precinct.precinct
     left join precinct_figure on precinct_figure.precinct = known_precinct.precinct and precinct_figure.level = 'PEC'
     where ${register} > 0 or precinct_figure.avc_used is not null
     order by known_precinct.precinct`,
  );
}

/** Listed voters born on 1 January or 1 July, by precinct. */
export function readHeapedBirths(db: AuditFile): PrecinctCount[] {
  return read(
    db,
    `with ${LIST_SIZE}
     select known_precinct.precinct, type, region, tec, settlement, 'list' as source, list_size.entries as listSize,
            precinct_list.births_heaped as y
     from precinct_list
     join known_precinct on known_precinct.precinct = precinct_list.precinct
     join list_size on list_size.precinct = precinct_list.precinct
     where precinct_list.list = 'voter'
     order by known_precinct.precinct`,
  );
}

function read(db: AuditFile, sql: string): PrecinctCount[] {
  const counts = db
    .prepare<[], PrecinctCount>(sql)
    .all()
    .filter(({ y }) => y <= MOST_PEOPLE)
    .map((count) => ({ ...count, listSize: (count.listSize ?? 0) > MOST_PEOPLE ? null : count.listSize }));
  return counts.some(({ y }) => y > 0) ? withTypes(db, counts) : [];
}

/** The size band of a precinct's list, in words such as "500-999 voters". */
export function sizeBand(listSize: number | null): string {
  if (listSize === null) return '';
  const at = BANDS.findIndex((end) => listSize <= end);
  if (at === -1) return `over ${BANDS.at(-1)} voters`;
  return `${at === 0 ? 0 : (BANDS[at - 1] ?? 0) + 1}-${BANDS[at]} voters`;
}
