/** One record of a file, in file order. `number` counts from 1 after the header; `line` is the physical line (1-based) on which it begins. */
export interface RawRecord {
  number: number;
  line: number;
  cells: string[];
  /** Only seen: another reader takes it, and it says how the records below it are to be understood. */
  isOthers?: true;
}

/** A record that could not be read: its text as it stands in the file, without the line end; undecodable bytes are written `\xNN`. */
export interface BrokenRecord {
  number: number;
  line: number;
  raw: string;
  problem: RecordProblem;
  isOthers?: true;
}

/** Several readers take turns at one file, stretch by stretch. */
export interface Turns {
  /** Which of them this is, from 0, and how many they are. */
  readonly index: number;
  readonly of: number;
  /** Characters of a stretch. */
  readonly stretch: number;
}

/** Why a record could not be read. */
export type RecordProblem =
  | 'too-few-cells'
  | 'too-many-cells'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'cell-too-long'
  | 'undecodable-bytes'
  | 'control-bytes';

/** A table is no wider than a sheet can be: what is wider is no list of people, and each column is looked at as twenty extracts. */
export const MAX_COLUMNS = 16_384;

/** How cells are set apart; `quote` is null when no character quotes. */
export interface Dialect {
  delimiter: string;
  quote: string | null;
  /** The mark that opens where `quote` closes: word processors put marks of print for straight quotes. */
  opening?: string;
  /** Blanks fill each cell up to the width of its column, as in a table that is drawn with lines. */
  isPadded?: true;
}

/** The encoding a file is decoded by, why, and whether the bytes prove it. */
export interface EncodingFound {
  encoding: string;
  evidence: string;
  certain: boolean;
}

/** What wraps the table on disk, found by magic bytes. */
export type Container =
  | 'plain'
  | 'gzip'
  | 'zip'
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'html'
  | 'xml'
  | 'parquet'
  | 'dbf'
  | 'json'
  | 'records'
  | 'fixed'
  | 'audit';

/** How a file was understood; `headerLine` is the physical line on which the header begins, 0 when there is none (then `header` is empty). */
export interface FileShape {
  container: Container;
  encoding: EncodingFound;
  dialect: Dialect;
  headerLine: number;
  header: string[];
  /** The rows that a header of several was joined of, as they are written. */
  headerRows?: readonly (readonly string[])[];
  /** The lines before the header, blank ones left out, a `sep=` line included. */
  preamble: string[];
  /** How many cells a record must have: the header's count, or without a header the commonest count of the sample. */
  width: number;
  /** Empty cells that every line carries after its last column; they are taken off. */
  trailing: number;
  /** Of a workbook: the sheet read, those not read, and whether its serial dates count from 1904 instead of 1900. */
  workbook?: { sheet: string; otherSheets: string[]; date1904: boolean };
}

/** A file that is no table at all: what was expected, what was found, and what to do about it. */
export class UnreadableFile extends Error {
  readonly expected: string;
  readonly found: string;
  readonly advice: string;

  constructor(found: string, advice: string, expected = 'a table: CSV, TSV, .gz, .zip or .xlsx') {
    super(`expected ${expected}, found ${found}; ${advice}`);
    this.name = 'UnreadableFile';
    this.expected = expected;
    this.found = found;
    this.advice = advice;
  }
}

/** The physical line of a table's header, and how the file was found to be written. */
export interface TableBeginning {
  readonly line: number;
  readonly container: Container;
  readonly encoding: EncodingFound;
  readonly dialect: Dialect;
}

/** Whether the lines of a file are those of a text. */
export function isText(container: Container): boolean {
  return container === 'plain' || container === 'gzip' || container === 'zip';
}

/** What the user or the caller knows of a file; whatever is left out is found out. */
export interface ReadOptions {
  encoding?: string;
  delimiter?: string;
  /** The quote character; `none` or the empty text for no quoting. */
  quote?: string;
  /** The physical line of the header, or `none`. */
  header?: 'none' | number;
  sheet?: string;
  /** Where one of several tables of the file begins: what stands above it is passed over. */
  begins?: TableBeginning;
  /** Of a zip archive with several tables, or of an audit file: the one to be read. */
  member?: string;
  /** Hidden rows and columns of a workbook are read unless they are to be left out. */
  leaveOutHidden?: boolean;
  /** Longest cell in UTF-16 units; 65,536 unless given. */
  maxCellLength?: number;
  /** Most physical lines that one quoted cell may span; 20 unless given. */
  maxQuotedLines?: number;
  /** How header-like these cells are, by a caller who knows column names; 0 is not at all. */
  looksLikeHeader?: (cells: string[]) => number;
  /** What a column is called whose name stands below that of a group of columns; both beside each other unless given. */
  nameUnder?: (group: string, name: string) => string;
}

/** Damage that does not stop the reading, by range of record numbers; `count` is of records. */
export interface ReadNote {
  kind: NoteKind;
  fromRecord: number;
  toRecord: number;
  count: number;
  detail: string;
}

/** The kinds of damage that are noted. */
export type NoteKind =
  | 'mixed-encoding'
  | 'mojibake'
  | 'lost-letters'
  | 'nul-bytes'
  | 'mixed-line-endings'
  /** Cells that every row carries behind the last named column, and the header does not: it may lack a name or a delimiter. */
  | 'cells-beyond-header'
  /** Of workbooks: what was done or seen cell by cell, by range of records. */
  | 'merged-cells'
  | 'zeros-by-format'
  | 'error-cells'
  | 'formula-without-result'
  /** Crossed out by its font: it may mean that somebody was struck off, and says so to nobody but a reader. */
  | 'struck-through'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-left-out'
  /** Columns were precincts and rows the lines of their protocols: each column was taken for a record. */
  | 'turned-table'
  /** Each row holds several people beside each other: each of them was taken for a record. */
  | 'people-side-by-side'
  /** Lines that go on with the record above were put to it. */
  | 'lines-joined'
  /** Records of two rows each were put together; people below each other in one cell were taken apart; marks for "as above" were filled in. */
  | 'rows-paired'
  | 'people-in-lines'
  | 'dittos-filled';

/** How a file as a whole was understood, where that is more than its header says. */
export interface UnderstandingNote {
  readonly fromRecord: null;
  readonly toRecord: null;
  readonly count: number;
  readonly kind:
    | 'column-by-words'
    | 'column-by-contents'
    | 'column-by-headings'
    | 'column-doubtful'
    | 'name-order'
    | 'name-order-unproven'
    | 'name-order-doubtful'
    | 'births-unread'
    | 'marks-unread'
    | 'votes-unread'
    | `precinct-from-${'title' | 'sheet-name' | 'file-name' | 'folder-name'}`
    | 'national-numbers'
    | 'precinct-by-area'
    | 'precinct-area-missing';
  readonly detail: string;
}

/** A file on its way through the reader. */
export interface RecordFile {
  shape: FileShape;
  /** Cells of the first records, for whoever has to understand what the columns are; at most 1,000 records. */
  sample: readonly (readonly string[])[];
  /** What the file system said when the file was opened; null for standard input. */
  stat: { size: number; mtimeMs: number; ino: number } | null;
  /** About how many bytes the table takes: of a member or a sheet its own, and not the file's. */
  tableBytes: number;
  /** Its records were made of the columns of the file, so that whoever opens the file anew does not find them. */
  isTurned?: boolean;
  /** Yields the records in file order, once; throws UnreadableFile when the container turns out to be damaged or a bomb. */
  batches(): AsyncIterable<(RawRecord | BrokenRecord)[]>;
  /** SHA-256 (hex) and size of the bytes on disk; throws before the iteration has ended. */
  digest(): { sha256: string; bytes: number };
  /** How many bytes on disk have been read so far, for progress. */
  bytesRead(): number;
  /** Lines that are no records, counted so far. */
  skipped(): { blankLines: number };
  /** Whether the records given out so far may hold characters that nobody sees. */
  mayHoldInvisible(): boolean;
  /** The damage noted so far. */
  notes(): ReadNote[];
  /** Of plain text: reads only the stretches that are this reader's, numbered as in the whole; called before the iteration begins. */
  takeTurns?(turns: Turns): void;
  /** Of text: lines may be given out uncut (`LineRecord`), for whoever reads them where they stand; called before the iteration begins. */
  keepLines?(): void;
  /** Whether a row among the records given out so far was the header of another table. */
  isFollowed?(): boolean;
  /** Whether the records that follow those given out last are another reader's. */
  isTurnOver?(): boolean;
  /** Lets go of the file; may be called at any time, and twice. */
  close(): Promise<void>;
}

/** A file whose records are numbered anew: only who reads all of it can count them, so that no others take turns at it. */
export function renumbered(file: RecordFile, anew: Partial<RecordFile> & Pick<RecordFile, 'batches'>): RecordFile {
  const { takeTurns: _, isTurnOver: __, keepLines: ___, ...whole } = file;
  return { ...whole, ...anew };
}
