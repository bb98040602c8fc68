import type { Flaw } from '../bytes/text-piece.js';
import type { RecordNotes } from '../table/record-notes.js';
import type { BrokenRecord, Dialect, RawRecord, RecordProblem } from '../types.js';
import { mayBeRecordOfAny } from './broken-lines.js';
import { type CellBounds, CellReader, type ReadOutcome } from './cell-reader.js';
import type { LineEnds } from './line-ends.js';
import { UncutLines } from './line-record.js';
import { isBlankLine } from './line-space.js';
import { asQuotes } from './printed-quotes.js';
import { RecordOutput } from './record-output.js';
import { RecordWidth } from './record-width.js';
import type { ScannerOptions } from './scanner-options.js';
import type { Stretches } from './stretches.js';

/** Below this width a line inside a quoted cell may have a record's count of cells by accident. */
const MIN_WIDTH_OF_PROOF = 4;

/** Turns decoded text into records: push pieces of any size, then end; holds no more than one record between pushes; no I/O. */
export class RecordScanner {
  private text = '';
  private base = 0;
  private final = false;
  private lf = -1;
  private cr = -1;
  private insideLongLine = false;
  /** Where several readers take turns: whose the records are. Set before the first push. */
  stretches: Stretches | null = null;
  private lines: UncutLines | null = null;
  private readonly out: RecordOutput;
  private readonly reader: CellReader;
  private readonly bounds: CellBounds;
  private readonly width: RecordWidth;
  private readonly delimiter: string;
  private readonly delimiterCode: number;
  private readonly dialect: Dialect;

  constructor(options: ScannerOptions) {
    const maxCellLength = options.maxCellLength ?? 65_536;
    this.bounds = {
      maxCellLength,
      maxQuotedLines: options.maxQuotedLines ?? 20,
      maxRecordLength: Math.max(16 * maxCellLength, 65_536),
    };
    this.reader = new CellReader(options.dialect, this.bounds);
    this.width = new RecordWidth(options.width, options.trailing ?? 0);
    this.dialect = options.dialect;
    this.delimiter = options.dialect.delimiter;
    this.delimiterCode = this.delimiter.charCodeAt(0);
    this.out = new RecordOutput(options);
  }

  get notes(): RecordNotes {
    return this.out.notes;
  }

  get lineEnds(): LineEnds {
    return this.out.lineEnds;
  }

  get blankLines(): number {
    return this.out.blankLines;
  }

  /** Takes the next piece of text and returns the records that it completes. */
  push(text: string, flaws: Flaw[] = []): (RawRecord | BrokenRecord)[] {
    this.out.flaws.add(flaws, this.base + this.text.length);
    this.text += asQuotes(text, this.dialect);
    return this.scan();
  }

  /** Gives out lines uncut from now on, where that can be. Called before the first push. */
  keepLines(): void {
    const { width, trailing } = this.width;
    this.lines = UncutLines.of(this.dialect, width, trailing, this.bounds.maxCellLength);
  }

  /** Whether a record has begun that is not at its end. */
  get isInside(): boolean {
    return this.text !== '';
  }

  /** Whether the next record is this reader's. */
  isOwnNext(): boolean {
    return this.stretches === null || this.stretches.ownerAt(this.base) === 'own';
  }

  /** Says that the text is at its end and returns the records that are left. */
  end(): (RawRecord | BrokenRecord)[] {
    this.final = true;
    return this.scan();
  }

  private scan(): (RawRecord | BrokenRecord)[] {
    this.lf = -1;
    this.cr = -1;
    this.reader.use(this.text, this.final);
    this.out.use(this.text, this.base);
    this.lines?.use(this.text);
    let at = 0;
    while (at < this.text.length) {
      const next = this.takeRecord(at);
      if (next < 0) break;
      at = next;
    }
    this.text = this.text.slice(at);
    this.base += at;
    return this.out.taken();
  }

  /** Returns where the next record begins, or -1 when more text is needed. */
  private takeRecord(at: number): number {
    const { text, stretches } = this;
    const end = this.lineEnd(at);
    if (stretches !== null) this.out.owner = stretches.ownerAt(this.base + at);
    if (this.insideLongLine || end - at > this.bounds.maxRecordLength) return this.takeLongLine(at, end);
    if (!this.isLineComplete(end)) return -1;
    const next = end === text.length ? end : this.reader.pastLineEnd(end);
    const hasQuote = this.reader.nextQuote(at) < end;
    if (this.lines?.isUncut(at, end, this.out.owner, hasQuote) === true)
      return this.out.uncut(this.lines, at, end, next);
    if (hasQuote) return this.takeQuoted(at, end);
    if (isBlankLine(text, at, end, this.delimiterCode)) return this.out.skipBlank(next);
    if (this.out.owner === 'others') return this.out.passed(next);
    const cells = text.slice(at, end).split(this.delimiter);
    const problem = end - at > this.bounds.maxCellLength ? this.problemOf(cells) : this.width.problemOf(cells);
    if (problem === null) this.out.good(at, next, cells, 1);
    else this.out.broken(at, next, problem, 1);
    return next;
  }

  private lineEnd(at: number): number {
    const { text } = this;
    if (this.lf < at) {
      const found = text.indexOf('\n', at);
      this.lf = found < 0 ? text.length : found;
    }
    if (this.cr < at) {
      const found = text.indexOf('\r', at);
      this.cr = found < 0 ? text.length : found;
    }
    return Math.min(this.lf, this.cr);
  }

  /** A CR at the very end may be half of a CRLF, so it waits for more. */
  private isLineComplete(end: number): boolean {
    if (this.final) return true;
    return end < this.text.length - 1 || (end < this.text.length && this.text.charCodeAt(end) === 10);
  }

  private takeQuoted(at: number, end: number): number {
    const outcome = this.reader.read(at, end);
    if (outcome === 'more') return -1;
    if (outcome !== 'read') return this.takeBroken(at, end, outcome, -1);
    const { cells, next, lines, isCutInQuotes } = this.reader;
    const problem = this.width.problemOf(cells) ?? (isCutInQuotes && this.width.width > 0 ? 'stray-quote' : null);
    if (lines <= 1) {
      if (problem === null) this.out.good(at, next, cells, 1);
      else this.out.broken(at, next, problem, 1);
      return next;
    }
    if (problem !== null) return this.takeBroken(at, end, problem, next);
    if (this.isEveryLineARecord(at, next)) return this.takeBroken(at, end, 'unclosed-quote', -1);
    this.out.good(at, next, cells, lines);
    return next;
  }

  private problemOf(cells: string[]): RecordProblem | null {
    if (cells.some((cell) => cell.length > this.bounds.maxCellLength)) return 'cell-too-long';
    return this.width.problemOf(cells);
  }

  /** Two stray quotes some lines apart look like one quoted cell; when each line is a whole record by itself, that is what they are. */
  private isEveryLineARecord(at: number, next: number): boolean {
    if (this.width.width < MIN_WIDTH_OF_PROOF) return false;
    for (let from = at; from < next; ) {
      const end = Math.min(this.reader.lineEndAfter(from), next);
      if (!this.fitsAlone(from, end)) return false;
      from = end >= next ? next : this.reader.pastLineEnd(end);
    }
    return true;
  }

  private fitsAlone(at: number, end: number): boolean {
    return this.width.problemOf(this.text.slice(at, end).split(this.delimiter)) === null;
  }

  /** Finds where a broken record ends: at its own line when that has the right number of cells, else before the next line that reads well. */
  private takeBroken(at: number, end: number, problem: RecordProblem, strictEnd: number): number {
    let next = this.pastLine(end);
    let lines = 1;
    if (this.width.width > 0 && !this.mayStandAlone(at, end)) {
      while (next < this.text.length && lines < this.bounds.maxQuotedLines) {
        const lineEnd = this.reader.lineEndAfter(next);
        if (lineEnd - at > this.bounds.maxRecordLength) break;
        if (!this.isLineComplete(lineEnd)) return -1;
        const outcome = this.readsWell(next, lineEnd);
        if (outcome === 'more') return -1;
        if (outcome === 'read') break;
        next = this.pastLine(lineEnd);
        lines++;
      }
      if (next >= this.text.length && !this.final && lines < this.bounds.maxQuotedLines) return -1;
    }
    const isCount = problem === 'too-few-cells' || problem === 'too-many-cells';
    this.out.broken(at, next, isCount && next !== strictEnd ? 'unclosed-quote' : problem, lines);
    return next;
  }

  /** A broken line that has its cells costs itself only, and nothing is taken from the lines below. */
  private mayStandAlone(at: number, end: number): boolean {
    const { delimiter, quote } = this.dialect;
    const line = this.text.slice(at, end);
    return mayBeRecordOfAny(line, delimiter, quote, (width) => this.width.mayBe(width));
  }

  private readsWell(at: number, end: number): ReadOutcome {
    if (end - at > this.bounds.maxRecordLength) return 'stray-quote';
    if (isBlankLine(this.text, at, end, this.delimiterCode)) return 'stray-quote';
    const outcome = this.reader.read(at, end);
    if (outcome !== 'read') return outcome;
    return this.width.problemOf(this.reader.cells) === null ? 'read' : 'stray-quote';
  }

  private pastLine(end: number): number {
    return end >= this.text.length ? this.text.length : this.reader.pastLineEnd(end);
  }

  /** A line beyond all bounds is given out in pieces, each a broken record, so that it is neither held nor lost. */
  private takeLongLine(at: number, end: number): number {
    const cut = at + this.bounds.maxRecordLength;
    if (end > cut) {
      // A surrogate pair is never cut in two.
      const isPair = (this.text.charCodeAt(cut - 1) & 0xfc00) === 0xd800;
      this.insideLongLine = true;
      this.out.broken(at, isPair ? cut + 1 : cut, 'cell-too-long', 0);
      return isPair ? cut + 1 : cut;
    }
    if (!this.isLineComplete(end)) return -1;
    this.insideLongLine = false;
    const next = this.pastLine(end);
    // The end of a line that was given out whole already.
    if (end === at) return this.out.skipLine(next);
    this.out.broken(at, next, 'cell-too-long', 1);
    return next;
  }
}
