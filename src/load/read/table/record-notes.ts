import type { Flaw } from '../bytes/text-piece.js';
import type { NoteKind, ReadNote } from '../types.js';

/** Two damaged records this close belong to one range: a handful of good ones between them tells nothing. */
const GAP = 1000;
/** Beyond this many ranges of one kind the last one is stretched, so that notes stay bounded. */
const MAX_RANGES = 100;

/** Gathers damage by range of record numbers, in bounded memory. */
export class RecordNotes {
  private readonly byKind = new Map<NoteKind, ReadNote[]>();

  /** Notes one damaged record; records are given in ascending order within a kind. */
  add(kind: NoteKind, record: number, detail: string): void {
    const ranges = this.byKind.get(kind) ?? [];
    if (ranges.length === 0) this.byKind.set(kind, ranges);
    const last = ranges.at(-1);
    if (last !== undefined && (record - last.toRecord <= GAP || ranges.length >= MAX_RANGES)) {
      if (last.toRecord !== record || last.count === 0) last.count++;
      last.toRecord = record;
    } else {
      ranges.push({ kind, fromRecord: record, toRecord: record, count: 1, detail });
    }
  }

  /** Notes what a decoder saw in one record. */
  addFlaw(flaw: Flaw, record: number): void {
    if (flaw.kind === 'undecodable') return;
    if (flaw.kind === 'second-encoding') this.add('mixed-encoding', record, flaw.detail ?? 'another encoding');
    else if (flaw.kind === 'nul') this.add('nul-bytes', record, 'zero bytes, as left by a failed copy or a full disk');
    else if (flaw.kind === 'mojibake') this.add('mojibake', record, 'UTF-8 read as windows-1251 and saved again');
    else this.add('lost-letters', record, 'a letter became ? inside a Cyrillic word');
  }

  /** Returns the notes, by kind and range. */
  list(): ReadNote[] {
    return [...this.byKind.values()].flat().map((note) => ({ ...note }));
  }
}
