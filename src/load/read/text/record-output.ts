import { RecordNotes } from '../table/record-notes.js';
import type { BrokenRecord, Dialect, RawRecord, RecordProblem } from '../types.js';
import { FlawQueue, fatalProblem } from './flaw-queue.js';
import { LineEnds } from './line-ends.js';
import { LineRecord, type UncutLines } from './line-record.js';
import type { Owner } from './stretches.js';

/** Where the numbers of records and lines begin, and who is told of ends. */
export interface OutputOptions {
  firstLine?: number;
  firstNumber?: number;
  onRecordEnd?: (offset: number) => void;
  dialect?: Dialect;
}

/** What a scanner has found: it numbers records and lines, and keeps notes of flaws and line ends beside them. */
export class RecordOutput {
  readonly notes = new RecordNotes();
  readonly lineEnds = new LineEnds();
  readonly flaws = new FlawQueue();
  blankLines = 0;
  /** Whose the next record is. */
  owner: Owner = 'own';

  private text = '';
  private base = 0;
  private line: number;
  private number: number;
  private records: (RawRecord | BrokenRecord)[] = [];
  private readonly onRecordEnd: ((offset: number) => void) | undefined;
  private readonly isPadded: boolean;

  constructor({ firstLine = 1, firstNumber = 1, onRecordEnd, dialect }: OutputOptions) {
    this.isPadded = dialect?.isPadded === true;
    this.line = firstLine;
    this.number = firstNumber;
    this.onRecordEnd = onRecordEnd;
  }

  /** Sets the text that places are of, and its own place in all text so far. */
  use(text: string, base: number): void {
    this.text = text;
    this.base = base;
  }

  /** The records since the last call. */
  taken(): (RawRecord | BrokenRecord)[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  skipBlank(next: number): number {
    this.blankLines++;
    this.flaws.takeBefore(this.base + next);
    return this.skipLine(next);
  }

  skipLine(next: number): number {
    this.line++;
    return next;
  }

  /** A record of another reader that nobody looks at here; it is numbered, and its flaws are noted. */
  passed(next: number): number {
    if (this.flaws.nextAt < this.base + next) this.takeFlaws(next);
    this.count(next, 1);
    return next;
  }

  good(at: number, next: number, written: string[], lines: number): void {
    const cells = this.isPadded ? written.map((cell) => cell.trim()) : written;
    const fatal = this.flaws.nextAt < this.base + next ? this.takeFlaws(next) : null;
    if (fatal === null) this.add(next, { number: this.number, line: this.line, cells }, lines);
    else this.add(next, this.brokenRecord(at, next, fatal), lines);
  }

  /** A line that has been counted and is given out uncut; of another reader's, only its place is. */
  uncut({ source, filled, hasDigit, isQuoted }: UncutLines, at: number, end: number, next: number): number {
    if (this.owner === 'others') return this.passed(next);
    const fatal = this.flaws.nextAt < this.base + next ? this.takeFlaws(next) : null;
    if (fatal !== null) this.add(next, this.brokenRecord(at, next, fatal), 1);
    else this.add(next, new LineRecord(this.number, this.line, source, at, end, filled, hasDigit, isQuoted), 1);
    return next;
  }

  broken(at: number, next: number, problem: RecordProblem, lines: number): void {
    this.add(next, this.brokenRecord(at, next, this.takeFlaws(next) ?? problem), lines);
  }

  private brokenRecord(at: number, next: number, problem: RecordProblem): BrokenRecord {
    return { number: this.number, line: this.line, raw: this.rawOf(at, next), problem };
  }

  private add(next: number, record: RawRecord | BrokenRecord, lines: number): void {
    if (this.owner === 'own') this.records.push(record);
    else if (this.owner === 'seen') this.records.push({ ...record, isOthers: true });
    this.count(next, lines);
  }

  private count(next: number, lines: number): void {
    this.lineEnds.count(this.text, next, this.number);
    this.number++;
    this.line += lines;
    this.onRecordEnd?.(this.base + next);
  }

  private takeFlaws(next: number): RecordProblem | null {
    const flaws = this.flaws.takeBefore(this.base + next);
    for (const flaw of flaws) this.notes.addFlaw(flaw, this.number);
    return fatalProblem(flaws);
  }

  private rawOf(at: number, next: number): string {
    let end = next;
    if (end > at && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > at && this.text.charCodeAt(end - 1) === 13) end--;
    return this.text.slice(at, end);
  }
}
