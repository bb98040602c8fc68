import { findDamage } from '../bytes/text-damage.js';
import type { ZipArchive } from '../bytes/zip-archive.js';
import { findHeader, type HeaderFound } from '../table/header-detection.js';
import { RecordNotes } from '../table/record-notes.js';
import type { SampleRecord } from '../table/sample-records.js';
import type { BrokenRecord, FileShape, RawRecord, ReadNote, ReadOptions, RecordProblem } from '../types.js';
import { UnreadableFile } from '../types.js';
import { readSheetRows, type SheetRow } from './sheet-rows.js';
import { partOf, readIndex, readSharedTexts, type WorkbookIndex } from './workbook-parts.js';

type AnyRecord = RawRecord | BrokenRecord;

const SAMPLE_ROWS = 1000;
const MAX_BATCH = 5000;
/** Between the cells of a broken record's raw text, as a sheet is copied. */
const DELIMITER = '\t';

/** Reads one sheet of a workbook: its shape from the first rows, then its records. */
export class WorkbookRecords {
  private readonly recordNotes = new RecordNotes();
  private blankLines = 0;
  private number = 1;
  private lastLine: number;

  private constructor(
    readonly shape: FileShape,
    private readonly sample: SheetRow[],
    private readonly rest: AsyncGenerator<SheetRow[], void, undefined>,
    private readonly maxCellLength: number,
    dataLine: number,
  ) {
    this.lastLine = dataLine;
  }

  /** Opens the first visible sheet, or the one that is asked for; throws UnreadableFile when there is none such or it is empty. */
  static async open(zip: ZipArchive, options: ReadOptions): Promise<WorkbookRecords> {
    const index = await readIndex(zip);
    const sharedTexts = await readSharedTexts(zip);
    const { sheet, sample, rest } = await firstFilled(zip, sharedTexts, chooseSheets(index, options.sheet));
    const filled = sample.filter((row) => row.cells.length > 0);
    const rows = asSample(filled, options);
    const found = findHeader(rows, options);
    const shape = shapeOf(found, rows, sheet.name, index);
    const lastLine = found.dataRow === 0 ? 0 : (rows[found.dataRow - 1]?.line ?? 0);
    return new WorkbookRecords(shape, sample, rest, options.maxCellLength ?? 65_536, lastLine);
  }

  /** Yields the records in batches of 5,000 at the most. */
  async *batches(): AsyncGenerator<AnyRecord[], void, undefined> {
    const start = this.lastLine;
    yield* this.take(this.sample.filter((row) => row.line > start));
    for await (const rows of this.rest) yield* this.take(rows);
  }

  private *take(rows: SheetRow[]): Generator<AnyRecord[], void, undefined> {
    for (let at = 0; at < rows.length; at += MAX_BATCH) {
      const records: AnyRecord[] = [];
      for (const row of rows.slice(at, at + MAX_BATCH)) {
        // Rows that the sheet does not store are blank as well.
        this.blankLines += row.line - this.lastLine - 1;
        this.lastLine = row.line;
        if (row.cells.every((cell) => cell.trim() === '')) this.blankLines++;
        else records.push(this.recordOf(row));
      }
      if (records.length > 0) yield records;
    }
  }

  private recordOf({ line, cells }: SheetRow): AnyRecord {
    const number = this.number++;
    const { width } = this.shape;
    for (const flaw of findDamage(cells.join('\n'))) this.recordNotes.addFlaw(flaw, number);
    const problem = problemOf(cells, width, this.maxCellLength);
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
    return this.recordNotes.list();
  }
}

function problemOf(cells: string[], width: number, maxCellLength: number): RecordProblem | null {
  if (cells.length > width) return 'too-many-cells';
  return cells.some((cell) => cell.length > maxCellLength) ? 'cell-too-long' : null;
}

type Sheet = WorkbookIndex['sheets'][number];

function chooseSheets(index: WorkbookIndex, wanted: string | undefined): Sheet[] {
  const sheets = index.sheets.filter((sheet) => (wanted === undefined ? sheet.isVisible : sheet.name === wanted));
  if (sheets.length > 0) return sheets;
  const names = index.sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  const expected = wanted === undefined ? 'a visible sheet' : `a sheet "${wanted}"`;
  throw new UnreadableFile(`the sheets ${names || '(none)'}`, 'name one of them', expected);
}

/** New workbooks often begin with an empty sheet; a list is never one. */
async function firstFilled(zip: ZipArchive, sharedTexts: string[], sheets: Sheet[]) {
  for (const sheet of sheets) {
    const rest = readSheetRows(partOf(zip, sheet.part), sharedTexts);
    const sample = await firstRows(rest);
    if (sample.some((row) => row.cells.length > 0)) return { sheet, sample, rest };
  }
  throw new UnreadableFile(
    `only empty sheets (${sheets.map((sheet) => sheet.name).join(', ')})`,
    'ask for the file again',
  );
}

async function firstRows(rows: AsyncGenerator<SheetRow[], void, undefined>): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  while (first.length < SAMPLE_ROWS) {
    const { value, done } = await rows.next();
    if (done || value === undefined) break;
    first.push(...value);
  }
  return first;
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

function shapeOf(found: HeaderFound, rows: SampleRecord[], sheet: string, index: WorkbookIndex): FileShape {
  const longest = Math.max(...rows.slice(found.firstRow).map((row) => row.cells.length));
  const header = [...found.header];
  // A column without a name is kept: in a sheet its place is certain.
  if (header.length > 0) while (header.length < longest) header.push('');
  const others = index.sheets.map((candidate) => candidate.name).filter((name) => name !== sheet);
  return {
    container: 'xlsx',
    encoding: { encoding: 'UTF-8', evidence: 'an .xlsx workbook', certain: true },
    dialect: { delimiter: DELIMITER, quote: null },
    headerLine: header.length === 0 ? 0 : (rows[found.firstRow]?.line ?? 0),
    header,
    preamble: rows.slice(0, found.firstRow).map((row) => row.raw),
    width: longest,
    trailing: 0,
    workbook: { sheet, otherSheets: others, date1904: index.date1904 },
  };
}
