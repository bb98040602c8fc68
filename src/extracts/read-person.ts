import { readDate, readIin } from '../identity/index.js';
import { isSpreadsheetError } from '../identity/placeholder.js';
import { datesOf } from './read-cell.js';
import type { PlannedField, ReadingPlan } from './reading-plan.js';
import type { RecordInTheMaking } from './record-in-the-making.js';
import { filledIn, noteRepair, noteUnread, reject, writtenIn } from './record-in-the-making.js';

/**
 * Reads IIN and birth date together, because each can prove a repair of the other: the IIN a swapped day and month,
 * the birth date a lost zero. The IIN is tried alone first, then the date with it, then the IIN again with the date.
 */
export function readPersonNumbers(plan: ReadingPlan, cells: readonly string[], making: RecordInTheMaking): void {
  const { iin: iinField, birthDate: dateField } = plan.person;
  if (iinField === undefined || dateField === undefined) return;
  const { values } = making;
  const writtenIin = writtenIinOf(iinField, cells, making);
  const writtenDate = filledIn(dateField, cells, plan, making);
  let iin = readIin(writtenIin, null);
  // Only a valid IIN proves anything about the date: a damaged one merely hints.
  const { order, date1904 } = datesOf(dateField.field, plan.settings);
  const iinBirthDate = iin.iin === null ? null : iin.birthDate;
  if (writtenDate !== '') making.conventions?.date('birth_date', writtenDate, making.recordId, iinBirthDate);
  const date = readDate(writtenDate, { order, date1904, iinBirthDate });
  if (iin.iin === null && writtenIin !== '' && date.date !== null) iin = readIin(writtenIin, date.date);

  if (date.date !== null) values[dateField.slot] = date.date;
  else if (writtenDate !== '' && date.problem !== 'missing') {
    values[dateField.slot + 1] = date.year ?? null;
    noteUnread(making, { field: 'birth_date', kind: `date-${date.problem ?? 'unreadable'}`, written: writtenDate });
  }
  if (date.repair !== null) noteRepair(making, { field: 'birth_date', kind: date.repair, written: writtenDate });

  if (iin.iin !== null) values[iinField.slot] = iin.iin;
  else if (writtenIin !== '') {
    values[iinField.slot + 1] = writtenIin;
    values[iinField.slot + 2] = iin.problem;
  }
  if (iin.repair !== null) noteRepair(making, { field: 'iin', kind: iin.repair, written: writtenIin });
  if (iin.problem !== null && UNREAD_IINS.has(iin.problem) && writtenIin !== '') {
    noteUnread(making, { field: 'iin', kind: `iin-${iin.problem}`, written: writtenIin });
  }
  if (iin.problem === 'scientific' && plan.settings.damagedIin === 'reject') {
    const expected = '12 digits; a spreadsheet has cut the number, export the column as text';
    reject(making, { reason: 'iin-scientific', field: 'iin', expected, found: writtenIin });
  }
}

/** An IIN as written, words for "none" too; an error of a spreadsheet is nobody's writing. */
function writtenIinOf(field: PlannedField, cells: readonly string[], making: RecordInTheMaking): string {
  const written = writtenIn(field, cells);
  if (!isSpreadsheetError(written)) return written;
  noteUnread(making, { field: 'iin', kind: 'spreadsheet-error', written });
  return '';
}

/** IINs that cannot be read as twelve digits; one that can be, and is wrong, is what checks look for. */
const UNREAD_IINS = new Set<string>(['scientific', 'length', 'not-digits']);
