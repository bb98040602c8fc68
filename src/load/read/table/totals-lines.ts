import type { BrokenRecord, RawRecord } from '../types.js';
import type { RecordNotes } from './record-notes.js';

type AnyRecord = RawRecord | BrokenRecord;

const TOTALS = /^[\s"'«]*(?:итого|всего|барлығы|жиыны|қорытынды|grand total|subtotal|total)(?![\p{L}\p{N}])/iu;
/** More candidates than this are no end of a list. */
const MAX_HELD = 50;

/** Sets aside totals lines at the end of a file; one that an ordinary record follows is given out as a record like any other. */
export class TotalsLines {
  /** How many lines were skipped; known after `end`. */
  count = 0;
  private held: AnyRecord[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly notes: RecordNotes,
  ) {}

  /** Returns the records that are certainly none of the totals at the end. */
  pass(records: AnyRecord[]): AnyRecord[] {
    let ordinary = records.length;
    while (ordinary > 0 && this.isTotals(records[ordinary - 1]!)) ordinary--;
    const tail = records.slice(ordinary);
    const out = ordinary > 0 ? [...this.release(), ...records.slice(0, ordinary)] : [];
    this.held.push(...tail);
    return this.held.length > MAX_HELD ? [...out, ...this.release()] : out;
  }

  /** Counts and notes what is left as totals. */
  end(): void {
    for (const record of this.held) {
      this.count++;
      this.notes.add('totals-line', record.number, `line ${record.line}: ${this.textOf(record)}`);
    }
    this.held = [];
  }

  private release(): AnyRecord[] {
    const released = this.held;
    this.held = [];
    return released;
  }

  private isTotals(record: AnyRecord): boolean {
    if ('raw' in record && record.problem !== 'too-few-cells' && record.problem !== 'too-many-cells') return false;
    const cells = 'cells' in record ? record.cells : record.raw.split(this.delimiter);
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (!TOTALS.test(filled[0] ?? '')) return false;
    return filled.length <= 2 || filled.length * 2 <= cells.length;
  }

  private textOf(record: AnyRecord): string {
    return 'cells' in record ? record.cells.join(this.delimiter) : record.raw;
  }
}
