import { areNationalNumbers, headerConcepts, isValidIin } from '../../identity/index.js';
import type { UnderstoodColumn } from './types.js';

/** What the column of persons' numbers holds: IINs, or the national numbers of another country. */
export type PersonNumbers = 'iin' | 'national';

const NAMES_THE_IIN =
  /(?:^|[^\p{L}])(?:iin|иин|жсн)(?:[^\p{L}]|$)|individual identification|индивидуальн|жеке сәйкестендіру/iu;
const MOST = 0.5;

/**
 * Tells which numbers of persons a file holds: IINs where its header says so or half of its cells are some, with or without
 * their zeros; otherwise those of another country where the cells prove it, or where there are none and the header says so.
 */
export function personNumbersOf(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): PersonNumbers {
  const column = columns.find(({ field }) => field?.kind === 'iin');
  if (column === undefined || NAMES_THE_IIN.test(column.header)) return 'iin';
  const cells = records.map((record) => (record[column.position - 1] ?? '').trim()).filter((cell) => cell !== '');
  if (cells.length === 0)
    return headerConcepts(column.header).some(({ concept }) => concept === 'national_number') ? 'national' : 'iin';
  const iins = cells.filter((cell) => /^\d{9,12}$/.test(cell) && isValidIin(cell.padStart(12, '0')));
  if (iins.length >= cells.length * MOST) return 'iin';
  return areNationalNumbers(cells, true) ? 'national' : 'iin';
}
