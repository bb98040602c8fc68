import { isPlaceholder, isSpreadsheetError } from '../identity/index.js';
import type { Rejection, Repair, SqlValue } from '../model.js';
import type { Conventions } from './conventions.js';
import type { FieldKind } from './extract.js';
import type { PlannedField, ReadingPlan } from './reading-plan.js';

/** What reading the cells of one record adds up to. */
export interface RecordInTheMaking {
  readonly values: SqlValue[];
  readonly rejections: Rejection[];
  readonly repairs: Repair[];
  readonly unread: UnreadCell[];
  readonly recordId: number;
  readonly conventions: Conventions | undefined;
}

/** A cell that could not be read as what it should be, and why. */
export interface UnreadCell {
  readonly field: string;
  readonly kind: string;
  readonly written: string;
}

/** Notes what was assumed to read a cell: one repair of a field, the first. */
export function noteRepair({ repairs }: RecordInTheMaking, repair: Repair): void {
  if (!repairs.some(({ field }) => field === repair.field)) repairs.push(repair);
}

/** Notes a cell that could not be read: one note of a field, the first. */
export function noteUnread({ unread }: RecordInTheMaking, cell: UnreadCell): void {
  if (!unread.some(({ field }) => field === cell.field)) unread.push(cell);
}

/** The cell of a field without blanks around it; what election.yaml says it means, or says of files without the column. */
export function writtenIn(planned: PlannedField | undefined, cells: readonly string[]): string {
  if (planned === undefined) return '';
  const cell = planned.cell < 0 ? planned.absent : withoutBlanks(cells[planned.cell] ?? '');
  return planned.values === undefined ? cell : (planned.values[cell] ?? cell);
}

const NUMBERS = new Set<FieldKind>(['whole_number', 'decimal', 'candidate_votes']);
const NAMES = new Set<FieldKind>(['surname', 'given_name', 'patronymic', 'full_name']);

/**
 * The cell of a field, or '' where it says that there is nothing: "нет", "н/д", NULL, an error of a spreadsheet. Where a number
 * should be, even that is noted: nobody knows whether it means none or not counted. Marks answer with such words, and an IIN's are
 * kept as written.
 */
export function filledIn(
  planned: PlannedField | undefined,
  cells: readonly string[],
  plan: ReadingPlan,
  making: RecordInTheMaking,
): string {
  const written = writtenIn(planned, cells);
  if (written === '' || planned === undefined) return written;
  const { kind, name } = planned.field;
  if (kind === 'yes_no' && !isSpreadsheetError(written)) {
    return isAnswer(written) || !isPlaceholder(written, plan.nothing) ? written : '';
  }
  if (NAMES.has(kind) && /^0+$/.test(written)) return '';
  if (!isPlaceholder(written, plan.nothing)) return written;
  if (isSpreadsheetError(written)) noteUnread(making, { field: name, kind: 'spreadsheet-error', written });
  else if (NUMBERS.has(kind)) noteUnread(making, { field: name, kind: 'nothing-written', written });
  return '';
}

/** Words that say nothing elsewhere, and no in a column of marks. */
function isAnswer(written: string): boolean {
  return /^[\s]*(?:нет|нету|жоқ|жок|no|[-\u2013\u2014\u2212]+|\*|прочерк|отсутствует)[\s.!]*$/iu.test(written);
}

function withoutBlanks(cell: string): string {
  return isNoBlank(cell.charCodeAt(0)) && isNoBlank(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
}

/** Of signs and letters those that most cells begin and end with, asked first because trimming takes ten times as long. */
function isNoBlank(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x400 && code < 0x530);
}
