import { namedPrecincts } from '../precinct/named-precincts.js';
import { beginsWithPrecinctWord } from '../precinct/precinct-words.js';

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

/** What may stand before the precinct in a heading. */
const LEADING =
  /^["«(]*(?:спис\p{L}*|избирател\p{L}*|избирательн\p{L}*|основн\p{L}*|дополнительн\p{L}*|участков\p{L}*|по|на|тізім\p{L}*|сайлау\p{L}*|қосымша|lists?|rolls?|register|of|voters?|electoral|for|the|polling|seçim|bureau|de|vote|secțiune\p{L}*|избирателна|виборч\p{L}*|№)["».,:–-]*$/iu;

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
  const precinct = precinctBegun(text);
  if (precinct !== null) return { field: 'precinct', value: precinct };
  return texts.length === 1 && STREET.test(text) ? { field: 'address', value: text } : null;
}

/**
 * The one precinct that a text is about: before it stand words of lists alone. "Переведён на участок № 45" under a voter is a remark, and
 * would have moved everybody below it.
 */
function precinctBegun(text: string): string | null {
  const [precinct, ...others] = namedPrecincts([text]);
  // "На участок № 45" says where somebody went.
  if (precinct === undefined || others.length > 0 || /^(?:по|на)\s/iu.test(text)) return null;
  for (let words = text.split(/\s+/u); words.length > 1; words = words.slice(1)) {
    if (namedPrecincts([words.slice(1).join(' ')])[0] !== precinct) return precinct;
    if (beginsWithPrecinctWord(words)) return precinct;
    if (!LEADING.test(words[0]!)) return null;
  }
  return precinct;
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
