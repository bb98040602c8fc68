import type { MovedRecords } from '../../database/source-files.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import { PREVIOUS_LIST } from '../../extracts/registers.js';
import type { FoundFile } from '../find-files.js';
import type { Accounting } from '../store/source-file-writer.js';
import type { OpenedFile } from '../threads/reading.js';
import type { FileEnd } from '../threads/record-batch.js';

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

  constructor(readonly auditFile: string) {}

  keep(file: FoundFile, list: KeptList): void {
    const { understanding, stat, extract } = list.opened;
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
}

/** Everything that says what of the disk is read, and how. */
function keyOf({ path: _, extract: __, ...file }: FoundFile): string {
  return JSON.stringify(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1)));
}
