import type { Extract } from '../../extracts/extract.js';
import { likenessToHeader } from '../../extracts/understand-header.js';
import { extractByWords } from '../folder/file-name.js';
import { LineRecord } from '../read/text/line-record.js';
import type { BrokenRecord, FileShape, RawRecord } from '../read/types.js';
import { comparable, firstFilled, holdsLittle, MOST_CELLS_UNDER_A_LIST, unquoted } from '../set-aside/row-shapes.js';
import { wordOfCell } from '../set-aside/row-words.js';
import { isNoVoterList } from '../understand/named-extract.js';

/** Names of columns that a row shares with the header, and that it has in all, from which on it is a header too. */
const FEWEST_SHARED = 2;
const FEWEST_NAMES = 3;
const MOST_TITLES = 4;

/** A table that begins below another. */
export interface TableBelow {
  /** The lines right above its header that speak of it. */
  readonly titles: readonly string[];
  /** The line of the file where its titles begin, or its header where it has none. */
  readonly line: number;
  /** What its titles call it; null where they do not. */
  readonly extract: Extract | null;
}

/** Sees the rows of a file in their order, and tells the headers of other tables that stand among them. */
export class HeadersBelow {
  private header: readonly string[];
  private readonly names: ReadonlySet<string>;
  private readonly delimiter: string;
  private readonly rowsOfHeader: readonly string[];
  private titles: { readonly line: number; readonly text: string }[] = [];
  private rows = 0;

  /** @param extract what the table above is said to be, by a name or a title */
  constructor(
    { header, headerRows, dialect, preamble }: Pick<FileShape, 'header' | 'headerRows' | 'dialect' | 'preamble'>,
    private extract: Extract | null,
  ) {
    this.header = header.map(comparable);
    this.names = new Set(this.header.filter((name) => name !== ''));
    this.delimiter = dialect.delimiter;
    this.rowsOfHeader = (headerRows ?? []).map(inOne);
    this.extract ??= otherList(preamble);
  }

  /** The table whose header this row is, where it is another than the one above. */
  see(record: RawRecord | BrokenRecord): TableBelow | null {
    // Nearly every row: it is no header and no title, which is seen before it is cut.
    if (record instanceof LineRecord && record.hasDigit && record.filled > MOST_CELLS_UNDER_A_LIST) {
      this.rows += 1;
      if (this.titles.length > 0) this.titles = [];
      return null;
    }
    const cells = 'cells' in record ? record.cells : this.cellsOf(record);
    const below =
      this.rows > 0 && mayBeHeader(cells) && !this.rowsOfHeader.includes(inOne(cells))
        ? this.tableOf(cells, record.line)
        : null;
    if (below !== null) {
      this.header = cells.map(comparable);
      this.extract = below.extract ?? this.extract;
      this.titles = [];
      this.rows = 0;
      return below;
    }
    this.rows += 1;
    this.keepTitle(cells, record.line);
    return null;
  }

  /** A title has no separators, and a wider table's header has more of them: both are broken as records of the table above. */
  private cellsOf({ raw }: BrokenRecord): readonly string[] {
    return raw.split(this.delimiter).map(unquoted);
  }

  /** Cells of the header, and others than it has or at other places; or all of them under the title of another list. */
  private tableOf(cells: readonly string[], line: number): TableBelow | null {
    const words = cells.map(comparable);
    const shared = words.filter((word) => word !== '' && this.names.has(word)).length;
    const titles = this.titles.map(({ text }) => text);
    const extract = otherList(titles);
    // The next page of a supplement is headed as its first.
    const isTitled = extract !== null && extract.name !== this.extract?.name;
    if (shared < FEWEST_SHARED && !isTitled) return null;
    const isOther = words.some((word, at) => word !== '' && word !== (this.header[at] ?? ''));
    if ((!isOther && !isTitled) || likenessToHeader([...cells]) < FEWEST_NAMES) return null;
    return { titles, line: this.titles[0]?.line ?? line, extract };
  }

  /** The title right above a row: a line of a text or two that are no total and no signature. */
  private keepTitle(cells: readonly string[], line: number): void {
    if (!holdsLittle(cells)) {
      if (this.titles.length > 0) this.titles = [];
      return;
    }
    const text = cells.filter((cell) => cell.trim() !== '').join(' ');
    if (!/\p{L}{3}/u.test(text) || wordOfCell(firstFilled(cells)) !== null) this.titles = [];
    else this.titles = [...this.titles.slice(1 - MOST_TITLES), { line, text }];
  }
}

/** A row as one text: that of a header of several rows, printed again on the next page, begins no other table. */
function inOne(cells: readonly string[]): string {
  return cells.map(comparable).join('|').replace(/\|+$/, '');
}

/** Words alone, and some of them: nearly all rows of a list have a number, and are asked nothing more. */
function mayBeHeader(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (/\d/.test(cell)) return false;
    if (cell.trim() !== '') filled += 1;
  }
  return filled >= FEWEST_NAMES;
}

/** The list or register of papers that a title speaks of, beside the list of voters. */
function otherList(titles: readonly string[]): Extract | null {
  for (const title of titles) {
    const extract = extractByWords(title);
    if (extract !== null && isNoVoterList(extract)) return extract;
  }
  return null;
}
