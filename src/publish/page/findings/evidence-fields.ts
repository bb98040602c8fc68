import type { EvidenceRecord } from '../../read/report-model.js';
import { cellText, holdsDays } from '../../words/cell-text.js';
import { isPrintedInWords } from '../../words/labels.js';
import type { Page } from '../page.js';

/** A field of some of the records: its label, and what each record has in it (null where it is not filled). */
export interface FieldRow {
  readonly label: string;
  readonly values: readonly (string | null)[];
  /** By record: the value as stored has so few letters that it stays on one line, whatever its length in a language. */
  readonly short: readonly boolean[];
  /** At least two records have it filled and do not hold the same. */
  readonly differs: boolean;
  /** Words of the reader's language differ as a whole, in every language alike; days in their digits, anything else in its letters. */
  readonly differBy: 'words' | 'digits' | 'letters';
}

/** The fields of all the records, in an order that agrees with each record's own. */
export function fieldRows(page: Page, records: readonly EvidenceRecord[]): readonly FieldRow[] {
  const filled = records.map((record) => new Map(record.fields.map((field) => [field.name, field])));
  return fieldOrder(records).map((name) => {
    const fields = filled.map((record) => record.get(name));
    const values = fields.map((field, index) => (field === undefined ? null : shownText(page, records[index], field)));
    // A precinct that issued an AVC and one that took it have one name but two labels.
    const labels = new Set(fields.flatMap((field) => (field === undefined ? [] : page.say(field.label))));
    const stored = fields.map((field) => field?.value ?? null);
    const short = stored.map((value) => value !== null && value.length <= UNBROKEN);
    return {
      label: [...labels].join(' / '),
      values,
      short,
      differs: isDifferent(stored),
      differBy: isPrintedInWords(name) ? 'words' : isOfDays(name, records) ? 'digits' : 'letters',
    };
  });
}

/** Values up to this length are not broken in a table of many records: dates, serials, precincts. */
const UNBROKEN = 18;

/** A mark of 1 or 0 as yes or no, a day as the language writes it, anything else as it is. */
function shownText(
  { language }: Page,
  record: EvidenceRecord | undefined,
  field: { name: string; value: string },
): string {
  return record === undefined ? field.value : cellText(field.name, field.value, record.extract, language);
}

function isOfDays(name: string, records: readonly EvidenceRecord[]): boolean {
  return records.some(({ extract }) => holdsDays(name, extract));
}

/** Each record's fields follow the field that stands before them in that record. */
function fieldOrder(records: readonly EvidenceRecord[]): readonly string[] {
  const order: string[] = [];
  for (const record of records) {
    let place = 0;
    for (const { name } of record.fields) {
      const known = order.indexOf(name);
      if (known < 0) order.splice(place, 0, name);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return order;
}

function isDifferent(values: readonly (string | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}
