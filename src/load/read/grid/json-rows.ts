import { UnreadableFile } from '../types.js';
import { rowsOfRecords } from './grid-workbook.js';

/** Deeper values are no cells of a list. */
const DEEPEST = 4;
const FEWEST_NAMES = 2;

/**
 * The rows of a list of objects: an array of them, one to a line, or the longest array within an object, whose own values then hold for
 * all. Values within values are named by both names. Throws UnreadableFile where there is no such list.
 */
export function jsonRows(text: string): readonly (readonly string[])[] {
  const value = parsed(text.replace(/^\ufeff/, ''));
  const { list, shared } = listIn(value);
  if (list.length > 0 && list.every(Array.isArray))
    return list.map((row) => (row as unknown[]).map((cell) => textOf(cell) ?? ''));
  const records = list.filter(isObject).map((each) => new Map([...shared, ...cellsOf(each)]));
  if (records.length === 0 || !records.some((record) => record.size >= FEWEST_NAMES))
    throw new UnreadableFile('JSON that holds no list of records', 'export the list as CSV or .xlsx');
  return rowsOfRecords(records);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line));
    } catch {
      throw new UnreadableFile('damaged JSON (a line that is no JSON)', 'ask for the file again');
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface ListFound {
  readonly list: readonly unknown[];
  readonly shared: ReadonlyMap<string, string>;
}

function listIn(value: unknown, depth = 0): ListFound {
  if (Array.isArray(value)) return { list: value, shared: new Map() };
  if (!isObject(value) || depth > DEEPEST) return { list: [], shared: new Map() };
  const own = new Map(
    Object.entries(value).flatMap(([name, each]) => (textOf(each) === null ? [] : [[name, textOf(each)!]])),
  );
  let longest: ListFound = { list: [], shared: new Map() };
  for (const each of Object.values(value)) {
    const found = listIn(each, depth + 1);
    if (found.list.length > longest.list.length) longest = found;
  }
  return { list: longest.list, shared: new Map([...own, ...longest.shared]) };
}

function cellsOf(value: Record<string, unknown>, before = '', depth = 0): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, each] of Object.entries(value)) {
    const full = before === '' ? name : `${before} ${name}`;
    const text = textOf(each);
    if (text !== null) cells.set(full, text);
    else if (isObject(each) && depth < DEEPEST)
      for (const [inner, cell] of cellsOf(each, full, depth + 1)) cells.set(inner, cell);
    else if (Array.isArray(each)) cells.set(full, each.flatMap((one) => textOf(one) ?? []).join(', '));
  }
  return cells;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? null : String(value);
}
