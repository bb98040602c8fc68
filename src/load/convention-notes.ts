import type { FileEvidence } from '../extracts/conventions.js';
import type { ProvenConventions } from '../extracts/proven-conventions.js';

/** A note of a file about how it writes dates or numbers; `count` is of the values that prove it. */
export interface ConventionNote {
  readonly kind: 'date-order' | 'date-order-unproven' | 'thousands-sign';
  readonly fromRecord: number | null;
  readonly toRecord: number | null;
  readonly count: number;
  readonly detail: string;
}

const FORMS = { dmy: 'DD.MM', mdy: 'MM/DD' } as const;

/** What a file proves of how it writes dates and numbers, with how many values prove it and the first that do. */
export function conventionNotes(
  { dates, numbers }: FileEvidence,
  { orders, thousands }: ProvenConventions,
  columns: readonly { readonly position: number; readonly header: string }[],
): readonly ConventionNote[] {
  const ofDates = [...dates].flatMap(([field, evidence]): ConventionNote[] => {
    const order = orders[field];
    const { dayFirst, monthFirst, dayKnown, monthKnown, dayRecords, monthRecords, either } = evidence;
    if (order === undefined) {
      if (either === 0) return [];
      return [{ kind: 'date-order-unproven', fromRecord: null, toRecord: null, count: either, detail: `${field}: ?` }];
    }
    const [proofs, others] = order === 'dmy' ? [dayFirst + dayKnown, monthFirst] : [monthFirst + monthKnown, dayFirst];
    const records = order === 'dmy' ? dayRecords : monthRecords;
    const detail = `${field}: ${FORMS[order]} (${proofs} : ${others})`;
    return [
      { kind: 'date-order', fromRecord: records[0] ?? null, toRecord: records.at(-1) ?? null, count: proofs, detail },
    ];
  });
  const ofNumbers = Object.entries(thousands).map(([cell, sign]): ConventionNote => {
    const header = columns.find(({ position }) => position === Number(cell) + 1)?.header ?? cell;
    const count = numbers.get(Number(cell))?.grouped[sign] ?? 0;
    return { kind: 'thousands-sign', fromRecord: null, toRecord: null, count, detail: `${header}: 1${sign}234 = 1234` };
  });
  return [...ofDates, ...ofNumbers];
}
