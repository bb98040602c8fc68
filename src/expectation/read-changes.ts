import { type AuditFile, auditValue } from '../database/audit-file.js';
import { ownLevels } from '../statistics/own-levels.js';
import { withTypes } from './precinct-types.js';
import type { PrecinctCount } from './read-counts.js';

/**
 * Changes between two states of a list that are judged precinct by precinct: who left, came and was corrected unexplained, and, in a series,
 * who came back or went again.
 */
export const CHANGES = ['list_left', 'list_came', 'list_corrected', 'list_back'] as const;
export type ChangeMeasure = (typeof CHANGES)[number];

/** Under this name an audit file keeps how many comparisons its series has, where it is one of several. */
export const SERIES_STEPS = 'series_steps';

/** The share that each measure of a comparison has in the false discovery rate: all measures of all steps of a series are one family. */
export function changesShare(db: AuditFile): number {
  const steps = Number(auditValue(db, SERIES_STEPS) ?? 1);
  // Nothing can be taken back in a first step.
  const measures = steps * CHANGES.length - 1;
  return 1 / measures;
}

/** What is counted, and what it is a part of: who can leave or be corrected was on the earlier list, who came is on the later one. */
const COUNTED: Readonly<Record<ChangeMeasure, readonly [counted: string, size: 'before' | 'after']>> = {
  list_left: ['left_unexplained', 'before'],
  list_came: ['came_unexplained', 'after'],
  list_corrected: ['corrected_unexplained', 'before'],
  list_back: ['taken_back', 'before'],
};

/** A precinct's count of changes, and how many times the ordinary its own level is by earlier steps of a series; 1 where nothing says so. */
export interface ChangeCount extends PrecinctCount {
  readonly level: number;
}

/** One measure of changes by precinct; a precinct that stands in one state alone was made, closed or renumbered, and is not compared. */
export function readChanges(db: AuditFile, measure: ChangeMeasure): readonly ChangeCount[] {
  const [counted, size] = COUNTED[measure];
  const read = db
    .prepare<[], PrecinctCount>(
      `with back as (select precinct, count(*) as taken_back from taken_back group by precinct)
       select known_precinct.precinct, known_precinct.type, region, tec, 'list' as source,
              list_change_count.${size} as listSize, coalesce(${counted}, 0) as y
       from list_change_count
       join known_precinct on known_precinct.precinct = list_change_count.precinct
       left join back on back.precinct = list_change_count.precinct
       where before > 0 and after > 0
       order by known_precinct.precinct`,
    )
    .all();
  const counts = withTypes(db, read);
  if (!counts.some(({ y }) => y > 0)) return [];
  const levels = levelsOf(db, measure, counts);
  return counts.map((count, i) => ({ ...count, level: levels[i]! }));
}

/** A precinct of students or of a mine loses, gains and gets back more than others in every step: that is its own ordinary. */
function levelsOf(db: AuditFile, measure: ChangeMeasure, counts: readonly PrecinctCount[]): readonly number[] {
  const [counted, size] = COUNTED[measure];
  const past = new Map(
    db
      .prepare<[], { precinct: string; y: number; expected: number }>(
        `with rate as (
           select step, sum(${counted}) * 1.0 / sum(${size}) as per_entry from earlier_count group by step
         )
         select precinct, sum(${counted}) as y, sum(${size} * per_entry) as expected
         from earlier_count
         join rate on rate.step = earlier_count.step
         group by precinct`,
      )
      .all()
      .map((row) => [row.precinct, row]),
  );
  return ownLevels(
    counts.map(({ precinct, listSize, y }) => {
      const before = past.get(precinct);
      return { y, exposure: Math.max(1, listSize ?? 0), pastY: before?.y ?? 0, pastExpected: before?.expected ?? 0 };
    }),
  );
}
