import type { MovedRecords } from '../../database/source-files.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import { PREVIOUS_LIST } from '../../extracts/registers.js';
import type { FoundFile } from '../find-files.js';
import type { Accounting } from '../store/source-file-writer.js';
import { KnownRows } from '../threads/known-rows.js';
import type { OpenedFile } from '../threads/reading.js';
import type { FileEnd } from '../threads/record-batch.js';
import { type LineNumbers, RowMemory, SeriesMemory } from '../threads/row-memory.js';
import { ROWS } from './list-understanding.js';

/** A file of a list as it was loaded: what stands in the audit file, and what its reader knew at its end. */
export interface KeptList {
  readonly opened: OpenedFile;
  readonly end: FileEnd;
  readonly accounting: Accounting;
  readonly firstRecordId: number;
  /** What it had proven when it was read as it stands there; null where it was read as expected. */
  readonly proven: ProvenConventions | null;
}

/**
 * What a load leaves to the next one of a series, whose earlier state it is: the lists that it has stored, and in which audit file. Kept
 * in memory alone: a run that goes on after a kill knows of none, and reads its files.
 */
export class KeptLists {
  private readonly lists = new Map<string, KeptList>();
  /** By how their files are understood. */
  private readonly rows = new Map<string, KnownRows>();

  constructor(
    readonly auditFile: string,
    private readonly series = new SeriesMemory(),
  ) {}

  /** What is left to the load after this one's next. */
  after(auditFile: string): KeptLists {
    return new KeptLists(auditFile, this.series);
  }

  /** What the load `before` knows of the rows of files that are understood so, and what is to be remembered of this one. */
  memoryOf(understanding: string, lines: LineNumbers | null, before: KeptLists | null): RowMemory {
    return new RowMemory(this.series, understanding, before?.rows.get(understanding) ?? null, lines);
  }

  keep(file: FoundFile, list: KeptList, memory: RowMemory | null): void {
    const { understanding, stat, extract } = list.opened;
    if (memory !== null) {
      const rows = this.rows.get(memory.understanding) ?? new KnownRows();
      rows.addFile(memory.rows, list.firstRecordId);
      this.rows.set(memory.understanding, rows);
    }
    if (understanding !== null && stat !== null && extract !== PREVIOUS_LIST.name) this.lists.set(keyOf(file), list);
  }

  /** What is known of a file that is to be read as a list of the earlier state; null where it has to be read. */
  of(file: FoundFile): KeptList | null {
    return file.extract === PREVIOUS_LIST ? (this.lists.get(keyOf(file)) ?? null) : null;
  }
}

/** What one load of a series takes from the one before, and what it leaves to the next. */
export interface ListHandover {
  readonly taken: KeptLists | null;
  readonly left: KeptLists;
  /** Which records were taken over, in the order in which they stand here. */
  readonly moved: MovedRecords[];
  /** Records of today whose rows were taken over, in their order: each has the cells of a record of the load before. */
  readonly same: MovedRecords[];
}

/** Whether the rows of a file may be those of the load before, which its threads do not know. */
export function mayHaveKnownRows({ extract }: FoundFile): boolean {
  return extract !== PREVIOUS_LIST && extract?.tables.includes(ROWS) === true;
}

/** Everything that says what of the disk is read, and how. */
function keyOf({ path: _, extract: __, ...file }: FoundFile): string {
  return JSON.stringify(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1)));
}
