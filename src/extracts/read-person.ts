import { readDate, readIin } from '../identity/index.js';
import type { ReadingPlan } from './reading-plan.js';
import type { RecordInTheMaking } from './record-in-the-making.js';
import { writtenIn } from './record-in-the-making.js';

/**
 * Reads IIN and birth date together, because each can prove a repair of the other: the IIN a swapped day and month,
 * the birth date a lost zero. The IIN is tried alone first, then the date with it, then the IIN again with the date.
 */
export function readPersonNumbers(plan: ReadingPlan, cells: readonly string[], making: RecordInTheMaking): void {
  const { iin: iinField, birthDate: dateField } = plan.person;
  if (iinField === undefined || dateField === undefined) return;
  const { values, rejections, repairs } = making;
  const writtenIin = writtenIn(iinField, cells);
  const writtenDate = writtenIn(dateField, cells);
  let iin = readIin(writtenIin, null);
  // Only a valid IIN proves anything about the date: a damaged one merely hints.
  const { order, date1904 } = plan.settings.dates;
  const iinBirthDate = iin.iin === null ? null : iin.birthDate;
  const date = readDate(writtenDate, { order, date1904, iinBirthDate });
  if (iin.iin === null && writtenIin !== '' && date.date !== null) iin = readIin(writtenIin, date.date);

  if (date.date !== null) values[dateField.slot] = date.date;
  else if (writtenDate !== '') {
    const reason = `date-${date.problem ?? 'unreadable'}`;
    rejections.push({
      reason,
      field: 'birth_date',
      expected: 'a calendar date such as 09.06.1980',
      found: writtenDate,
    });
  }
  if (date.repair !== null) repairs.push({ field: 'birth_date', kind: date.repair, written: writtenDate });

  if (iin.iin !== null) values[iinField.slot] = iin.iin;
  else if (writtenIin !== '') {
    values[iinField.slot + 1] = writtenIin;
    values[iinField.slot + 2] = iin.problem;
  }
  if (iin.repair !== null) repairs.push({ field: 'iin', kind: iin.repair, written: writtenIin });
  if (iin.problem === 'scientific' && plan.settings.damagedIin === 'reject') {
    const expected = '12 digits; a spreadsheet has cut the number, export the column as text';
    rejections.push({ reason: 'iin-scientific', field: 'iin', expected, found: writtenIin });
  }
}
