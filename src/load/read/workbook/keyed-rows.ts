import { FileBytes } from '../bytes/file-bytes.js';
import { ZipArchive } from '../bytes/zip-archive.js';
import { UnreadableFile } from '../types.js';
import { streamedWorkbook } from './open-sheet.js';
import { isWorkbook } from './workbook-parts.js';

/** A row of a form that we wrote and somebody filled in: its line in the sheet, and its cells by the hidden keys of the columns. */
export interface KeyedRow {
  readonly line: number;
  /** Without spaces at its ends; empty where nothing stands there. */
  readonly cell: (key: string) => string;
}

/**
 * The rows below the hidden keys of the first sheet that has all of these, whatever was renamed or moved; null where the file is no workbook or
 * has no such sheet.
 */
export async function keyedRows(path: string, keys: readonly string[]): Promise<readonly KeyedRow[] | null> {
  const file = await FileBytes.open(path);
  try {
    const zip = await ZipArchive.open(file);
    if (!isWorkbook(zip)) return null;
    const book = await streamedWorkbook(zip);
    for (const { name } of book.sheets) {
      const { firstRows, rest } = await book.open(name);
      const [head] = firstRows;
      const place = new Map(head?.cells.map((cell, at) => [cell.trim(), at]));
      if (!keys.every((key) => place.has(key))) continue;
      const found: KeyedRow[] = [];
      const take = (rows: typeof firstRows) => {
        for (const { line, cells } of rows)
          found.push({ line, cell: (key) => cells[place.get(key) ?? -1]?.trim() ?? '' });
      };
      take(firstRows.slice(1));
      for await (const rows of rest) take(rows);
      return found;
    }
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  } finally {
    await file.close();
  }
}
