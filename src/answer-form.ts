/**
 * The form that an office fills in, as a contract: `report --packages` writes workbooks by it and `review --import` reads them
 * back. It imports the nouns alone. Row 1 of each sheet is hidden and holds the keys of the columns, so that a sheet is known by them
 * whatever it is called, in whatever order its columns stand and in whatever language its headings are.
 */
import type { Texts } from './model.js';

/** What an office may answer about a finding. Blank: nobody has looked yet. */
export const ANSWERS = ['confirmed', 'explained', 'needs-document', 'cannot-be-decided'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The words that stand in the cell; a reader takes those of any language, and the key, without regard to capitals and spaces at the ends. */
export const ANSWER_WORDS: Readonly<Record<Answer, Texts>> = {
  confirmed: { en: 'Confirmed', ru: 'Подтверждено', kk: 'Расталды' },
  explained: { en: 'Explained', ru: 'Объяснено', kk: 'Түсіндірілді' },
  'needs-document': { en: 'Needs a document', ru: 'Нужен документ', kk: 'Құжат керек' },
  'cannot-be-decided': { en: 'Cannot be decided', ru: 'Нельзя решить', kk: 'Шешу мүмкін емес' },
};

/** A sheet of the form: what it is called in each language, and the keys of its columns in their order. */
export interface FormSheet<Key extends string> {
  readonly name: Texts;
  readonly keys: readonly Key[];
  /** The columns that the office fills; all others are ours and say what they said when the form was written. */
  readonly filled: readonly Key[];
}

/**
 * One row for each finding. `finding` is its permanent anchor on the page, `fingerprint` what it is matched by; `answer` one of
 * ANSWER_WORDS, `reason` free words, `document` a reference to a document, `answered_by` a name, `answered_on` a day.
 */
export type AnswerKey =
  | (
      | 'no'
      | 'finding'
      | 'code'
      | 'strength'
      | 'subject'
      | 'sentence'
      | 'settles'
      | 'papers'
      | 'elsewhere'
      | 'fingerprint'
    )
  | ('answer' | 'reason' | 'document' | 'answered_by' | 'answered_on');
export const ANSWER_SHEET: FormSheet<AnswerKey> = {
  name: { en: 'Findings', ru: 'Находки', kk: 'Табылған деректер' },
  keys: [
    ...(['no', 'code', 'strength', 'subject', 'sentence', 'settles', 'papers', 'elsewhere'] as const),
    ...(['answer', 'reason', 'document', 'answered_by', 'answered_on', 'finding', 'fingerprint'] as const),
  ],
  filled: ['answer', 'reason', 'document', 'answered_by', 'answered_on'],
};

/**
 * One row for each paper and finding: what to take from the shelf, and in `found` what stood in it. `file` and `record` are the
 * place in the audited extract; a row without them is of a finding that names no single paper.
 */
export type PaperKey =
  | ('paper' | 'precinct' | 'line' | 'number' | 'when' | 'says' | 'found')
  | ('no' | 'finding' | 'fingerprint' | 'file' | 'record');
export const PAPER_SHEET: FormSheet<PaperKey> = {
  name: { en: 'Documents', ru: 'Документы', kk: 'Құжаттар' },
  keys: [
    ...(['paper', 'precinct', 'line', 'number', 'when', 'says', 'no', 'found'] as const),
    ...(['file', 'record', 'finding', 'fingerprint'] as const),
  ],
  filled: ['found'],
};
