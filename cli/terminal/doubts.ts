import { DOUBTS_TITLE, doubtsOf, doubtText } from '../../src/api/words.js';
import type { AuditReport, Language } from '../../src/index.js';
import { printable } from './printable.js';
import { TERMINAL_TEXTS } from './texts.js';

type Files = AuditReport['accounting']['files'];

const MOST_FILES = 12;
const MOST_COLUMNS = 8;
const LONGEST_HEADER = 40;

/** What may have been read otherwise than it is meant, a line each: no finding tells of a column that nobody read. */
export function renderDoubts(files: Files, language: Language): string {
  const doubts = doubtsOf(files);
  if (doubts.length === 0) return '';
  const { more } = TERMINAL_TEXTS[language];
  const shown = doubts.slice(0, MOST_FILES).map((doubt) => {
    const left = doubt.paths.length - 1;
    const where = `${printable(doubt.paths[0] ?? '')}${left > 0 ? `, ${more(left)}` : ''}`;
    return `  ${where}: ${printable(doubtText(doubt, language))}\n`;
  });
  const left = doubts.length - shown.length;
  return `${DOUBTS_TITLE[language]}:\n${shown.join('')}${left > 0 ? `  ${more(left)}\n` : ''}`;
}

/** The filled columns of each file that mean nothing to any check, as they stand there: a check may be skipped for want of one. */
export function renderUnusedColumns(files: Files, language: Language): string {
  const unused = files.flatMap(({ path, columns }) => {
    const headers = columns.flatMap(({ field, feeds, filled, header, position }) =>
      field === null && feeds === null && filled > 0 ? [header.trim() === '' ? String(position) : header.trim()] : [],
    );
    return headers.length === 0 ? [] : [{ path, headers }];
  });
  if (unused.length === 0) return '';
  const { unusedColumns, more } = TERMINAL_TEXTS[language];
  const shown = unused.slice(0, MOST_FILES).map(({ path, headers }) => {
    const named = headers.slice(0, MOST_COLUMNS).map((header) => `"${printable(shortened(header))}"`);
    const left = headers.length - named.length;
    return `  ${printable(path)}: ${named.join(', ')}${left > 0 ? `, ${more(left)}` : ''}\n`;
  });
  const left = unused.length - shown.length;
  return `${unusedColumns}\n${shown.join('')}${left > 0 ? `  ${more(left)}\n` : ''}`;
}

function shortened(header: string): string {
  const line = header.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_HEADER ? line : `${line.slice(0, LONGEST_HEADER - 1)}…`;
}
