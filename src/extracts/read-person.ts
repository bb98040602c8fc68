import { type DateOptions, readDate, readIin, readNationalNumber } from '../identity/index.js';
import { isSpreadsheetError } from '../identity/placeholder.js';
import { fromBuddhist } from './header/birth-calendar.js';
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
  if (plan.settings.personNumbers === 'national') {
    readNationalNumberOf(iinField, cells, making);
    readBirthDate(plan, dateField, cells, making, null);
    return;
  }
  const { values } = making;
  const writtenIin = writtenIinOf(iinField, cells, making);
  let iin = readIin(writtenIin, null);
  // Only a valid IIN proves anything about the date: a damaged one merely hints.
  const birthDate = readBirthDate(plan, dateField, cells, making, iin.iin === null ? null : iin.birthDate);
  if (iin.iin === null && writtenIin !== '' && birthDate !== null) iin = readIin(writtenIin, birthDate);

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

/** How birth dates of a plan are read: one object for all records, of which the IIN's date alone changes. */
const readingOf = new WeakMap<ReadingPlan, DateOptions>();

function birthDatesOf(plan: ReadingPlan, { field }: PlannedField): DateOptions {
  let known = readingOf.get(plan);
  if (known === undefined) {
    known = { ...datesOf(field, plan.settings, plan.extract.name === 'disqualified' ? 'anybody' : 'voter') };
    readingOf.set(plan, known);
  }
  return known;
}

/** Reads the birth date into its place; `iinBirthDate` is what a valid IIN says of it. Returns the date, or null. */
export function readBirthDate(
  plan: ReadingPlan,
  field: PlannedField,
  cells: readonly string[],
  making: RecordInTheMaking,
  iinBirthDate: string | null,
): string | null {
  const { values } = making;
  const given = filledIn(field, cells, plan, making);
  const { birthCalendar } = plan.settings;
  if (birthCalendar === 'other' && given !== '') {
    noteUnread(making, { field: 'birth_date', kind: 'date-of-another-calendar', written: given });
    return null;
  }
  const written = birthCalendar === 'buddhist' ? fromBuddhist(given) : given;
  const dates = birthDatesOf(plan, field);
  dates.iinBirthDate = iinBirthDate;
  if (written !== '') making.conventions?.date('birth_date', written, making.recordId, iinBirthDate);
  const { date, year, problem, repair } = readDate(written, dates);
  if (date !== null) values[field.slot] = date;
  else if (written !== '' && problem !== 'missing') {
    values[field.slot + 1] = year ?? null;
    noteUnread(making, { field: 'birth_date', kind: `date-${problem ?? 'unreadable'}`, written });
  }
  if (repair !== null) noteRepair(making, { field: 'birth_date', kind: repair, written });
  return date;
}

/** Reads another country's number: its key, and beside it what is written, so that a search in the file finds it. */
function readNationalNumberOf(field: PlannedField, cells: readonly string[], making: RecordInTheMaking): void {
  const { values } = making;
  const written = writtenIinOf(field, cells, making);
  if (written === '') return;
  const { key, problem } = readNationalNumber(written);
  values[field.slot] = key;
  values[field.slot + 1] = written;
  values[field.slot + 2] = problem;
  if (problem === 'scientific' || problem === 'length')
    noteUnread(making, { field: 'iin', kind: `national-${problem}`, written });
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
