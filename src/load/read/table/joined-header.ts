import type { ReadOptions } from '../types.js';
import { countWords, type SampleRecord } from './sample-records.js';

/** Several rows read as one header: its cells, how many rows they are of, and how header-like they are. */
export interface JoinedHeader {
  readonly header: string[];
  readonly rows: number;
  readonly score: number;
}

/** Fewer names below a text make no table of which it could be the title. */
const FEWEST_NAMES = 3;
/** "Адрес места жительства" is the name of a group of columns. */
const MOST_WORDS_OF_GROUP = 4;
/** Groups of groups of columns, and the names of these: no form has more rows. */
const MOST_ROWS = 4;

/**
 * Joins a row with those below: an upper cell reaches over the empty ones to its right, as merged cells are saved. Null where that
 * is no more like a header than a row below alone, or than `atLeast`; where `isAlone` says that this is what the upper row says alone, a row below
 * groups of columns need not say more than they ("серия", "номер").
 */
export function joinedHeader(
  rows: readonly SampleRecord[],
  row: number,
  options: ReadOptions,
  atLeast = 0,
  isAlone = false,
): JoinedHeader | null {
  let best: JoinedHeader | null = null;
  let upper = rows[row]?.cells ?? [];
  for (let count = 2; count <= MOST_ROWS; count += 1) {
    const lower = rows[row + count - 1];
    if (lower === undefined || lower.isBroken || !mayStandBelow(upper, lower.cells)) break;
    const isEnough = (isAlone || best !== null) && isBelowGroups(upper, lower.cells);
    const least = (best?.score ?? atLeast) + (isEnough ? 0 : 1);
    const joined = joinedTwo(upper, lower.cells, options, least);
    if (joined === null) break;
    best = { ...joined, rows: count };
    upper = joined.header;
  }
  return best;
}

function joinedTwo(
  upper: readonly string[],
  lower: string[],
  { looksLikeHeader: score = () => 0, nameUnder = besideEachOther }: ReadOptions,
  least: number,
): { readonly header: string[]; readonly score: number } | null {
  const headers = [true, false]
    .map((isMerged) => joinCells(upper, lower, isMerged, nameUnder))
    .filter((header) => countWords(header) >= least);
  if (headers.length === 0) return null;
  const below = score(lower);
  let best: { readonly header: string[]; readonly score: number } | null = null;
  for (const header of headers) {
    const joined = score(header);
    if (joined > below && joined >= (best === null ? least : best.score + 1)) best = { header, score: joined };
  }
  return best;
}

/** Whether a row may be the lower part of a header, and the one above it more than a title. */
function mayStandBelow(upper: readonly string[], lower: readonly string[]): boolean {
  if (lower.some(isSomebodys) || isTitleAbove(upper, lower)) return false;
  // A workbook stores no empty cells at the end of a row: either may be short of any number, and a title is short.
  return lower.length <= upper.length + 1 || upper.filter((cell) => cell.trim() !== '').length >= FEWEST_NAMES;
}

/** Whether a row begins blank below the first name, and says nothing but words under others. */
function isBelowGroups(upper: readonly string[], lower: readonly string[]): boolean {
  const first = upper.findIndex((cell) => cell.trim() !== '');
  const words = lower.filter((cell) => cell.trim() !== '');
  return first >= 0 && (lower[first] ?? '').trim() === '' && words.length > 1 && !words.some((cell) => /\d/.test(cell));
}

/** The one text above a row of names is the table's title where it stands at the left, or is too long for the name of a group of columns. */
function isTitleAbove(upper: readonly string[], lower: readonly string[]): boolean {
  const texts = new Set(upper.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0 || lower.filter((cell) => cell.trim() !== '').length < FEWEST_NAMES)
    return false;
  return upper[0]?.trim() === text || text.split(/\s+/u).length > MOST_WORDS_OF_GROUP;
}

/** A number of a person or of a paper, or a date: such a row is a record, and no lower part of a header. */
export function isSomebodys(cell: string): boolean {
  return /\d{7}|^\s*\d{1,2}([./-])\d{1,2}\1\d{4}\s*$/.test(cell);
}

/** What says nothing without the group that it belongs to: "номер" of a document is no number on the list. */
const OF_SOMETHING = /^(?:номер|№|дата|время|серия|код|нөмірі|күні|уақыты|number|no\.?|date|time|series|code)$/iu;

function besideEachOther(group: string, name: string): string {
  return `${group} ${name}`;
}

function joinCells(
  upper: readonly string[],
  lower: readonly string[],
  isMerged: boolean,
  nameUnder: (group: string, name: string) => string,
): string[] {
  let reach = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const above = (upper[i] ?? '').trim();
    const below = (lower[i] ?? '').trim();
    if (above !== '') reach = above;
    const text = below !== '' && (isMerged || OF_SOMETHING.test(below)) ? reach : above;
    // A cell that is merged over both rows says the same in both.
    if (text === '' || below === '' || text === below) return below === '' ? text : below;
    return nameUnder(text, below);
  });
}
