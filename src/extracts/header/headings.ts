import { namedPrecincts } from '../precinct/named-precincts.js';

// Lists of voters are often written street by street, or precinct by precinct, under headings within the table.

/** What a heading within a table says of the rows under it. */
export interface Heading {
  readonly field: 'precinct' | 'address';
  readonly value: string;
}

/** A table of two columns has no room for a row that is no record. */
const LEAST_WIDTH = 3;
/** "Избирательный участок №" and "13" may stand in two cells. */
const MOST_CELLS = 2;
const LONGEST = 150;
const STREET =
  /^(?:ул|улица|пр|пр-т|просп|проспект|пер|переулок|мкр|мкрн|мкр-н|микрорайон|бульв|бульвар|б-р|шоссе|проезд|тупик|квартал|көше|көшесі|даңғылы|street|avenue|road|lane)(?:[\s.]|$)|(?:^|\s)(?:көшесі|даңғылы|шағын ауданы|улица|проспект|переулок|street|avenue|road|lane)(?:$|[\s,])/iu;

/**
 * The heading that a row is: one text alone in its row (a merged one may be repeated in every cell), which names one precinct, or begins or
 * ends with a word for a street. Null for a record.
 *
 * @param width how many cells the table's rows have
 */
export function headingOf(cells: readonly string[], width: number): Heading | null {
  if (width < LEAST_WIDTH || isRecord(cells, width)) return null;
  const texts = [...new Set(cells.slice(0, width).map((cell) => cell.trim()))].filter((text) => text !== '');
  if (texts.length > MOST_CELLS) return null;
  const text = texts.join(' ');
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const [precinct, ...others] = namedPrecincts([text]);
  if (precinct !== undefined && others.length === 0) return { field: 'precinct', value: precinct };
  return texts.length === 1 && STREET.test(text) ? { field: 'address', value: text } : null;
}

/** Three cells that differ: every row of every list is asked, and most are told by their first cells. */
function isRecord(cells: readonly string[], width: number): boolean {
  let filled = 0;
  let [first, isRepeated] = ['', true];
  for (let i = 0; i < cells.length && i < width; i += 1) {
    const cell = cells[i]!;
    if (cell === '') continue;
    if (filled === 0) first = cell;
    else if (cell !== first) isRepeated = false;
    filled += 1;
    if (filled > MOST_CELLS && !isRepeated) return true;
  }
  return false;
}
