import { endianness } from 'node:os';
import type { Dialect, RawRecord } from '../types.js';
import type { Owner } from './stretches.js';

/** A piece of text and the same as numbers, which are quicker to walk over. */
export class LineText {
  readonly units: Uint16Array;

  constructor(
    readonly text: string,
    readonly delimiter: string,
    readonly quote: string,
  ) {
    const bytes = Buffer.from(text, 'utf16le');
    // What is small may lie within a buffer that others share, and begins at an even place there.
    this.units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  }
}

/**
 * A line that has as many cells as a record; where it `isQuoted`, quotes stand around whole cells alone. It is cut only when somebody asks
 * for its cells: most are read where they stand.
 */
export class LineRecord implements RawRecord {
  private made: string[] | null = null;

  /** From `at` to `end` stands the line; `filled` of its cells hold something, and `hasDigit` says whether one holds a digit. */
  constructor(
    readonly number: number,
    readonly line: number,
    readonly source: LineText,
    readonly at: number,
    readonly end: number,
    readonly filled: number,
    readonly hasDigit: boolean,
    readonly isQuoted: boolean,
  ) {}

  get cells(): string[] {
    const { text, delimiter, quote } = this.source;
    const line = text.slice(this.at, this.end);
    this.made ??= this.isQuoted ? cutQuoted(line, delimiter, quote) : line.split(delimiter);
    return this.made;
  }

  /** Whether nobody has asked for its cells, so that they are as the file has them. */
  get isUncut(): boolean {
    return this.made === null;
  }
}

function cutQuoted(line: string, delimiter: string, quote: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from <= line.length; ) {
    const isQuoted = line.startsWith(quote, from);
    const begin = isQuoted ? from + 1 : from;
    const found = line.indexOf(isQuoted ? quote : delimiter, begin);
    const to = found < 0 ? line.length : found;
    cells.push(line.slice(begin, to));
    from = isQuoted ? to + 2 : to + 1;
  }
  return cells;
}

const ZERO = 48;
const NINE = 57;

/** Finds the lines that may be given out uncut: those with as many cells as a record, whose characters are only counted. */
export class UncutLines {
  filled = 0;
  hasDigit = false;
  isQuoted = false;
  source: LineText;
  private readonly delimiter: number;
  private readonly quote: number;

  /** Null where a machine or a dialect does not let lines be read as they stand. */
  static of(dialect: Dialect, width: number, trailing: number, longest: number): UncutLines | null {
    const { delimiter, isPadded } = dialect;
    const isPlain = delimiter.length === 1 && isPadded !== true && width > 0 && trailing === 0;
    return isPlain && endianness() === 'LE' ? new UncutLines(dialect, width, longest) : null;
  }

  private constructor(
    { delimiter, quote }: Dialect,
    private readonly width: number,
    private readonly longest: number,
  ) {
    this.source = new LineText('', delimiter, quote ?? '');
    this.delimiter = delimiter.charCodeAt(0);
    this.quote = quote === null ? -1 : quote.charCodeAt(0);
  }

  /** Sets the text that places are of. */
  use(text: string): void {
    this.source = new LineText(text, this.source.delimiter, this.source.quote);
  }

  /**
   * Whether the line from `at` to `end` need not be cut here. Of other readers' lines only those with quotes are looked at, as those without
   * are passed over at once; a line with a digit is not blank.
   */
  isUncut(at: number, end: number, owner: Owner, hasQuote: boolean): boolean {
    return (owner === 'own' || (owner === 'others' && hasQuote)) && this.isRecord(at, end) && this.hasDigit;
  }

  /**
   * Whether the line from `at` to `end` is a record as it stands; what else it holds is in the properties. One whose quotes stand within
   * cells, are doubled, or go on in the next line is none.
   */
  private isRecord(at: number, end: number): boolean {
    if (end - at > this.longest) return false;
    const { delimiter, quote } = this;
    const { units } = this.source;
    let cells = 0;
    let filled = 0;
    let hasDigit = false;
    let isQuoted = false;
    for (let from = at; from <= end; ) {
      const isCellQuoted = units[from] === quote && from < end;
      const stop = isCellQuoted ? quote : delimiter;
      const begin = isCellQuoted ? from + 1 : from;
      let to = begin;
      for (; to < end; to += 1) {
        const unit = units[to]!;
        if (unit === stop) break;
        if (unit === quote) return false;
        if (unit >= ZERO && unit <= NINE) hasDigit = true;
      }
      if (to > begin) filled += 1;
      cells += 1;
      if (isCellQuoted) {
        isQuoted = true;
        if (to === end || (to + 1 < end && units[to + 1] !== delimiter)) return false;
        to += 1;
      }
      from = to + 1;
    }
    this.filled = filled;
    this.hasDigit = hasDigit;
    this.isQuoted = isQuoted;
    return cells === this.width;
  }
}
