import type { FileEvidence } from '../extracts/conventions.js';
import { type ProvenConventions, provenConventions } from '../extracts/proven-conventions.js';
import type { ReadingSettings } from '../extracts/reading-plan.js';
import { InputError } from '../model.js';
import type { FoundFile } from './find-files.js';

/**
 * What a file has proven of how it writes dates and numbers; its settings go before. Throws an InputError that names records where
 * the dates of one column are of two orders and nobody has said which.
 */
export function conventionsOf(file: FoundFile, evidence: FileEvidence): ProvenConventions {
  const proven = provenConventions(evidence);
  if (file.settings.date_order !== undefined) return { ...proven, orders: {}, mixed: [] };
  const [mixed] = proven.mixed;
  if (mixed === undefined) return proven;
  const { field, evidence: dates } = mixed;
  const { dayFirst, monthFirst, dayKnown, monthKnown, dayRecords, monthRecords } = dates;
  throw new InputError({
    expected: `the dates of ${field} in one order`,
    found: `${dayFirst + dayKnown} that can only be day before month${named(dayRecords)} and ${monthFirst + monthKnown} that can only be month before day${named(monthRecords)}`,
    where: file.path,
    notDone: 'Nothing of this file was loaded.',
    advice: `Export the column anew, or say the order in election.yaml: files: {"${file.path}": {date_order: dmy}} (or mdy); dates of the other order are then unread, or wrong.`,
  });
}

function named(records: readonly number[]): string {
  return records.length === 0 ? '' : ` (records ${records.join(', ')})`;
}

/** Whether a file has proven something else than it was read by. */
export function isReadOtherwise({ dates, thousands = {} }: ReadingSettings, proven: ProvenConventions): boolean {
  const orders = Object.entries(proven.orders);
  if (orders.some(([field, order]) => (dates.orders?.[field] ?? dates.order) !== order)) return true;
  return JSON.stringify(proven.thousands) !== JSON.stringify(thousands);
}

/** The settings with what the file has proven. */
export function readAsProven(settings: ReadingSettings, proven: ProvenConventions): ReadingSettings {
  return { ...settings, dates: { ...settings.dates, orders: proven.orders }, thousands: proven.thousands };
}

/** Standard input is there once: what it proves too late cannot be put right. */
export function refuseUnrepeatable(file: FoundFile, proven: ProvenConventions): InputError {
  const orders = Object.entries(proven.orders).map(([field, order]) => `${field}: ${order}`);
  const signs = Object.values(proven.thousands).map((sign) => `"${sign}" groups thousands`);
  return new InputError({
    expected: 'dates and numbers written as they usually are',
    found: [...orders, ...signs].join(', '),
    where: file.path,
    notDone: 'Nothing of this file was loaded.',
    advice: 'Standard input can be read only once: save it as a file in a folder, and audit that.',
  });
}
