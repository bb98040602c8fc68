import { isPlaceholder, isSpreadsheetError } from '../identity/index.js';
import type { Rejection, Repair, SqlValue } from '../model.js';
import type { Conventions } from './conventions.js';
import type { FieldKind } from './extract.js';
import { isKnownMark } from './read-yes-no.js';
import type { PlannedField, ReadingPlan } from './reading-plan.js';

const NONE: readonly never[] = [];

/** What reading the cells of one record adds up to. Most records have nothing to be noted, and make no list for it. */
export class RecordInTheMaking {
  rejections: readonly Rejection[] = NONE;
  repairs: readonly Repair[] = NONE;
  unread: readonly UnreadCell[] = NONE;

  constructor(
    readonly values: SqlValue[],
    readonly recordId: number,
    readonly conventions: Conventions | undefined,
  ) {}
}

/** A cell that could not be read as what it should be, and why. */
export interface UnreadCell {
  readonly field: string;
  readonly kind: string;
  readonly written: string;
}

/** Notes a reason why the record cannot be loaded. */
export function reject(making: RecordInTheMaking, rejection: Rejection): void {
  making.rejections = [...making.rejections, rejection];
}

/** Notes what was assumed to read a cell: one repair of a field, the first. */
export function noteRepair(making: RecordInTheMaking, repair: Repair): void {
  if (making.repairs.some(({ field }) => field === repair.field)) return;
  making.repairs = [...making.repairs, repair];
}

/** Notes a cell that could not be read: one note of a field, the first. */
export function noteUnread(making: RecordInTheMaking, cell: UnreadCell): void {
  if (making.unread.some(({ field }) => field === cell.field)) return;
  making.unread = [...making.unread, cell];
}

/** The cell of a field without blanks around it; what election.yaml says it means, or says of files without the column. */
export function writtenIn(planned: PlannedField | undefined, cells: readonly string[]): string {
  if (planned === undefined) return '';
  const cell = planned.cell < 0 ? planned.absent : withoutBlanks(cells[planned.cell] ?? '');
  return planned.values === undefined ? cell : (planned.values[cell] ?? cell);
}

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
  // Asked of every cell of every record: the dear questions come last.
  if (kind === 'yes_no' && !isSpreadsheetError(written)) {
    if (plan.nothing === undefined && isKnownMark(written)) return written;
    return !isPlaceholder(written, plan.nothing) || isAnswer(written) ? written : '';
  }
  if (written.charCodeAt(0) === ZERO && isName(kind) && /^0+$/.test(written)) return '';
  if (!isPlaceholder(written, plan.nothing)) return written;
  if (isSpreadsheetError(written)) noteUnread(making, { field: name, kind: 'spreadsheet-error', written });
  else if (isNumber(kind)) noteUnread(making, { field: name, kind: 'nothing-written', written });
  return '';
}

const ZERO = 48;

function isName(kind: FieldKind): boolean {
  return kind === 'surname' || kind === 'given_name' || kind === 'patronymic' || kind === 'full_name';
}

function isNumber(kind: FieldKind): boolean {
  return kind === 'whole_number' || kind === 'decimal' || kind === 'candidate_votes';
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
