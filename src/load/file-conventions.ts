import type { FileEvidence } from '../extracts/conventions.js';
import { type ProvenConventions, provenConventions } from '../extracts/proven-conventions.js';
import type { ReadingSettings } from '../extracts/reading-plan.js';
import type { InputError } from '../model.js';
import type { FoundFile } from './find-files.js';
import { mixedDatesError, onceOnlyError } from './folder/loading-errors.js';

/**
 * What a file has proven of how it writes dates and numbers; its settings go before. Throws an InputError that names records where
 * the dates of one column are of two orders and nobody has said which.
 */
export function conventionsOf(file: FoundFile, evidence: FileEvidence): ProvenConventions {
  const proven = provenConventions(evidence);
  if (file.settings.date_order !== undefined) return { ...proven, orders: {}, mixed: [] };
  const [mixed] = proven.mixed;
  if (mixed === undefined) return proven;
  throw mixedDatesError(file.path, mixed.field, mixed.evidence);
}

/** Whether a file has proven something else than it was read by. */
export function isReadOtherwise(
  { dates, thousands = {} }: Pick<ReadingSettings, 'dates' | 'thousands'>,
  proven: ProvenConventions,
): boolean {
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
  return onceOnlyError(file.path, [...orders, ...signs].join(', '));
}
