import type { Extract } from '../../extracts/extract.js';
import type { ReadingSettings } from '../../extracts/reading-plan.js';
import type { FileShape, RecordFile, UnderstandingNote } from '../read/types.js';
import type { BatchSource } from './record-batch.js';
import type { RowMemory } from './row-memory.js';

/** A table that rows of a file go to, with their columns in the order of a batch. */
export interface StoredTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** What is stored of a file: what it is an extract of, and the tables of its rows. */
export interface StoredPlan {
  readonly extract: Extract;
  readonly tables: readonly StoredTable[];
}

/** A column of a file, and the name of the field that it was understood as. */
export interface ReadColumn {
  readonly position: number;
  readonly header: string;
  readonly field: string | null;
  readonly feeds: string | null;
}

/** How a file was understood, as far as whoever stores it has to know. Plain values only, because it crosses from thread to thread. */
export interface OpenedFile {
  readonly shape: Pick<FileShape, 'container' | 'encoding' | 'dialect' | 'headerLine'>;
  readonly stat: RecordFile['stat'];
  readonly tableBytes: number;
  readonly extract: string;
  readonly columns: readonly ReadColumn[];
  readonly notes: readonly UnderstandingNote[];
  readonly tables: readonly StoredTable[];
  /** By what conventions its cells are read. */
  readonly settings: Pick<ReadingSettings, 'dates' | 'thousands'>;
  /** Of a list, what decides its rows besides the cells (`listUnderstanding`). */
  readonly understanding: string | null;
}

/** A file that was opened and understood and is about to be read, here or in another thread. */
export interface Reading {
  readonly opened: OpenedFile;
  readonly source: BatchSource;
  /** Whether values that earlier files have used are refused: another thread knows nothing of earlier files. */
  readonly knowsTaken: boolean;
  /** Whether these are the records of one of several readers that take turns at the file. */
  readonly takesTurns: boolean;
  /** Of a list of a series that is read here. */
  readonly memory?: RowMemory | null;
}
