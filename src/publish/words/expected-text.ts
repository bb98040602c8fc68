import type { Field } from '../../extracts/extract.js';
import type { Language } from '../../model.js';
import type { Words } from './en.js';
import { wordsOf } from './labels.js';

type Expected = Words['expected'];

const BY_REASON: Readonly<Record<string, (words: Expected, field: Field | undefined) => string>> = {
  missing: (words) => words.value,
  'date-missing': dateOrTime,
  'date-century': dateOrTime,
  'date-unreadable': dateOrTime,
  'date-impossible': dateOrTime,
  'day-unknown': dateOrTime,
  'not-yes-no': (words) => words.yesNo,
  'not-a-number': (words, field) => (field?.kind === 'decimal' ? words.number : words.wholeNumber),
  'not-a-serial': (words) => words.serial,
  'not-a-choice': (words, field) => words.choice(Object.keys(field?.choices ?? {}).join(', ')),
  repeated: (words) => words.once,
  'iin-scientific': (words) => words.iin,
};

function dateOrTime(words: Expected, field: Field | undefined): string {
  return field?.kind === 'date_time' ? words.time : words.date;
}

/** What loading expected where it rejected a record, in words; what has no words yet stays as loading said it. */
export function expectedText(reason: string, field: Field | undefined, stored: string, language: Language): string {
  const words = wordsOf(language).expected;
  const [, count, delimiter] = /^(\d+) cells separated by (.+)$/s.exec(stored) ?? [];
  if (count !== undefined && delimiter !== undefined) return words.cells(count, delimiter);
  return Object.hasOwn(BY_REASON, reason) ? (BY_REASON[reason]?.(words, field) ?? stored) : stored;
}
