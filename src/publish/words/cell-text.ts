import { extractNamed } from '../../extracts/catalogue.js';
import type { FieldKind } from '../../extracts/extract.js';
import type { ExtractName, Language } from '../../model.js';
import { dayInCell, momentText } from './date-text.js';
import { valueText } from './labels.js';

const OF_DAYS: ReadonlySet<FieldKind> = new Set<FieldKind>(['birth_date', 'date', 'date_time']);
const fieldsOfDays = new Map<ExtractName, ReadonlySet<string>>();

/** Whether a field of an extract holds days or moments: in any other field what looks like one is what somebody wrote. */
export function holdsDays(name: string, extract: ExtractName): boolean {
  let fields = fieldsOfDays.get(extract);
  if (fields === undefined) {
    const ofDays = extractNamed(extract).fields.filter(({ kind }) => OF_DAYS.has(kind));
    fields = new Set(ofDays.map((field) => field.name));
    fieldsOfDays.set(extract, fields);
  }
  return fields.has(name);
}

/** A stored value as a cell that people read shows it; files for machines have `valueText`. */
export function cellText(name: string, value: string, extract: ExtractName, language: Language): string {
  const text = valueText(name, value, extract, language);
  return holdsDays(name, extract) ? dayInCell(text, language) : text;
}

/** The same in a letter or on a page that asks an office for a paper: in English the day is in words, as such letters have it. */
export function paperText(name: string, value: string, extract: ExtractName, language: Language): string {
  const inWords = language === 'en' && holdsDays(name, extract);
  return inWords ? momentText(value, language) : cellText(name, value, extract, language);
}
