import type { AuditFile } from '../../database/audit-file.js';
import { concealmentOf } from '../privacy/concealment.js';

/** What changed for many entries at once between two states: one line of the table `mass_change`. */
export interface MassLine {
  readonly cause: string;
  readonly field: string;
  /** Words of addresses; of birth dates `after` is by how many days they differ; null where there is nothing to show. */
  readonly before: string | null;
  readonly after: string | null;
  /** null where it is of the whole file. */
  readonly precincts: number | null;
  readonly entries: number;
  /** Of how many that it could have been; null where that is not known. */
  readonly of: number | null;
  /** Whether each entry is told as corrected and explained by it; else they are the same. */
  readonly isTold: boolean;
}

/** Those of the whole file first, then those of most entries. */
export function readMasses(db: AuditFile): readonly MassLine[] {
  const { hideValue } = concealmentOf(db);
  const shown = (words: string | null) => (words === null ? null : String(hideValue(words)));
  return db
    .prepare<[], Omit<MassLine, 'isTold'> & { isTold: number }>(
      `select cause, field, before_words as before, after_words as after, precincts, entries, of_entries as of, is_told as isTold
       from mass_change
       order by precincts is not null, entries desc, mass_change_id`,
    )
    .all()
    .map((row) => ({ ...row, before: shown(row.before), after: shown(row.after), isTold: row.isTold === 1 }));
}

/** What became of the entries of a region, a commission or a precinct. Who moves within an area moves out and in. */
export interface AreaStates {
  readonly level: 'region' | 'tec' | 'precinct';
  readonly region: string | null;
  readonly tec: string | null;
  readonly precinct: string | null;
  readonly before: number;
  readonly after: number;
  readonly same: number;
  readonly corrected: number;
  readonly corrected_unexplained: number;
  readonly moved_out: number;
  readonly moved_in: number;
  readonly left: number;
  readonly left_unexplained: number;
  readonly came: number;
  readonly came_unexplained: number;
  readonly merged: number;
  readonly split: number;
  readonly undecided_before: number;
  readonly undecided_after: number;
}

const SUMS = [
  ...['before', 'after', 'same', 'corrected', 'corrected_unexplained', 'moved_out', 'moved_in'],
  ...[
    'left_list',
    'left_unexplained',
    'came',
    'came_unexplained',
    'merged',
    'split',
    'undecided_before',
    'undecided_after',
  ],
];

/** The account of two states by region and by commission, where a register of precincts names them, and by precinct. */
export function readAreas(db: AuditFile): readonly AreaStates[] {
  const { hideValue } = concealmentOf(db);
  const shown = (name: string | null) => (name === null ? null : String(hideValue(name)));
  const sums = SUMS.map((column) => `sum(${column}) as ${column === 'left_list' ? '"left"' : column}`).join(', ');
  const level = (name: AreaStates['level'], region: string, tec: string, precinct: string, where: string) =>
    `select '${name}' as level, ${region} as region, ${tec} as tec, ${precinct} as precinct, ${sums}
     from counted where ${where} group by 1, 2, 3, 4`;
  return db
    .prepare<[], AreaStates>(
      `with counted as (
         select list_change_count.*, region, tec
         from list_change_count
         left join known_precinct on known_precinct.precinct = list_change_count.precinct
       ), area as (
         ${level('region', 'region', 'null', 'null', 'region is not null')}
         union all
         ${level('tec', 'region', 'tec', 'null', 'tec is not null')}
         union all
         ${level('precinct', 'region', 'tec', 'precinct', 'true')}
       )
       select * from area
       order by case level when 'region' then 1 when 'tec' then 2 else 3 end, region, tec, precinct`,
    )
    .all()
    .map((row) => ({ ...row, region: shown(row.region), tec: shown(row.tec), precinct: shown(row.precinct) }));
}
