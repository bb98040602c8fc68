import { type Dialect, type ReadOptions, UnreadableFile } from '../types.js';
import { isSomebodys, type JoinedHeader, joinedHeader } from './joined-header.js';
import { commonestWidth, countWords, type SampleRecord, sampleRecords } from './sample-records.js';

/** The header among the first rows of a table: which rows it takes, its cells, and the width of the rows below. */
export interface HeaderFound {
  /** Index of the header's first row, and of the first row of data. */
  firstRow: number;
  dataRow: number;
  /** Empty when there is no header. */
  header: string[];
  width: number;
  /** Empty cells that each row carries after the last column. */
  trailing: number;
  /** True where the header itself carries none of them. */
  isBeyondHeader?: boolean;
}

/** How far down a header is sought. */
const SEARCHED_ROWS = 30;
/** Fewer names are no header beyond doubt, and fewer rows below it no table. */
const FEWEST_NAMES = 3;
const FEWEST_RECORDS = 2;
/** Longer cells are no two names without a sign between them. */
const LONGEST_GLUED = 80;

/** Finds the header among rows: the one given, the most header-like to the caller, or the first row of full width that is not data. */
export function findHeader(rows: SampleRecord[], options: ReadOptions): HeaderFound {
  const { width } = commonestWidth(rows);
  if (options.header === 'none') return withoutHeader(width, 0);
  if (options.header !== undefined)
    return withTrailing(rows, givenHeader(rows, options.header, options), options.looksLikeHeader);
  const scored = options.looksLikeHeader === undefined ? null : mostHeaderLike(rows, options.looksLikeHeader, options);
  if (scored !== null && !isRecord(rows, scored)) return withTrailing(rows, scored, options.looksLikeHeader);
  const full = firstFullRow(rows, width);
  if (looksLikeData(rows, full, width)) return withoutHeader(width, full);
  return withTrailing(rows, single(rows, full), options.looksLikeHeader);
}

/** Title lines fill at most half of the columns; the first row that fills more is where the table begins. */
function firstFullRow(rows: SampleRecord[], width: number): number {
  const full = rows.findIndex(
    (row) => !row.isBroken && row.cells.filter((cell) => cell.trim() !== '').length * 2 > width,
  );
  return Math.max(0, full);
}

function withoutHeader(width: number, first: number): HeaderFound {
  return { firstRow: first, dataRow: first, header: [], width, trailing: 0 };
}

function single(rows: SampleRecord[], row: number): HeaderFound {
  const header = rows[row]?.cells ?? [];
  return { firstRow: row, dataRow: row + 1, header, width: header.length, trailing: 0 };
}

function givenHeader(rows: SampleRecord[], line: number, options: ReadOptions): HeaderFound {
  const row = rows.findIndex((candidate) => candidate.line === line);
  if (row < 0) {
    throw new UnreadableFile(
      `no record that begins on line ${line}`,
      'give the line of the header, or none',
      'a header',
    );
  }
  const joined = joinedHeader(rows, row, options);
  const alone = options.looksLikeHeader?.(rows[row]?.cells ?? []) ?? 0;
  return joined !== null && joined.score > alone ? ofSeveral(row, joined) : single(rows, row);
}

type Score = (cells: string[]) => number;

function mostHeaderLike(rows: SampleRecord[], score: Score, options: ReadOptions): HeaderFound | null {
  let best: HeaderFound | null = null;
  let most = 0;
  let records = 0;
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row++) {
    // The records of a table are followed by another table: its header is not that of the first.
    if (best !== null && row > best.dataRow && isRecordLike(rows[row - 1], best, score)) records += 1;
    if (records >= FEWEST_RECORDS && most >= FEWEST_NAMES) break;
    // Below a header whose every cell is understood no row can be more like one: most rows are not asked.
    const cells = rows[row]?.cells ?? [];
    const alone = countWords(cells) > most ? score(cells) : 0;
    if (alone > most) {
      [most, best, records] = [alone, single(rows, row), 0];
    }
    const joined = joinedHeader(rows, row, options, most, best?.firstRow === row);
    if (joined !== null) {
      [most, best, records] = [joined.score, ofSeveral(row, joined), 0];
    }
  }
  return best === null ? null : withSecondLanguage(rows, best, score);
}

/** A row of other names for the same columns, right below them: "Тегі | Аты" and "Фамилия | Имя". */
function withSecondLanguage(rows: SampleRecord[], found: HeaderFound, score: Score): HeaderFound {
  const cells = rows[found.dataRow]?.cells ?? [];
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (filled < FEWEST_NAMES || cells.some((cell) => /\d/.test(cell))) return found;
  return score(cells) * 3 >= filled * 2 && score(cells) >= FEWEST_NAMES
    ? { ...found, dataRow: found.dataRow + 1 }
    : found;
}

/** The rows of a header that was joined of several, or stands there in two languages. */
export function headerRows(rows: readonly SampleRecord[], { header, firstRow, dataRow }: HeaderFound) {
  const several = header.length > 0 && dataRow - firstRow > 1;
  return several ? { headerRows: rows.slice(firstRow, dataRow).map(({ cells }) => cells) } : {};
}

function ofSeveral(row: number, { header, rows }: JoinedHeader): HeaderFound {
  return { firstRow: row, dataRow: row + rows, header, width: header.length, trailing: 0 };
}

/** Whether a row below a header is filled as a record is, with a number or a date in it. */
function isRecordLike(row: SampleRecord | undefined, { header }: HeaderFound, score: Score): boolean {
  if (row === undefined || row.isBroken || !row.cells.some(isValue)) return false;
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
  return filled(row.cells) * 2 > filled(header) && score(row.cells) === 0;
}

/** A first row with numbers or dates where the rows below have them too is no header. */
function looksLikeData(rows: SampleRecord[], first: number, width: number): boolean {
  const row = rows[first]?.cells ?? [];
  const below = rows.slice(first + 1, first + 50).filter((other) => other.cells.length === width && !other.isBroken);
  if (below.length === 0) return false;
  return row.some((cell, i) => {
    if (!isValue(cell)) return false;
    const same = below.filter((other) => isValue(other.cells[i] ?? '')).length;
    return same * 10 >= below.length * 9;
  });
}

/** A word in a record can be that of a header. Long numbers or dates where the rows around it have them too are no header. */
function isRecord(rows: SampleRecord[], { header, firstRow, dataRow }: HeaderFound): boolean {
  const others = rows.filter((row, at) => !row.isBroken && (at < firstRow || at >= dataRow)).slice(0, 50);
  return header.some((cell, i) => {
    if (others.length === 0 || !isSomebodys(cell)) return false;
    return others.filter((other) => isSomebodys(other.cells[i] ?? '')).length * 10 >= others.length * 9;
  });
}

function isValue(cell: string): boolean {
  return /^\s*[-+']?\d[\d\s.,:/-]*(?:e[+-]?\d+)?\s*$/i.test(cell);
}

/** Takes off the empty cells that a delimiter at the end of every line makes, in the header, the rows or both. */
function withTrailing(rows: SampleRecord[], found: HeaderFound, score?: Score): HeaderFound {
  const data = rows.slice(found.dataRow).filter((row) => !row.isBroken);
  const { width: dataWidth } = commonestWidth(data);
  const named = found.header.length - emptyCellsAtEnd(found.header);
  const extra = dataWidth - named;
  if (data.length === 0 || named === 0 || extra < 0 || extra > emptyAtEnd(data, dataWidth)) return found;
  const isBeyondHeader = extra > 0 && named === found.header.length;
  if (isBeyondHeader) refuseGluedNames(found.header, score);
  return { ...found, header: found.header.slice(0, named), width: named, trailing: extra, isBeyondHeader };
}

/** A header that lacks a delimiter over an empty last column looks like one whose rows end in a delimiter, and shifts every column. */
function refuseGluedNames(header: readonly string[], score: Score = () => 0): void {
  for (const cell of header) {
    // "ФамилияИмя" is known as both names in one column, as "Фамилия Имя" is; no Russian header is written so on purpose.
    if (cell.length > LONGEST_GLUED || (score([cell]) > 0 && !/[а-яё][А-ЯЁ]/.test(cell))) continue;
    for (let at = 2; at < cell.length - 1; at += 1) {
      const [left, right] = [cell.slice(0, at), cell.slice(at)];
      if (score([left]) === 0 || score([left, right]) < 2) continue;
      throw new UnreadableFile(
        `"${cell}" in the header, and one cell more in every row`,
        `mend the header: a delimiter seems to be missing between "${left.trim()}" and "${right.trim()}"`,
        'a name over each column',
      );
    }
  }
}

function emptyCellsAtEnd(cells: string[]): number {
  let count = 0;
  while (count < cells.length && cells[cells.length - 1 - count]?.trim() === '') count++;
  return count;
}

/** Returns how many last cells are empty in every row of this width; 0 without such rows. */
function emptyAtEnd(rows: SampleRecord[], width: number): number {
  const counts = rows.filter((row) => row.cells.length === width).map((row) => emptyCellsAtEnd(row.cells));
  return counts.length === 0 ? 0 : Math.min(...counts, width - 1);
}

/** Finds the header of a text; returns besides where its data begin. */
export function findTextHeader(
  text: string,
  dialect: Dialect,
  options: ReadOptions,
  firstLine: number,
): { found: HeaderFound; rows: SampleRecord[]; dataStart: number; dataLine: number } {
  const rows = sampleRecords(text, dialect, 1000, firstLine);
  const found = findHeader(rows, options);
  const dataStart = found.dataRow === 0 ? 0 : (rows[found.dataRow - 1]?.next ?? text.length);
  const dataLine = firstLine + countLineEnds(text.slice(0, dataStart));
  return { found, rows, dataStart, dataLine };
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
