import { ANSWER_SHEET, ANSWER_WORDS, ANSWERS, type Answer } from '../../answer-form.js';
import { FileBytes } from '../../load/read/bytes/file-bytes.js';
import { ZipArchive } from '../../load/read/bytes/zip-archive.js';
import { UnreadableFile } from '../../load/read/types.js';
import { streamedWorkbook } from '../../load/read/workbook/open-sheet.js';
import { isWorkbook } from '../../load/read/workbook/workbook-parts.js';
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
  const file = await FileBytes.open(path);
  try {
    const zip = await ZipArchive.open(file);
    if (!isWorkbook(zip)) throw InputError.at(path, NO_WORKBOOK);
    const book = await streamedWorkbook(zip);
    for (const { name } of book.sheets) {
      const { firstRows, rest } = await book.open(name);
      const [keys] = firstRows;
      const place = new Map(keys?.cells.map((cell, at) => [cell.trim(), at]));
      if (!ANSWER_SHEET.filled.every((key) => place.has(key)) || !place.has('fingerprint')) continue;
      const found: FilledRow[] = [];
      const take = (rows: typeof firstRows) => {
        for (const row of rows) {
          const read = filledRow(row.line, (key) => row.cells[place.get(key) ?? -1]?.trim() ?? '');
          if (read !== null) found.push(read);
        }
      };
      take(firstRows.slice(1));
      for await (const rows of rest) take(rows);
      return found;
    }
    throw InputError.at(path, NO_WORKBOOK);
  } catch (error) {
    throw error instanceof UnreadableFile ? InputError.at(path, NO_WORKBOOK) : error;
  } finally {
    await file.close();
  }
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
