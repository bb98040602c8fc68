import { comparable, isColumnNumbers, isSumWithin } from '../../load/set-aside/row-shapes.js';
import { FEWEST_COLUMN_NUMBERS, LEAST_WIDTH_OF_LINES } from '../constants.js';

/**
 * Tells rows that are nobody's: the header printed again on the next page, the numbers of the columns, a total, and a line that fills one
 * cell and none of those that `naming` people.
 */
export function rowsOfNobody(
  header: readonly string[],
  naming: readonly number[],
): (cells: readonly string[]) => boolean {
  const names = header.map(comparable);
  const known = names.filter((name) => /\p{L}/u.test(name)).length;
  const named = new Set(naming);
  return (written) => {
    const cells = written.slice(0, header.length);
    const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
    if (filled.length === 0) return false;
    if (filled.length > 1) {
      const isHeader = known > 1 && filled.every((at) => comparable(cells[at]!) === names[at]);
      if (isHeader && filled.length >= known) return true;
    }
    if (isColumnNumbers(cells, FEWEST_COLUMN_NUMBERS, header.length)) return true;
    if (header.length < LEAST_WIDTH_OF_LINES) return false;
    return isSumWithin(cells) || (filled.length === 1 && !named.has(filled[0]!));
  };
}
