import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ElectionProfile } from '../../election/profile.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import type { Reading } from '../threads/reading.js';
import { readingInTurns } from './in-turns.js';
import { orderOf } from './messages.js';
import type { ReadAhead, SizedFile } from './read-ahead.js';
import { type Ordered, READER_WORKER, Reader } from './reader.js';

/** One thread stores what all read, and storing takes about as long as reading: beyond this many they would wait for it. */
const MOST_READERS = 4;
/** Opening and understanding a file takes as long as reading so many bytes of it. */
const BYTES_OF_OPENING = 40_000;
/** Below so much to read a thread takes longer to start and to warm up than it saves; and so much makes each of the others worth it. */
const WORTH_A_READER = 12_000_000;
const WORTH_ANOTHER = 40_000_000;
/** What a reader is told of ahead, so that it never waits between small files. */
const BYTES_AHEAD = 1_000_000;
const FILES_AHEAD = 32;
/** What may be read and not stored yet, besides a file for each reader. */
const BYTES_WAITING = 8_000_000;

/** From how many bytes on all readers take turns at a file, and how many characters each reads before the next. */
export interface TurnsAtFile {
  readonly from: number;
  readonly stretch: number;
}

/** A stretch takes much longer to read than to hand over, and few of them wait to be stored. */
export const TURNS: TurnsAtFile = { from: 16_000_000, stretch: 1_000_000 };

/**
 * Threads that read the files of one load ahead of the thread that stores them, each file by whichever is free. Files are asked for
 * in their order, so that what is stored does not depend on who read it.
 */
export class ReaderPool implements ReadAhead {
  private readonly readers: Reader[] = [];
  private readonly read = new Map<FoundFile, Ordered>();
  private waiting = 0;
  private next = 0;

  constructor(
    private readonly files: readonly SizedFile[],
    private readonly most: number,
    private readonly profile: ElectionProfile,
    private readonly nextCoder: () => number | null,
    private readonly pagesFrom: number,
    private readonly turns: TurnsAtFile = TURNS,
    private readonly proven: ProvenConventions | null = null,
  ) {}

  async take(file: FoundFile): Promise<Reading | null> {
    if (file.absolutePath === STANDARD_INPUT) return null;
    this.orderMore();
    const ordered = this.read.get(file);
    if (ordered === undefined) return null;
    this.read.delete(file);
    this.waiting -= ordered.size;
    return ordered.reading();
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.readers.splice(0).map((reader) => reader.close()));
  }

  private orderMore(): void {
    for (let next = this.files[this.next]; next !== undefined; next = this.files[this.next]) {
      const { file, size } = next;
      if (file.absolutePath !== STANDARD_INPUT) {
        const isTooFar = this.read.size >= this.most && this.waiting + size > BYTES_WAITING;
        const ordered = isTooFar ? null : this.order(file, size);
        if (ordered === null) return;
        this.read.set(file, ordered);
        this.waiting += size;
      }
      this.next += 1;
    }
  }

  private order(file: FoundFile, size: number): Ordered | null {
    const reader = this.readerFor(size);
    if (reader === null) return null;
    const of = size < this.turns.from ? 1 : this.most;
    if (of === 1) return reader.order(orderOf(this.next, file, this.proven), size);
    while (this.readers.length < of) this.newReader();
    const { stretch } = this.turns;
    const readings = this.readers.map((each, index) =>
      each.order(orderOf(this.next, file, this.proven, { index, of, stretch }), size / of),
    );
    return { size, reading: () => readingInTurns(readings.map(({ reading }) => reading)) };
  }

  /** The reader with the least to do, or a new one; null where all have enough to do. */
  private readerFor(size: number): Reader | null {
    const idle = this.readers.find(({ ahead }) => ahead.files === 0);
    if (idle !== undefined) return idle;
    if (this.readers.length < this.most) return this.newReader();
    const [least] = [...this.readers].sort((a, b) => a.ahead.bytes - b.ahead.bytes || a.ahead.files - b.ahead.files);
    if (least === undefined) return null;
    const { bytes, files } = least.ahead;
    return files < FILES_AHEAD && bytes + size <= BYTES_AHEAD ? least : null;
  }

  private newReader(): Reader {
    const { profile, pagesFrom } = this;
    const reader = new Reader({ profile, coder: this.nextCoder(), pagesFrom }, () => this.orderMore());
    this.readers.push(reader);
    return reader;
  }
}

/**
 * How many threads pay for reading these files: none where they are few and small, and none but in a build, where the worker is
 * JavaScript.
 */
export function readersThatPay(files: readonly SizedFile[]): number {
  if (!existsSync(fileURLToPath(READER_WORKER))) return 0;
  const work = files.reduce((sum, { size }) => sum + size + BYTES_OF_OPENING, 0);
  if (work < WORTH_A_READER) return 0;
  return Math.min(MOST_READERS, availableParallelism(), 1 + Math.floor(work / WORTH_ANOTHER));
}
