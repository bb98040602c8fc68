import type { Flaw } from '../bytes/text-piece.js';
import type { RecordProblem } from '../types.js';

/** Flaws that wait for the record in which they stand; places are offsets into all text pushed so far. */
export class FlawQueue {
  /** Where the next flaw stands; infinity without one, so that a record without flaws costs one comparison. */
  nextAt = Number.POSITIVE_INFINITY;
  private waiting: Flaw[] = [];
  private taken = 0;

  /** Adds the flaws of a piece that begins at `offset`. */
  add(flaws: Flaw[], offset: number): void {
    if (flaws.length === 0) return;
    this.waiting = this.waiting.slice(this.taken);
    this.taken = 0;
    for (const flaw of flaws) this.waiting.push({ ...flaw, at: flaw.at + offset });
    this.waiting.sort((a, b) => a.at - b.at);
    this.nextAt = this.waiting[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Takes out the flaws before a place. */
  takeBefore(place: number): Flaw[] {
    if (this.nextAt >= place) return [];
    const from = this.taken;
    while (this.taken < this.waiting.length && (this.waiting[this.taken]?.at ?? 0) < place) this.taken++;
    this.nextAt = this.waiting[this.taken]?.at ?? Number.POSITIVE_INFINITY;
    return this.waiting.slice(from, this.taken);
  }
}

/** Returns the problem that costs a record with these flaws, or null when they are only noted. */
export function fatalProblem(flaws: Flaw[]): RecordProblem | null {
  if (flaws.some((flaw) => flaw.kind === 'undecodable')) return 'undecodable-bytes';
  return flaws.some((flaw) => flaw.kind === 'nul') ? 'control-bytes' : null;
}
