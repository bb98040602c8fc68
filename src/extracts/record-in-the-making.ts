import type { Rejection, Repair, SqlValue } from '../model.js';
import type { PlannedField } from './reading-plan.js';

/** What reading the cells of one record adds up to. */
export interface RecordInTheMaking {
  readonly values: SqlValue[];
  readonly rejections: Rejection[];
  readonly repairs: Repair[];
}

/** The cell of a field without blanks around it; what election.yaml says it means, or says of files without the column. */
export function writtenIn(planned: PlannedField | undefined, cells: readonly string[]): string {
  if (planned === undefined) return '';
  const cell = planned.cell < 0 ? planned.absent : withoutBlanks(cells[planned.cell] ?? '');
  return planned.values === undefined ? cell : (planned.values[cell] ?? cell);
}

function withoutBlanks(cell: string): string {
  return isNoBlank(cell.charCodeAt(0)) && isNoBlank(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
}

/** Of signs and letters those that most cells begin and end with, asked first because trimming takes ten times as long. */
function isNoBlank(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x400 && code < 0x530);
}
