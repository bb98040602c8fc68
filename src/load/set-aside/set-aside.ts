import { headingOf } from '../../extracts/header/headings.js';
import type { ReadingPlan } from '../../extracts/reading-plan.js';
import { isPlaceholder, readDate, readIin, SOME_CENTURY } from '../../identity/index.js';
import type { BrokenRecord, FileShape, RawRecord } from '../read/types.js';
import {
  comparable,
  firstFilled,
  holdsLittle,
  isColumnNumbers,
  isNoteUnderList,
  isOfAnotherDelimiter,
  isPartOf,
  isSumWithin,
  mayBeTitle,
  unquoted,
} from './row-shapes.js';
import { wordOfCell, wordOfCellElsewhere } from './row-words.js';
import { RunningTotals } from './running-totals.js';

/** Why a row is no record. */
export type SetAsideReason =
  | 'total'
  | 'total-by-sum'
  | 'column-numbers'
  | 'header-repeated'
  | 'title-repeated'
  | 'signature'
  | 'heading'
  | 'blank-form';

/** Column numbers that stand alone are believed from this many on; right under a header from three. */
const NUMBERS_IN_A_ROW = 5;
const NUMBERS_UNDER_HEADER = 3;

/** What a total counts. */
const VOTERS = /^(?:voters?|electors?|избирател|сайлаушы)/iu;

/** A line to write on, of any length. */
const RULE = /^[\s_.\-–—]+$/;

/** Under a header, how its cells are to be filled in: "(дд.мм.гггг)". */
const FORM = /^\s*\([^()]*\)\s*$/u;
const FORM_OF_DATE = /^\s*\(?(?:дд|dd|кк)[./-]/iu;

function isFormOfCells(cells: readonly string[]): boolean {
  if (cells.every((cell) => cell === '' || FORM.test(cell))) return true;
  return cells.some((cell) => FORM_OF_DATE.test(cell)) && !cells.some((cell) => /\d/.test(cell));
}

/** A line that is drawn across a table of text. */
const RULED = /^(?=.{3})[\s|+=_\-–—]+$/u;

/** Tells rows that are no records from those that are, by their words and numbers; sees every row of a file in order. */
export class SetAside {
  private readonly header: readonly string[];
  private readonly titles: ReadonlySet<string>;
  /** Places of the cells that say which record a row is: precinct, names, line number, and the first of the row. */
  private readonly naming: readonly number[];
  private readonly precinct: number;
  private readonly tec: number;
  private readonly entryNo: number;
  private readonly proving: { readonly iin: number; readonly birthDate: number };
  /** Places of cells that are filled in a blank form too. */
  private readonly printed: ReadonlySet<number>;
  private readonly totals: RunningTotals | null;
  private isUnderHeader: boolean;

  constructor(
    private readonly plan: ReadingPlan,
    private readonly shape: FileShape,
  ) {
    this.header = shape.header.map(comparable);
    const titles = shape.preamble.map((line) => comparable(line.split(shape.dialect.delimiter).join(' ')));
    this.titles = new Set(titles.filter((title) => title.length > 2));
    const cellOf = (name: string) => plan.fieldOfCell.indexOf(name);
    this.naming = ['precinct', 'tec', 'entry_no', 'surname', 'full_name', 'given_name', 'candidate', 'name']
      .map(cellOf)
      .filter((cell) => cell >= 0);
    [this.precinct, this.tec, this.entryNo] = [cellOf('precinct'), cellOf('tec'), cellOf('entry_no')];
    this.proving = { iin: plan.person.iin?.cell ?? -1, birthDate: plan.person.birthDate?.cell ?? -1 };
    this.printed = new Set(['precinct', 'entry_no'].map(cellOf).filter((cell) => cell >= 0));
    this.totals = RunningTotals.of(plan);
    this.isUnderHeader = shape.headerLine > 0;
  }

  /** Why a row is none of the records, or null. */
  reasonOf(record: RawRecord | BrokenRecord): SetAsideReason | null {
    const wasUnderHeader = this.isUnderHeader;
    this.isUnderHeader = false;
    if ('problem' in record && RULED.test(record.raw)) return 'blank-form';
    const cells = 'cells' in record ? record.cells : this.cellsOfBroken(record);
    if (cells === null) return null;
    const isWhole = 'cells' in record;
    const reason = this.byWords(cells, isWhole, wasUnderHeader);
    if (reason === 'header-repeated' || (reason === 'title-repeated' && wasUnderHeader)) this.isUnderHeader = true;
    if (!isWhole || this.totals === null) return reason;
    if (reason !== null) {
      if (reason === 'total') this.totals.close();
      return reason;
    }
    return this.totals.isSum(cells) ? 'total-by-sum' : null;
  }

  /**
   * Whether a row that was loaded from another file, under the same header and read alike, is a record here too: nothing above it decides that,
   * and it is no title of this file.
   */
  isRecordAgain(cells: readonly string[]): boolean {
    return !this.isUnderHeader && this.totals === null && (this.titles.size === 0 || !mayBeTitle(cells));
  }

  /** Says that a row was seen that is a record of somebody, as other readers know. */
  passed(): void {
    this.isUnderHeader = false;
  }

  /** Says that a row was loaded as a record, so that later rows may be sums of it. */
  loaded(cells: readonly string[]): void {
    this.totals?.add(cells);
  }

  /** A row of another width may be a total or a note; one whose quotes are broken may be anything. */
  private cellsOfBroken(record: BrokenRecord): readonly string[] | null {
    if (record.problem !== 'too-few-cells' && record.problem !== 'too-many-cells') return null;
    if (isOfAnotherDelimiter(record.raw, this.shape.dialect.delimiter, this.shape.width)) return null;
    return record.raw.split(this.shape.dialect.delimiter).map(unquoted);
  }

  private byWords(cells: readonly string[], isWhole: boolean, isUnderHeader: boolean): SetAsideReason | null {
    if (this.isHeader(cells) || this.isRowOfHeader(cells)) return 'header-repeated';
    if (isUnderHeader && isFormOfCells(cells)) return 'header-repeated';
    if (this.titles.size > 0 && this.isTitle(cells)) return 'title-repeated';
    const leastNumbers = isUnderHeader ? NUMBERS_UNDER_HEADER : NUMBERS_IN_A_ROW;
    if (isColumnNumbers(cells, leastNumbers, this.shape.width)) return 'column-numbers';
    const word = this.wordOf(cells);
    if (word !== null && !this.isDated(cells) && (word === 'signature' || !this.isNamed(cells))) return word;
    if (this.plan.needsPerson && headingOf(cells, this.shape.width) !== null) return 'heading';
    if (isSumWithin(cells) && !this.isDated(cells) && !this.isNamed(cells)) return 'total';
    const elsewhere = holdsLittle(cells) ? this.wordElsewhere(cells) : null;
    if (elsewhere !== null) return elsewhere;
    if (this.plan.needsPerson && isNoteUnderList(cells, this.shape.width, this.naming)) return 'signature';
    return isWhole && this.isBlankForm(cells) ? 'blank-form' : null;
  }

  /** What a row of few cells says in another country's words; a person of that name has a line number, a birth date or a second name. */
  private wordElsewhere(cells: readonly string[]): 'total' | 'signature' | null {
    if (this.isDated(cells) || this.isNamed(cells) || this.isCounted(cells)) return null;
    for (const cell of cells) {
      const word = cell === '' ? null : wordOfCellElsewhere(cell);
      if (word !== null) return word;
    }
    // "L 27", "P 28": how many of each sex, under the list.
    return this.isLetterAlone(cells) ? 'total' : null;
  }

  /** Whether the row has a number on its list. */
  private isCounted(cells: readonly string[]): boolean {
    return /^\s*\d+\.?\s*$/.test(cells[this.entryNo] ?? '');
  }

  /** One letter where all names should be, beside a number. */
  private isLetterAlone(cells: readonly string[]): boolean {
    const { fullName, surname } = this.plan.person;
    const name = (cells[fullName?.cell ?? surname?.cell ?? -1] ?? '').trim();
    return (
      /^\p{L}$/u.test(name) && cells.every((cell) => cell === '' || cell.trim() === name || /^\s*\d+\s*$/.test(cell))
    );
  }

  /** What the first cell of a row, or one that names a record, says it is; a sum before a signature. */
  private wordOf(cells: readonly string[]): 'total' | 'signature' | null {
    let found = wordOfCell(firstFilled(cells));
    for (const at of this.naming) {
      if (found === 'total' || (at === this.tec && this.isNumbered(cells))) continue;
      found = wordOfCell(cells[at] ?? '') ?? found;
    }
    return found;
  }

  /** A row with the number of its precinct is that precinct's, whatever its commission is called. */
  private isNumbered(cells: readonly string[]): boolean {
    return /^\D{0,5}\d/.test(cells[this.precinct] ?? '');
  }

  /** A person may bear any name: one with an IIN or a birth date is no total and signs no list. */
  private isDated(cells: readonly string[]): boolean {
    const iin = cells[this.proving.iin] ?? '';
    if (iin !== '' && readIin(iin, null).iin !== null) return true;
    const date = cells[this.proving.birthDate] ?? '';
    return date !== '' && /[./-]|\d{8}/.test(date) && readDate(date, { century: SOME_CENTURY }).date !== null;
  }

  /** A surname and a given name, each a word with a capital letter. */
  private isNamed(cells: readonly string[]): boolean {
    const { surname, givenName } = this.plan.person;
    return [surname, givenName].every((planned) => {
      const name = (cells[planned?.cell ?? -1] ?? '').trim();
      return /^\p{Lu}[\p{L}'’-]+$/u.test(name) && !VOTERS.test(name);
    });
  }

  private isTitle(cells: readonly string[]): boolean {
    return mayBeTitle(cells) && this.titles.has(comparable(cells.join(' ')));
  }

  /** Every filled cell is (a part of) its header, and at least two are. */
  private isHeader(cells: readonly string[]): boolean {
    const { header } = this;
    if (header.length === 0) return false;
    let matches = 0;
    // Behind the file's own cells stand those that are made of several, and no header has them.
    for (let i = 0; i < Math.min(cells.length, this.shape.width); i += 1) {
      const cell = cells[i]!;
      if (cell === '') continue;
      const above = header[i] ?? '';
      // The first cell of most rows settles it.
      if (matches === 0 && !(this.shape.header[i] ?? '').includes(cell.trim())) return false;
      const word = comparable(cell);
      if (word === '') continue;
      if (word !== above && !isPartOf(word, above)) return false;
      matches += 1;
    }
    return matches >= 2;
  }

  /** One of the rows that the header was joined of, printed again on a page. */
  private isRowOfHeader(cells: readonly string[]): boolean {
    const { headerRows, width } = this.shape;
    // Behind the file's own cells may stand the precinct of a heading.
    if (headerRows === undefined || cells.some((cell, at) => at < width && /\d/.test(cell))) return false;
    return headerRows.some((row) => {
      const filled = row.filter((cell) => cell.trim() !== '').length;
      return filled >= 2 && row.every((cell, at) => cell.trim() === (cells[at] ?? '').trim());
    });
  }

  /** A line of a form that nobody has filled in: nothing but the line's number and the precinct. */
  private isBlankForm(cells: readonly string[]): boolean {
    if (!this.plan.needsPerson) return false;
    for (let i = 0; i < cells.length; i += 1) {
      if (cells[i] === '' || this.printed.has(i)) continue;
      const cell = cells[i]!.trim();
      if (this.plan.fieldOfCell[i] === undefined && /^\d{0,7}\.?$/.test(cell)) continue;
      if (!isPlaceholder(cell, this.plan.nothing) && !RULE.test(cell)) return false;
    }
    return true;
  }
}
