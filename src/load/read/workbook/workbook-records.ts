import { findDamage } from '../bytes/text-damage.js';
import { findHeader, type HeaderFound, headerRows } from '../table/header-detection.js';
import { RecordNotes } from '../table/record-notes.js';
import type { SampleRecord } from '../table/sample-records.js';
import type { BrokenRecord, FileShape, NoteKind, RawRecord, ReadNote, ReadOptions, RecordProblem } from '../types.js';
import { MergedCells } from './merged-cells.js';
import { type OpenSheet, openFirstFilled, sheetFrom, type Workbook } from './open-sheet.js';
import type { SheetRow } from './sheet-rows.js';

type AnyRecord = RawRecord | BrokenRecord;

const MAX_BATCH = 5000;
const LONGEST_CELL = 65_536;
/** Between the cells of a broken record's raw text, as a sheet is copied. */
const DELIMITER = '\t';

/** Reads one sheet of a workbook: its shape from the first rows, then its records. */
export class WorkbookRecords {
  private readonly recordNotes = new RecordNotes();
  private readonly merged: MergedCells;
  private blankLines = 0;
  private number = 1;
  /** The record that the next row may go on with, where cells are merged; given out when another begins. */
  private held: AnyRecord[] = [];
  private lastLine: number;
  readonly tableBytes: number | null;

  private constructor(
    readonly shape: FileShape,
    readonly sample: readonly (readonly string[])[],
    private readonly source: OpenSheet,
    private readonly options: ReadOptions,
    dataLine: number,
  ) {
    this.lastLine = dataLine;
    this.tableBytes = source.bytes;
    this.merged = new MergedCells(source.merged);
  }

  /** Opens the first visible sheet with anything in it, or the one that is asked for; throws UnreadableFile when there is none such. */
  static async open(book: Workbook, options: ReadOptions): Promise<WorkbookRecords> {
    const sheet = await openFirstFilled(book, options.sheet);
    const source = options.begins === undefined ? sheet : await sheetFrom(sheet, options.begins.line);
    const filled = source.firstRows.filter((row) => row.cells.length > 0);
    const rows = asSample(filled, options);
    const found = findHeader(rows, options);
    const shape = shapeOf(found, rows, source.name, book);
    const lastLine = found.dataRow === 0 ? 0 : (rows[found.dataRow - 1]?.line ?? 0);
    const cells = rows.slice(found.dataRow).map((row) => row.cells);
    return new WorkbookRecords(shape, cells, source, options, lastLine);
  }

  /** Yields the records in batches of 5,000 at the most. */
  async *batches(): AsyncGenerator<AnyRecord[], void, undefined> {
    const start = this.lastLine;
    yield* this.take(this.source.firstRows.filter((row) => row.line > start));
    for await (const rows of this.source.rest) yield* this.take(rows);
    if (this.held.length > 0) yield this.held;
  }

  private *take(rows: SheetRow[]): Generator<AnyRecord[], void, undefined> {
    for (let at = 0; at < rows.length; at += MAX_BATCH) {
      const records = this.held;
      for (const row of rows.slice(at, at + MAX_BATCH)) {
        // Rows that the sheet does not store are blank as well.
        this.blankLines += row.line - this.lastLine - 1;
        this.lastLine = row.line;
        const merged = this.merged.fill(row);
        if (row.cells.every((cell) => cell.trim() === '')) this.blankLines++;
        else if (row.isHidden === true && this.options.leaveOutHidden === true) this.leftOut(row);
        else if (merged !== 'goes-on' || !this.goesOn(records.at(-1), row))
          records.push(this.recordOf(row, merged === 'filled'));
      }
      this.held = this.source.merged.length > 0 ? records.splice(-1) : [];
      if (records.length > 0) yield records;
    }
  }

  /** Puts the cells of a record's next line below its own, as line breaks in a cell stand. */
  private goesOn(record: AnyRecord | undefined, { cells }: SheetRow): boolean {
    if (record === undefined || !('cells' in record) || cells.length > record.cells.length) return false;
    for (const [at, cell] of cells.entries())
      if (cell.trim() !== '') record.cells[at] = record.cells[at] === '' ? cell : `${record.cells[at]}\n${cell}`;
    this.recordNotes.add('merged-cells', record.number, '');
    return true;
  }

  /** Counted at the record before it: it has no number of its own. */
  private leftOut({ line }: SheetRow): void {
    this.recordNotes.add('hidden-left-out', Math.max(1, this.number - 1), `row ${line}`);
  }

  /** By the cells that there are: every column right of a list may be hidden, and there are 16,384. */
  private emptyHidden(cells: string[]): void {
    for (let column = 0; column < cells.length; column += 1)
      if (this.source.hiddenColumns.has(column)) cells[column] = '';
  }

  private recordOf(row: SheetRow, isMerged: boolean): AnyRecord {
    const { line, cells } = row;
    const number = this.number++;
    const marks = new Set(row.marks);
    if (isMerged) marks.add('merged-cells');
    if (row.isHidden === true) marks.add('hidden-rows');
    for (const mark of marks) this.recordNotes.add(mark, number, DETAILS[mark] ?? '');
    if (this.options.leaveOutHidden === true) this.emptyHidden(cells);
    const { width } = this.shape;
    for (const flaw of findDamage(cells.join('\n'))) this.recordNotes.addFlaw(flaw, number);
    const problem = problemOf(cells, width, this.options.maxCellLength ?? LONGEST_CELL);
    if (problem !== null) return { number, line, raw: cells.join(DELIMITER), problem };
    while (cells.length < width) cells.push('');
    return { number, line, cells };
  }

  /** Rows that are no records, counted so far. */
  skipped(): { blankLines: number } {
    return { blankLines: this.blankLines };
  }

  /** Cells of a sheet are not looked at before they are read. */
  mayHoldInvisible(): boolean {
    return true;
  }

  /** The damage noted so far. */
  notes(): ReadNote[] {
    const hidden = this.source.hiddenColumns.size;
    const last = Math.max(1, this.number - 1);
    const columns: ReadNote = {
      kind: 'hidden-columns',
      fromRecord: 1,
      toRecord: last,
      count: hidden,
      detail: this.options.leaveOutHidden === true ? 'left out' : 'read',
    };
    return [...this.recordNotes.list(), ...(hidden > 0 ? [columns] : [])];
  }
}

/** What stands beside a note of that kind, for whoever looks for the cells. */
const DETAILS: Readonly<Partial<Record<NoteKind, string>>> = {
  'zeros-by-format': 'a number format of zeros, such as 000000000000',
  'error-cells': '#N/A, #REF!, #VALUE! and the like',
  'formula-without-result': 'open the workbook in a spreadsheet program and save it',
};

function problemOf(cells: string[], width: number, maxCellLength: number): RecordProblem | null {
  if (cells.length > width) return 'too-many-cells';
  return cells.some((cell) => cell.length > maxCellLength) ? 'cell-too-long' : null;
}

/** Sheets do not store empty cells at the end of a row, so rows are judged as if each were as long as the longest. */
function asSample(rows: SheetRow[], options: ReadOptions): SampleRecord[] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const isScored = options.looksLikeHeader !== undefined;
  return rows.map(({ line, cells }) => ({
    line,
    cells: isScored ? cells.slice() : [...cells, ...Array<string>(width - cells.length).fill('')],
    raw: cells.join(DELIMITER),
    isBroken: false,
    next: 0,
  }));
}

function shapeOf(found: HeaderFound, rows: SampleRecord[], sheet: string, book: Workbook): FileShape {
  const longest = Math.max(...rows.slice(found.firstRow).map((row) => row.cells.length));
  const header = [...found.header];
  // A column without a name is kept: in a sheet its place is certain.
  if (header.length > 0) while (header.length < longest) header.push('');
  const others = book.sheets.map((candidate) => candidate.name).filter((name) => name !== sheet);
  return {
    container: book.container,
    encoding: { encoding: 'UTF-8', evidence: `an .${book.container} workbook`, certain: true },
    dialect: { delimiter: DELIMITER, quote: null },
    headerLine: header.length === 0 ? 0 : (rows[found.firstRow]?.line ?? 0),
    header,
    ...headerRows(rows, found),
    preamble: rows.slice(0, found.firstRow).map((row) => row.raw),
    width: longest,
    trailing: 0,
    workbook: { sheet, otherSheets: others, date1904: book.date1904() },
  };
}
