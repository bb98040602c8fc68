import { isValidIin, patronymicRoot, readDate, SOME_CENTURY } from '../../identity/index.js';

/** What the cells of one column look like, from a sample of its records. */
export interface ColumnContents {
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly iins: number;
  readonly dates: number;
  readonly patronymics: number;
  readonly surnames: number;
}

const ENOUGH = 400;
const PATRONYMIC = /(?:вич|вна|ична|ұлы|улы|қызы|кызы|vich|vna|uly|kyzy)$/iu;
const SURNAME = /(?:[оеё]ва?|[иы]на?|ский|ская|енко|баев|баева|беков|бекова)$/iu;

/** Looks at the cells of one column. */
export function lookAtColumn(records: readonly (readonly string[])[], index: number): ColumnContents {
  const cells = records
    .slice(0, ENOUGH)
    .map((record) => (record[index] ?? '').trim())
    .filter((cell) => cell !== '');
  const share = (claim: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(claim).length / cells.length;
  return {
    filled: cells.length,
    distinct: new Set(cells).size,
    // Data frames write a number with a fraction.
    iins: share((cell) => /^\d{12}(?:[.,]0)?$/.test(cell) && isValidIin(cell.slice(0, 12))),
    dates: share((cell) => /\d[./-]\d/.test(cell) && readDate(cell, { century: SOME_CENTURY }).date !== null),
    patronymics: share((cell) => isWord(cell) && PATRONYMIC.test(cell) && patronymicRoot(cell) !== ''),
    surnames: share((cell) => isWord(cell) && SURNAME.test(cell) && !PATRONYMIC.test(cell)),
  };
}

function isWord(cell: string): boolean {
  return /^\p{L}[\p{L}'’ -]+$/u.test(cell);
}

/** A header that says nothing: none at all, or "Column5", "Столбец 5", "F5". */
export function saysNothing(header: string): boolean {
  return /^\s*(?:(?:column|col|field|столбец|поле|графа|баған|unnamed|f|c|v|x|_c)?[\s_:.#№]*\d*)\s*$/iu.test(header);
}

/** Fewer cells than this prove nothing. */
const FEWEST = 3;
const NEARLY_ALL = 0.9;
const MOST = 0.6;

/**
 * The field that the cells of a column prove beyond its header, or null: IINs prove themselves by their check digit;
 * names and dates are believed only where the header says nothing at all.
 */
export function fieldOfContents(header: string, { filled, distinct, ...share }: ColumnContents): string | null {
  if (filled < FEWEST) return null;
  if (share.iins >= NEARLY_ALL && distinct * 2 > filled) return 'iin';
  const areDates = share.dates >= NEARLY_ALL && distinct * 2 > filled;
  // "DR" of old exports is a doctor elsewhere, whose cells are no dates.
  if (areDates && /^\s*d[_ .]?r\.?\s*$/i.test(header)) return 'birth_date';
  if (!saysNothing(header)) return null;
  if (areDates) return 'birth_date';
  if (share.patronymics >= MOST) return 'patronymic';
  return share.surnames >= MOST ? 'surname' : null;
}
