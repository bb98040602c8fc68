import type { Dialect, RecordProblem } from '../types.js';
import { isLineSpace } from './line-space.js';

/** How far a quoted cell may reach. */
export interface CellBounds {
  maxCellLength: number;
  maxQuotedLines: number;
  /** How far from its beginning a record's last cell may begin. */
  maxRecordLength: number;
}

/** What came of one attempt to read a record: read to `next`, not enough text yet, or a broken quote. */
export type ReadOutcome = 'read' | 'more' | Extract<RecordProblem, 'unclosed-quote' | 'stray-quote' | 'cell-too-long'>;

const LF = 10;
const CR = 13;

/** Reads the cells of one record by RFC 4180, character by character; pure, on a text that it is handed. */
export class CellReader {
  /** The cells of the record last read. */
  cells: string[] = [];
  /** Where the next record begins. */
  next = 0;
  /** How many line ends the record last read holds, its own included. */
  lines = 0;
  /** Whether a delimiter stands between two quotes that open and close within cells: those cells may be one, and others lack a delimiter. */
  isCutInQuotes = false;

  private text = '';
  private final = false;
  private quoteAt = -1;
  private quoteFrom = 0;
  private readonly delimiter: string;
  private readonly delimiterCode: number;
  private readonly quote: string;
  private readonly quoteCode: number;
  private readonly doubled: string;

  constructor(
    dialect: Dialect,
    private readonly bounds: CellBounds,
  ) {
    this.delimiter = dialect.delimiter;
    this.delimiterCode = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote ?? '';
    this.quoteCode = dialect.quote === null ? -1 : dialect.quote.charCodeAt(0);
    this.doubled = this.quote + this.quote;
  }

  /** Hands over the text to read from; `final` when nothing follows it. */
  use(text: string, final: boolean): void {
    this.text = text;
    this.final = final;
    this.quoteAt = -1;
    this.quoteFrom = 0;
  }

  /** Returns the place of the first quote at or after `from`, or the text's length. */
  nextQuote(from: number): number {
    if (this.quoteCode < 0) return this.text.length;
    if (from >= this.quoteFrom && from <= this.quoteAt) return this.quoteAt;
    const found = this.text.indexOf(this.quote, from);
    this.quoteFrom = from;
    this.quoteAt = found < 0 ? this.text.length : found;
    return this.quoteAt;
  }

  /** Reads the record at `start`; its first physical line ends at `lineEnd`. */
  read(start: number, lineEnd: number): ReadOutcome {
    const { text, delimiter } = this;
    const cells: string[] = [];
    this.cells = cells;
    this.lines = 0;
    this.isCutInQuotes = false;
    if (this.readPlainLine(start, lineEnd, cells)) return this.finish(lineEnd);
    let isOpen = false;
    let end = lineEnd;
    let at = start;
    for (;;) {
      if (at - start > this.bounds.maxRecordLength) return 'cell-too-long';
      const opening = this.openingQuote(at, end);
      if (opening >= 0) {
        isOpen = false;
        const outcome = this.readQuoted(opening, end);
        if (outcome !== 'read') return outcome;
        at = this.next;
        if (at > end) end = this.lineEndAfter(at);
        if (!this.atDelimiter(at)) return this.finish(at);
      } else {
        const found = this.nextDelimiter(at, end);
        if ((found < 0 ? end : found) - at > this.bounds.maxCellLength) return 'cell-too-long';
        const cell = text.slice(at, found < 0 ? end : found);
        cells.push(cell);
        if (this.nextQuote(at) < at + cell.length) {
          if (isOpen && this.closesWithin(cell)) this.isCutInQuotes = true;
          isOpen = this.opensWithin(cell);
        }
        if (found < 0) return this.finish(end);
        at = found;
      }
      at += delimiter.length;
    }
  }

  /** Lines whose quotes all stand around whole cells, which most are, are cut by the engine's own split; false for any other. */
  private readPlainLine(start: number, end: number, cells: string[]): boolean {
    const { text, delimiter } = this;
    const isWhole = end < text.length || this.final;
    if (!isWhole || delimiter.length > 1 || end - start > this.bounds.maxCellLength) return false;
    let at = start;
    for (let opening = this.nextQuote(at); opening < end; opening = this.nextQuote(at)) {
      const closing = this.nextQuote(opening + 1);
      const isCell = opening === at || text.charCodeAt(opening - 1) === this.delimiterCode;
      if (!isCell || closing >= end || (closing + 1 < end && text.charCodeAt(closing + 1) !== this.delimiterCode)) {
        cells.length = 0;
        return false;
      }
      if (opening > at) pushAll(cells, text.slice(at, opening - 1).split(delimiter));
      cells.push(text.slice(opening + 1, closing));
      at = closing + 2;
    }
    if (at <= end) pushAll(cells, text.slice(at, end).split(delimiter));
    return true;
  }

  /** `10"left` opens and `right"` closes; inches and the like, `5"`, do not open. */
  private opensWithin(cell: string): boolean {
    return this.countQuotes(cell) % 2 === 1 && /^\S/.test(cell.slice(cell.lastIndexOf(this.quote) + 1));
  }

  private closesWithin(cell: string): boolean {
    const closing = cell.trimEnd();
    return this.countQuotes(cell) % 2 === 1 && closing.endsWith(this.quote) && /\S$/.test(closing.slice(0, -1));
  }

  private countQuotes(cell: string): number {
    return cell.split(this.quote).length - 1;
  }

  private nextDelimiter(from: number, end: number): number {
    const { text, delimiterCode } = this;
    for (let at = from; at < end; at++) {
      if (text.charCodeAt(at) === delimiterCode && (this.delimiter.length === 1 || this.atDelimiter(at))) return at;
    }
    return -1;
  }

  private atDelimiter(at: number): boolean {
    if (this.text.charCodeAt(at) !== this.delimiterCode) return false;
    return this.delimiter.length === 1 || this.text.startsWith(this.delimiter, at);
  }

  /** White space before a quote belongs to neither cell nor record: fast-csv drops it as well. */
  private openingQuote(from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === this.quoteCode) return at;
      if (!isLineSpace(code) || this.atDelimiter(at)) return -1;
    }
    return -1;
  }

  private readQuoted(opening: number, lineEnd: number): ReadOutcome {
    const { text } = this;
    let from = opening + 1;
    let isDoubled = false;
    let closing = this.nextQuote(from);
    const farthest = opening + 1 + this.bounds.maxCellLength;
    while (closing <= farthest && closing < text.length && text.charCodeAt(closing + 1) === this.quoteCode) {
      isDoubled = true;
      from = closing + 2;
      closing = this.nextQuote(from);
    }
    const outcome = this.checkReach(lineEnd, closing, farthest);
    if (outcome !== 'read') return outcome;
    if (closing + 1 >= text.length && !this.final) return 'more';
    const value = text.slice(opening + 1, closing);
    this.cells.push(isDoubled ? value.replaceAll(this.doubled, this.quote) : value);
    return this.afterClosing(closing + 1);
  }

  /** The bounds are checked in the order of the text, so that the answer does not hang on how it was cut into chunks. */
  private checkReach(lineEnd: number, closing: number, farthest: number): ReadOutcome {
    const { text } = this;
    const end = Math.min(closing, farthest + 1);
    let lines = 1;
    for (let at = lineEnd; at < end; at = this.lineEndAfter(at)) {
      at = this.pastLineEnd(at);
      lines++;
      if (lines > this.bounds.maxQuotedLines) return 'unclosed-quote';
    }
    if (closing > farthest) return 'cell-too-long';
    if (closing < text.length) {
      this.lines += lines - 1;
      return 'read';
    }
    return this.final ? 'unclosed-quote' : 'more';
  }

  private afterClosing(from: number): ReadOutcome {
    const { text } = this;
    let at = from;
    while (at < text.length && isLineSpace(text.charCodeAt(at)) && !this.atDelimiter(at)) at++;
    this.next = at;
    if (at - from > this.bounds.maxCellLength) return 'stray-quote';
    if (at >= text.length) return this.final ? 'read' : 'more';
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return 'read';
    if (this.delimiter.length > 1 && at + this.delimiter.length > text.length && !this.final) return 'more';
    return this.atDelimiter(at) ? 'read' : 'stray-quote';
  }

  private finish(end: number): ReadOutcome {
    const { text } = this;
    if (end >= text.length) {
      this.next = end;
      if (!this.final) return 'more';
      return 'read';
    }
    if (text.charCodeAt(end) === CR && end + 1 >= text.length && !this.final) return 'more';
    this.next = this.pastLineEnd(end);
    this.lines++;
    return 'read';
  }

  /** Returns the place after the line end at `end`: two units on for CRLF. */
  pastLineEnd(end: number): number {
    return this.text.charCodeAt(end) === CR && this.text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  /** Returns the place of the first line end at or after `from`, or the text's length. */
  lineEndAfter(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR) return at;
    }
    return text.length;
  }
}

function pushAll(cells: string[], more: readonly string[]): void {
  for (let i = 0; i < more.length; i += 1) cells.push(more[i]!);
}
