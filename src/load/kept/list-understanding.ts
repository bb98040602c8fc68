import { SUPPLEMENTARY_LIST, VOTER_LIST } from '../../extracts/lists.js';
import type { ReadingPlan } from '../../extracts/reading-plan.js';
import { PREVIOUS_LIST } from '../../extracts/registers.js';
import type { FileShape } from '../read/types.js';
import type { LineNumbers } from '../threads/row-memory.js';
import type { UnderstoodFile } from '../understand/understand-file.js';

/** A special list names a second precinct, the voter's own, which a previous list does not know. */
const LISTS: ReadonlySet<string> = new Set([VOTER_LIST, SUPPLEMENTARY_LIST, PREVIOUS_LIST].map(({ name }) => name));
/** The field of the number of a line. */
export const LINE = 'entry_no';
/** The table whose rows are copied from load to load. */
export const ROWS = 'listing';

const FIELDS: ReadonlySet<string> = new Set(PREVIOUS_LIST.fields.map(({ name }) => name));

/** Whether all that a record of this file becomes is one row of the lists of today, which hangs on its cells alone. */
export function rowsOnly({ extract }: UnderstoodFile, { tables, person }: ReadingPlan): boolean {
  const [table, ...more] = tables;
  const isOneRow = table?.table === ROWS && table.perColumn === null && more.length === 0;
  return isOneRow && person.iin !== undefined && extract.uniqueBy === undefined;
}

/** Where the lines of a list have their numbers; null where they have none, or where a setting says what some of them mean. */
export function lineNumbers({ fieldOfCell, tables, settings, nothing }: ReadingPlan): LineNumbers | null {
  const cell = fieldOfCell.indexOf(LINE);
  const column = tables[0]?.columns.indexOf(LINE) ?? -1;
  return cell < 0 || column < 0 || settings.values[LINE] !== undefined ? null : { cell, column, nothing };
}

/** All that decides, besides the cells, whether a record of a list is one and what row it becomes: where it is the same, equal cells give equal rows. */
export function rowUnderstanding(
  { columns, joints }: UnderstoodFile,
  { extract, settings }: ReadingPlan,
  { header, headerRows, width }: FileShape,
): string {
  const named = columns.map(({ field, ...column }) => [field?.name ?? null, column]);
  return JSON.stringify([extract.name, named, joints, settings, header, headerRows, width]);
}

/** Whether a previous list has this field. */
export function isOfPreviousList(field: string): boolean {
  return FIELDS.has(field);
}

/**
 * All that decides, besides the cells, what a record of a list says in the fields that a previous list has: where two readings agree
 * in it, equal bytes give equal rows, be they read as a list of today or as the previous one. Null for what is no such list.
 */
export function listUnderstanding(understood: UnderstoodFile, { extract, settings }: ReadingPlan): string | null {
  if (!LISTS.has(extract.name)) return null;
  const columns = understood.columns.flatMap(({ position, header, field }) =>
    field !== null && FIELDS.has(field.name) ? [[position, header, field.name]] : [],
  );
  const joints = understood.joints.filter(({ field }) => FIELDS.has(field));
  const { values, defaults, ...others } = settings;
  return JSON.stringify([columns, joints, ofPreviousList(values), ofPreviousList(defaults), others]);
}

function ofPreviousList(byField: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(byField)
    .filter(([field]) => FIELDS.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
