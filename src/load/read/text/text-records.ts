import { holdsStrange } from '../../../extracts/invisible.js';
import { detectEncoding, knownEncoding } from '../bytes/encoding-detection.js';
import { TextFromBytes } from '../bytes/text-from-bytes.js';
import { pieceAfter, type TextPiece } from '../bytes/text-piece.js';
import { findTextHeader, headerRows } from '../table/header-detection.js';
import type { BrokenRecord, Container, FileShape, RawRecord, ReadNote, ReadOptions, Turns } from '../types.js';
import { MAX_COLUMNS, UnreadableFile } from '../types.js';
import { detectDialect } from './dialect-detection.js';
import { RecordScanner } from './record-scanner.js';
import { Stretches } from './stretches.js';

type AnyRecord = RawRecord | BrokenRecord;

/** The head of a text's bytes and the samples that its shape is judged by. */
export interface TextSource {
  container: Container;
  /** The first bytes; all of them when `isWhole`. */
  head: Buffer;
  isWhole: boolean;
  /** Whole lines from further on. */
  more: Buffer[];
  /** All bytes from the first, the head included. */
  chunks: AsyncIterable<Buffer>;
}

const MAX_BATCH = 5000;
const PIECE = 512 * 1024;

/** Reads a text table: its shape from the head, then its records as the bytes come in. */
export class TextRecords {
  readonly shape: FileShape;
  /** Cells of the first records. */
  readonly sample: readonly (readonly string[])[];
  private readonly scanner: RecordScanner;
  /** The text that the records given out last stand in, and whether it holds characters that nobody sees, once that is asked. */
  private pieces: TextPiece[] = [];
  private strange: boolean | null = null;
  private isTurnOpen = false;
  private turnOver = false;
  private readonly beyondHeader: ReadNote[] = [];
  private readonly decoder: TextFromBytes;
  private readonly start: { bomLength: number; dataStart: number };

  constructor(
    private readonly source: TextSource,
    options: ReadOptions,
  ) {
    const { begins } = options;
    const { found, bomLength } =
      begins === undefined ? detectEncoding(source, options.encoding) : knownEncoding(begins.encoding);
    const isGiven = options.encoding !== undefined;
    this.decoder = new TextFromBytes(found.encoding, isGiven);
    const text = decodeHead(source, bomLength, new TextFromBytes(found.encoding, isGiven));
    if (text.trim() === '') throw new UnreadableFile('an empty file (blank lines only)', 'ask for the file again');
    const { dialect, start, firstLine } =
      begins === undefined
        ? detectDialect(text, options)
        : { dialect: begins.dialect, start: 0, firstLine: begins.line };
    const header = findTextHeader(text.slice(start), dialect, options, firstLine);
    const { firstRow, dataRow, width, trailing } = header.found;
    refuseWidth(Math.max(width + trailing, header.found.header.length));
    this.sample = header.rows.slice(dataRow).flatMap(({ isBroken, cells }) => (isBroken ? [] : [cells]));
    const before = header.rows.slice(0, firstRow).map((row) => row.raw);
    this.shape = {
      container: source.container,
      encoding: found,
      dialect,
      headerLine: header.found.header.length === 0 ? 0 : (header.rows[firstRow]?.line ?? 0),
      header: header.found.header,
      ...headerRows(header.rows, header.found),
      preamble: start > 0 ? [text.slice(0, start).trimEnd(), ...before] : before,
      width,
      trailing,
    };
    if (header.found.isBeyondHeader === true) {
      const detail = `${trailing} empty, in every row`;
      this.beyondHeader.push({ kind: 'cells-beyond-header', fromRecord: 1, toRecord: 1, count: trailing, detail });
    }
    this.start = { bomLength, dataStart: start + header.dataStart };
    this.scanner = new RecordScanner({ dialect, width, trailing, firstLine: header.dataLine, ...boundsOf(options) });
  }

  /** Yields the records in batches of 5,000 at the most. */
  async *batches(): AsyncGenerator<AnyRecord[], void, undefined> {
    let skipBytes = this.start.bomLength;
    let skipText = this.start.dataStart;
    for await (const chunk of this.source.chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const bytes = chunk.subarray(at, at + PIECE);
        const marked = Math.min(skipBytes, bytes.length);
        skipBytes -= marked;
        const piece = this.decoder.push(bytes.subarray(marked));
        const skipped = Math.min(skipText, piece.text.length);
        skipText -= skipped;
        yield* this.scan(pieceAfter(piece, skipped));
      }
    }
    yield* this.scan(pieceAfter(this.decoder.end(), skipText));
    yield* this.inBatches(this.scanner.end());
  }

  /** Reads only the stretches that are this reader's. */
  takeTurns(turns: Turns): void {
    this.scanner.stretches = new Stretches(turns);
  }

  /** Gives out lines uncut from now on, where that can be. */
  keepLines(): void {
    this.scanner.keepLines();
  }

  isTurnOver(): boolean {
    return this.turnOver;
  }

  private *scan(piece: TextPiece): Generator<AnyRecord[], void, undefined> {
    if (piece.text === '') return;
    this.pieces = this.scanner.isInside ? [...this.pieces, piece] : [piece];
    this.strange = null;
    yield* this.inBatches(this.scanner.push(piece.text, piece.flaws));
  }

  /** Whether the records given out last may hold a character that nobody sees. */
  mayHoldInvisible(): boolean {
    this.strange ??= this.pieces.some(({ text, isStrange }) => isStrange !== false && holdsStrange(text));
    return this.strange;
  }

  /** Where readers take turns, none holds records of two stretches; that one is over is said even where nothing is left of it. */
  private *inBatches(records: AnyRecord[]): Generator<AnyRecord[], void, undefined> {
    const stretches = this.scanner.stretches === null ? [records] : consecutive(records);
    for (const [i, stretch] of stretches.entries()) {
      const isLast = i === stretches.length - 1;
      for (let at = 0; at < stretch.length; at += MAX_BATCH) {
        const batch = stretch.length <= MAX_BATCH ? stretch : stretch.slice(at, at + MAX_BATCH);
        this.turnOver = at + MAX_BATCH >= stretch.length && (!isLast || !this.scanner.isOwnNext());
        this.isTurnOpen = !this.turnOver;
        yield batch;
      }
    }
    if (!this.isTurnOpen || this.scanner.isOwnNext()) return;
    this.turnOver = true;
    this.isTurnOpen = false;
    yield [];
  }

  /** Lines that are no records, counted so far. */
  skipped(): { blankLines: number } {
    return { blankLines: this.scanner.blankLines };
  }

  /** The damage noted so far. */
  notes(): ReadNote[] {
    return [...this.scanner.notes.list(), ...this.scanner.lineEnds.notes(), ...this.beyondHeader];
  }
}

function refuseWidth(columns: number): void {
  if (columns <= MAX_COLUMNS) return;
  throw new UnreadableFile(
    `${columns} columns`,
    'leave out what no list needs',
    'a table no wider than a sheet can be',
  );
}

function boundsOf(options: ReadOptions): { maxCellLength?: number; maxQuotedLines?: number } {
  return {
    ...(options.maxCellLength === undefined ? {} : { maxCellLength: options.maxCellLength }),
    ...(options.maxQuotedLines === undefined ? {} : { maxQuotedLines: options.maxQuotedLines }),
  };
}

/** The decoder gives whole lines only, so the last line of a cut head stays out of the sample. */
function decodeHead(source: TextSource, bomLength: number, decoder: TextFromBytes): string {
  const piece = decoder.push(source.head.subarray(bomLength));
  return source.isWhole || piece.text === '' ? piece.text + decoder.end().text : piece.text;
}

/** Records in runs whose numbers follow one another; what is only seen stands before what is this reader's. */
function consecutive(records: readonly AnyRecord[]): AnyRecord[][] {
  const runs: AnyRecord[][] = [];
  let before: AnyRecord | null = null;
  for (const record of records) {
    const follows = before !== null && record.number === before.number + 1;
    if (!follows || (record.isOthers === true && before?.isOthers !== true)) runs.push([]);
    runs.at(-1)?.push(record);
    before = record;
  }
  return runs;
}
