import type { ReadNote } from '../types.js';

type LineEnd = 'LF' | 'CRLF' | 'CR';

/** Counts the line ends of records, to tell when a file mixes them. */
export class LineEnds {
  private readonly seen = new Map<LineEnd, { count: number; first: number; last: number }>();

  /** Counts the end of a record, which is the last character before `next`, if that is a line end. */
  count(text: string, next: number, record: number): void {
    const last = text.charCodeAt(next - 1);
    if (last !== 10 && last !== 13) return;
    const kind = last === 13 ? 'CR' : text.charCodeAt(next - 2) === 13 ? 'CRLF' : 'LF';
    const seen = this.seen.get(kind);
    if (seen === undefined) this.seen.set(kind, { count: 1, first: record, last: record });
    else {
      seen.count++;
      seen.last = record;
    }
  }

  /** Returns a note for each kind of line end but the commonest. */
  notes(): ReadNote[] {
    const [most, ...others] = [...this.seen].sort((a, b) => b[1].count - a[1].count);
    if (most === undefined) return [];
    return others.map(([kind, { count, first, last }]) => ({
      kind: 'mixed-line-endings',
      fromRecord: first,
      toRecord: last,
      count,
      detail: `${kind} where most lines end in ${most[0]}`,
    }));
  }
}
