import { ANSWER_SHEET, ANSWER_WORDS, ANSWERS, type Answer } from '../../answer-form.js';
import { keyedRows } from '../../load/read/workbook/keyed-rows.js';
import { InputError, LANGUAGES } from '../../model.js';
import { NO_WORKBOOK } from '../texts/problems.js';

/** What an office wrote of one finding, with the row of its sheet. */
export interface FilledRow {
  readonly row: number;
  readonly fingerprint: string;
  readonly answer: Answer | null;
  /** What stands in the cell of the answer and is none. */
  readonly unknown: string | null;
  readonly reason: string;
  readonly document: string;
  readonly answeredBy: string;
  readonly answeredOn: string;
}

const ANSWER_BY_WORD = new Map<string, Answer>(
  ANSWERS.flatMap((answer) =>
    [answer, ...LANGUAGES.map((language) => ANSWER_WORDS[answer][language])].map(
      (word) => [plain(word), answer] as const,
    ),
  ),
);

function plain(word: string): string {
  return word.normalize('NFC').trim().toLocaleLowerCase();
}

/**
 * The rows of a workbook of `report --packages` into which an office wrote something, by the hidden keys of its columns, whatever was
 * renamed or moved. Throws an InputError where the file is no such workbook.
 */
export async function readFilledWorkbook(path: string): Promise<readonly FilledRow[]> {
  const rows = await keyedRows(path, [...ANSWER_SHEET.filled, 'fingerprint']);
  if (rows === null) throw InputError.at(path, NO_WORKBOOK);
  return rows.flatMap(({ line, cell }) => filledRow(line, cell) ?? []);
}

/** A row with a fingerprint and an answer or a reason; headings and rows that nobody touched are none. */
function filledRow(row: number, cell: (key: string) => string): FilledRow | null {
  // What we defused when we wrote it, and a spreadsheet's own sign for a text, are no part of it.
  const fingerprint = cell('fingerprint').replace(/^'/, '');
  const [written, reason] = [cell('answer'), cell('reason')];
  if (!/^[0-9a-f]{64}(?:-\d+)?$/.test(fingerprint) || (written === '' && reason === '')) return null;
  const answer = ANSWER_BY_WORD.get(plain(written)) ?? null;
  return {
    ...{ row, fingerprint, answer, reason },
    unknown: answer === null ? written : null,
    document: cell('document'),
    answeredBy: cell('answered_by'),
    answeredOn: cell('answered_on'),
  };
}
