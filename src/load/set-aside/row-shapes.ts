import { speaksOfTotal } from './row-words.js';

/** "Бетте барлығы: 250": a row of no more cells than these may call itself a sum behind its first word. */
const MOST_CELLS_OF_A_SUM = 2;

/** Rows under a list fill few cells of many. */
export const MOST_CELLS_UNDER_A_LIST = 3;

/** Whether a row fills as few cells as what stands under a list. */
export function holdsLittle(cells: readonly string[]): boolean {
  let filled = 0;
  for (let i = 0; i < cells.length; i += 1) {
    if (cells[i] !== '') filled += 1;
    if (filled > MOST_CELLS_UNDER_A_LIST) return false;
  }
  return filled > 0;
}

/** Few cells, one of which speaks of a sum. */
export function isSumWithin(cells: readonly string[]): boolean {
  let filled = 0;
  for (let i = 0; i < cells.length; i += 1) {
    if (cells[i] !== '') filled += 1;
    if (filled > MOST_CELLS_OF_A_SUM) return false;
  }
  return cells.some(speaksOfTotal);
}

/** The first cell of a row that holds anything. */
export function firstFilled(cells: readonly string[]): string {
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i]!;
    // Behind a blank there may be a word; most cells have none before theirs, and need not be trimmed to see it.
    if (cell.charCodeAt(0) > 0x20 || cell.trim() !== '') return cell;
  }
  return '';
}

/** A cell of a broken record without its quotes. */
export function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/s, '$1');
}

/** Words of a header's second line stand behind those of the first: "Избиратель Фамилия". */
export function isPartOf(word: string, header: string): boolean {
  if (!/\p{L}/u.test(word)) return false;
  return header.startsWith(`${word} `) || header.endsWith(` ${word}`);
}

/** A line to write on, or a word with a short number: "Председатель ______", "Sivu 1", "Ukupno: 8", "Page 3 of 9". */
const RULED_LINE = /_{3,}|…{2,}|\.{5,}/u;
const WORD_AND_NUMBER = /^[^\d]*\p{L}[^\d]*\d{1,5}(?:\D{1,5}\d{1,4})?\D{0,12}$/u;
const PAGE = /^[-–— ]*\d{1,4}[-–— .]*$/u;
/** What a database says below what it was asked for: "(6 rows)", "6 rows in set (0.01 sec)". */
const COUNT_OF_ROWS =
  /^\(?\d{1,9}\s+(?:rows?|records?|строк\p{L}*|запис\p{L}*|жол\p{L}*|жазба\p{L}*)(?:\s.{0,40})?\)?$/iu;
/** A birth year stands behind the name of a person who fills one cell. */
const YEAR = /(?:18|19|20)\d\d/;
/** Where all columns are few, a cell is much of a record. */
const LEAST_WIDTH = 3;

/**
 * One text alone in a row of a table of people (a merged one may be repeated in every cell) that is the name of nobody. It stands in the
 * first cell or where names do: a second address below the first is no such note.
 */
export function isNoteUnderList(all: readonly string[], width: number, naming: readonly number[]): boolean {
  if (width < LEAST_WIDTH) return false;
  let [only, place] = ['', 0];
  for (let i = 0; i < all.length && i < width; i += 1) {
    if (all[i] === '' || all[i] === only) continue;
    if (only !== '') return false;
    [only, place] = [all[i]!, i];
  }
  if (RULED_LINE.test(only)) return true;
  if (place > 0 && !naming.includes(place)) return false;
  if (COUNT_OF_ROWS.test(only.trim())) return true;
  // The number of a page, under a list that numbers no lines.
  return PAGE.test(only.trim()) || (WORD_AND_NUMBER.test(only) && !YEAR.test(only));
}

/** Letters and digits alone, in lower case. */
export function comparable(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** 1 2 3 4 …, "(1)" or "1." alike, one behind another in every cell that is filled. */
export function isColumnNumbers(all: readonly string[], least: number, width: number): boolean {
  // Behind the file's own cells stand those that are made of several, or come from a heading.
  const own = all.length > width ? all.slice(0, width) : all;
  // A table drawn with lines begins and ends with an empty cell.
  const from = own[0] === '' ? 1 : 0;
  const cells =
    from > 0 || own[own.length - 1] === '' ? own.slice(from, own.findLastIndex((cell) => cell !== '') + 1) : own;
  // Most rows end here: a column's number stands in the first and in the third cell.
  if (cells.length < least || !cells[0]!.includes('1') || !cells[2]!.includes('3')) return false;
  if (!/^\s*\(?\d{1,3}\)?\.?\s*$/.test(cells[0]!)) return false;
  let before = -1;
  let count = 0;
  for (const cell of cells) {
    const digits = /^\s*\(?(\d{1,3})\)?\.?\s*$/.exec(cell)?.[1];
    if (digits === undefined) return false;
    if (before >= 0 && Number(digits) !== before + 1) return false;
    before = Number(digits);
    count += 1;
  }
  return count >= least && before === count;
}

const DELIMITERS = [';', ',', '\t', '|'];

/** Whether a line is a whole record by another delimiter than its file's: somebody stands in it, whatever its words say. */
export function isOfAnotherDelimiter(raw: string, delimiter: string, width: number): boolean {
  if (width <= LEAST_WIDTH) return false;
  return DELIMITERS.some((other) => other !== delimiter && raw.split(other).length >= width);
}

const MOST_CELLS_OF_A_TITLE = 4;

/** Title lines fill few cells, so that others need not be put together. */
export function mayBeTitle(cells: readonly string[]): boolean {
  let filled = 0;
  for (let i = 0; i < cells.length; i += 1) if (cells[i] !== '') filled += 1;
  return filled <= MOST_CELLS_OF_A_TITLE;
}
