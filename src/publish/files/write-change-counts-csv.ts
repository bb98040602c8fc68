import type { AuditFile } from '../../database/audit-file.js';
import { type AreaStates, readAreas } from '../read/mass-lines.js';
import { csvText } from './csv-text.js';

const COLUMNS: readonly (keyof AreaStates)[] = [
  ...(['level', 'region', 'tec', 'precinct', 'before', 'after', 'same', 'corrected', 'corrected_unexplained'] as const),
  ...(['moved_out', 'moved_in', 'left', 'left_unexplained', 'came', 'came_unexplained', 'merged', 'split'] as const),
  ...(['undecided_before', 'undecided_after'] as const),
];

/** change-counts.csv: how the entries of two states came out, a line for each region, commission and precinct. */
export function changeCountsCsv(db: AuditFile) {
  return csvText(
    COLUMNS,
    readAreas(db).map((area) => COLUMNS.map((column) => area[column])),
  );
}
