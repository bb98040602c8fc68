import { pipeline, Readable } from 'node:stream';
import { format } from 'fast-csv';
import type { Language, SqlValue } from '../../model.js';
import { defuseCell } from '../privacy/defuse.js';

// Russian and Kazakh spreadsheets expect semicolons; a comma-separated file opens there as one column, and without the byte
// order mark its Cyrillic is garbled. Lines end as RFC 4180 wants. Column names are the same in every language, so that a
// script reads the files of any auditor.
const DIALECT = { delimiter: ';', rowDelimiter: '\r\n', writeBOM: true, includeEndRowDelimiter: true } as const;

/** The rows as CSV with a header. Texts are defused, numbers are written as they are, null is an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: Iterable<readonly SqlValue[]>,
): AsyncIterable<string | Uint8Array> {
  const csv = format({ ...DIALECT, headers: [...columns], alwaysWriteHeaders: true });
  // An error while rows are read destroys the formatter with it, so whoever reads the text gets the error.
  return pipeline(Readable.from(cells(rows)), csv, () => {});
}

function* cells(rows: Iterable<readonly SqlValue[]>): Generator<string[]> {
  for (const row of rows) {
    yield row.map((value) => {
      if (value === null) return '';
      return typeof value === 'string' ? defuseCell(value) : String(value);
    });
  }
}

const decimals = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false });

/**
 * A real number for a spreadsheet: six significant digits, no exponent, and the decimal comma of Russian and Kazakh, because
 * a spreadsheet in these languages takes 2.5 for the second of May.
 */
export function decimalCell(value: number | null, language: Language): SqlValue {
  if (value === null || Number.isInteger(value)) return value;
  const plain = decimals.format(value);
  return language === 'en' ? plain : plain.replace('.', ',');
}
