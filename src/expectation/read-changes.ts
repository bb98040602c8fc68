import { type AuditFile, auditValue } from '../database/audit-file.js';
import { statedTypes } from './precinct-types.js';
import type { PrecinctCount } from './read-counts.js';

/** Changes between two states of a list that are judged precinct by precinct: who left and who came unexplained, and corrections. */
export const CHANGES = ['list_left', 'list_came', 'list_corrected'] as const;
export type ChangeMeasure = (typeof CHANGES)[number];

/** Under this name an audit file keeps how many comparisons its series has, where it is one of several. */
export const SERIES_STEPS = 'series_steps';

/** The share that each measure of a comparison has in the false discovery rate: all measures of all steps of a series are one family. */
export function changesShare(db: AuditFile): number {
  return 1 / (CHANGES.length * Number(auditValue(db, SERIES_STEPS) ?? 1));
}

/** What is counted, and what it is a part of: who can leave or be corrected was on the earlier list, who came is on the later one. */
const COUNTED: Readonly<Record<ChangeMeasure, readonly [counted: string, size: string]>> = {
  list_left: ['left_unexplained', 'before'],
  list_came: ['came_unexplained', 'after'],
  list_corrected: ['corrected', 'before'],
};

/** One measure of changes by precinct; a precinct that stands in one state alone was made, closed or renumbered, and is not compared. */
export function readChanges(db: AuditFile, measure: ChangeMeasure): PrecinctCount[] {
  const [counted, size] = COUNTED[measure];
  const types = statedTypes(db);
  const counts = db
    .prepare<[], PrecinctCount>(
      `select known_precinct.precinct, known_precinct.type, region, tec, 'list' as source,
              list_change_count.${size} as listSize, list_change_count.${counted} as y
       from list_change_count
       join known_precinct on known_precinct.precinct = list_change_count.precinct
       where before > 0 and after > 0
       order by known_precinct.precinct`,
    )
    .all()
    .map((count) => ({ ...count, type: types.get(count.precinct) ?? count.type }));
  return counts.some(({ y }) => y > 0) ? counts : [];
}
