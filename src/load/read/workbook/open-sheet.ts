import { statSync } from 'node:fs';
import { keptOrMade } from '../bytes/known-file.js';
import type { ZipArchive } from '../bytes/zip-archive.js';
import { type Container, UnreadableFile } from '../types.js';
import { type ForeignFile, type ForeignFormat, foreignRows, foreignSheets } from './foreign-workbook.js';
import { type MergedCell, readMergedCells } from './merged-cells.js';
import { readCellFormats } from './number-formats.js';
import { type CellForms, readSheetRows, type SheetRow } from './sheet-rows.js';
import { partOf, readIndex, readSharedTexts } from './workbook-parts.js';

/** A workbook of any format: its sheets, and how one is opened. */
export interface Workbook {
  readonly container: Container;
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** Known once a sheet is open. */
  date1904(): boolean;
  open(name: string): Promise<OpenSheet>;
}

/** A sheet whose first rows have been read. */
export interface OpenSheet {
  readonly name: string;
  readonly firstRows: SheetRow[];
  readonly rest: AsyncIterable<SheetRow[]>;
  readonly merged: readonly MergedCell[];
  /** About how many bytes of the file it takes; null for all of them. */
  readonly bytes: number | null;
  /** From 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

const SAMPLE_ROWS = 1000;

/** A workbook whose sheets are streamed. */
export async function streamedWorkbook(zip: ZipArchive): Promise<Workbook> {
  const { index, sharedTexts, formats } = await keptOrMade(zip.known, 'parts of the workbook', async () => ({
    index: await readIndex(zip),
    sharedTexts: await readSharedTexts(zip),
    formats: await readCellFormats(zip),
  }));
  return {
    container: 'xlsx',
    sheets: index.sheets,
    date1904: () => index.date1904,
    async open(name) {
      const part = index.sheets.find((sheet) => sheet.name === name)?.part ?? '';
      const merged = await readMergedCells(partOf(zip, part));
      const forms: CellForms = { sharedTexts, formats, counts1904: index.date1904, hiddenColumns: new Set() };
      const rest = readSheetRows(partOf(zip, part), forms);
      const bytes = zip.member(part)?.compressedSize ?? 0;
      return { name, firstRows: await firstRowsOf(rest), rest, merged, bytes, hiddenColumns: forms.hiddenColumns };
    },
  };
}

/** A workbook that SheetJS reads, sheet by sheet whole. */
export async function foreignWorkbook(file: ForeignFile, container: ForeignFormat): Promise<Workbook> {
  const sheets = await foreignSheets(file, container);
  const size = file.bytes?.length ?? statSync(file.path, { throwIfNoEntry: false })?.size ?? 0;
  const bytes = Math.ceil(size / Math.max(1, sheets.length));
  let counts1904 = false;
  return {
    container,
    sheets,
    date1904: () => counts1904,
    async open(name) {
      const { rows, date1904, hiddenColumns, merged } = await foreignRows(file, name, container);
      counts1904 = date1904;
      const rest = (async function* () {
        yield rows.slice(SAMPLE_ROWS);
      })();
      const firstRows = rows.slice(0, SAMPLE_ROWS);
      return { name, firstRows, rest, merged, bytes, hiddenColumns: new Set(hiddenColumns) };
    },
  };
}

/** New workbooks often begin with an empty sheet; a list is never one. */
export async function openFirstFilled(book: Workbook, wanted: string | undefined): Promise<OpenSheet> {
  const chosen = chooseSheets(book, wanted);
  for (const { name } of chosen) {
    const sheet = await book.open(name);
    if (sheet.firstRows.some((row) => row.cells.length > 0)) return sheet;
  }
  const names = chosen.map(({ name }) => name).join(', ');
  throw new UnreadableFile(`only empty sheets (${names})`, 'ask for the file again');
}

function chooseSheets(book: Workbook, wanted: string | undefined) {
  const sheets = book.sheets.filter((sheet) => (wanted === undefined ? sheet.isVisible : sheet.name === wanted));
  if (sheets.length > 0) return sheets;
  const names = book.sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  const expected = wanted === undefined ? 'a visible sheet' : `a sheet "${wanted}"`;
  throw new UnreadableFile(`the sheets ${names || '(none)'}`, 'name one of them', expected);
}

async function firstRowsOf(rows: AsyncGenerator<SheetRow[], void, undefined>): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  while (first.length < SAMPLE_ROWS) {
    const { value, done } = await rows.next();
    if (done || value === undefined) break;
    first.push(...value);
  }
  return first;
}

/** The rows of a sheet from a line on. */
export async function sheetFrom(sheet: OpenSheet, line: number): Promise<OpenSheet> {
  const rest = rowsFrom(sheet, line);
  return { ...sheet, firstRows: await firstRowsOf(rest), rest };
}

async function* rowsFrom(sheet: OpenSheet, line: number): AsyncGenerator<SheetRow[], void, undefined> {
  yield sheet.firstRows.filter((row) => row.line >= line);
  for await (const rows of sheet.rest) yield rows.filter((row) => row.line >= line);
}
