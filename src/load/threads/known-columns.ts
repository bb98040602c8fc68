import { columnsOf, type Field, type FieldKind } from '../../extracts/extract.js';
import { readAlone } from '../../extracts/parse-record.js';
import type { PlannedField, ReadingPlan } from '../../extracts/reading-plan.js';
import type { SqlValue } from '../../model.js';
import { wordOfCell } from '../set-aside/row-words.js';
import { KnownCells } from './known-cells.js';
import { PRECINCT_COLUMNS } from './precinct-forms.js';

/** How a column's cells are read where they stand. */
export type LineColumn =
  /** Nobody reads it. */
  | { readonly kind: 'unread' }
  /** Each is another, and nearly all are digits that stand for themselves in so many columns. */
  | { readonly kind: 'digits'; readonly values: number }
  | { readonly kind: 'iin'; readonly values: 1 }
  | KnownColumn;

/** What is written is written again, and was read before. */
export interface KnownColumn {
  readonly kind: 'known';
  readonly cells: KnownCells;
  /** Whether a long text stands for itself, so that it need not be known. */
  readonly isText: boolean;
  /** Whether it holds numbers of precincts that `PrecinctForms` looks at. */
  readonly isPrecinct: boolean;
}

/** What one field puts into a row: the cells of a column, or the same for every record. */
export interface RowPart {
  readonly cell: number;
  readonly values: readonly SqlValue[];
}

/** Kinds whose cells say the same wherever they stand, and show nothing of how the file is written. */
const ALONE: ReadonlySet<FieldKind> = new Set([
  ...(['text', 'surname', 'given_name', 'patronymic', 'birth_date', 'precinct', 'yes_no', 'serial'] as const),
  ...(['place', 'address', 'document', 'choice'] as const),
]);

/** Cells by which set-aside rows are told; the first filled one stands no further on than the surname, which every line here has. */
const NAMING = new Set(['precinct', 'tec', 'entry_no', 'surname', 'given_name', 'candidate', 'name']);

/** The columns of a list of people, and the parts of its rows; null where its records cannot be read cell by cell. */
export function lineColumns(plan: ReadingPlan, width: number): { columns: LineColumn[]; parts: RowPart[] } | null {
  const { person, settings, tables } = plan;
  const { surname, givenName, patronymic, birthDate, iin } = person;
  const [table, ...others] = tables;
  const isPlain = table?.from === null && table.onlyWith === null && table.perColumn === null && others.length === 0;
  const isOther = settings.personNumbers === 'national' || settings.birthCalendar !== undefined;
  if (!isPlain || isOther || !plan.needsPerson || plan.extract.uniqueBy !== undefined) return null;
  if (plan.nothing !== undefined || plan.corrected !== undefined || plan.typeByPlace !== null) return null;
  if (![surname, birthDate, iin].every((each) => (each?.cell ?? -1) >= 0) || iin?.values !== undefined) return null;
  const columns: LineColumn[] = Array.from({ length: width }, () => ({ kind: 'unread' }));
  const parts: RowPart[] = [];
  const people = [surname, givenName, patronymic, birthDate, iin].filter((each) => each !== undefined);
  for (const planned of [...plan.fields, ...people].sort((a, b) => a.slot - b.slot)) {
    const { cell, field } = planned;
    if (cell < 0) {
      const values = readAlone(plan, planned, '');
      if (values === null) return null;
      parts.push({ cell, values });
      continue;
    }
    // Two fields of one column are read together.
    if (columns[cell]?.kind !== 'unread') return null;
    const column = planned === iin ? ({ kind: 'iin', values: 1 } as const) : columnOf(plan, planned);
    if (column === null) return null;
    columns[cell] = column;
    parts.push({ cell, values: columnsOf(field).map(() => null) });
  }
  const filled = parts.reduce((sum, { values }) => sum + values.length, 0);
  // What stands before them is the record's number and the constants.
  return filled === plan.template.length - 1 - Object.keys(plan.extract.constants ?? {}).length
    ? { columns, parts }
    : null;
}

function columnOf(plan: ReadingPlan, planned: PlannedField): LineColumn | null {
  const { field, cell } = planned;
  if (!ALONE.has(field.kind)) return null;
  if (planned.values === undefined && isNumber(field)) return { kind: 'digits', values: columnsOf(field).length };
  const { surname, birthDate } = plan.person;
  const mayNameRow = NAMING.has(field.name) || cell <= (surname?.cell ?? 0);
  // A surname's form for comparison, which one without letters has not; a day: without them a record has to be read as a whole.
  const needed = planned === surname ? 1 : planned === birthDate ? 0 : -1;
  const read = (written: string) => {
    const values = mayNameRow && wordOfCell(written) !== null ? null : readAlone(plan, planned, written);
    return values?.[needed] === null ? null : values;
  };
  return {
    kind: 'known',
    cells: new KnownCells(columnsOf(field).length, read),
    isText: field.kind === 'text' && planned.values === undefined && !mayNameRow && !hasASay(plan, planned),
    isPrecinct: PRECINCT_COLUMNS.some((name) => name === columnsOf(field)[0]),
  };
}

/** A ground of striking off may be one that a mark is made of. */
function hasASay({ struckOffBy }: ReadingPlan, { slot }: PlannedField): boolean {
  return struckOffBy !== null && slot === struckOffBy.ground;
}

/** The number of a document or of a line: of digits its form for comparison is the same. */
function isNumber({ kind, numbered, mandatory }: Field): boolean {
  return mandatory !== true && (kind === 'document' || (kind === 'text' && numbered === true));
}
