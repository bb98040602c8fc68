import type { FileEvidence } from '../../extracts/conventions.js';
import type { Rejection, SqlValue } from '../../model.js';
import type { RowPage } from '../pages/page-format.js';
import type { ReadNote } from '../read/types.js';
import type { PersonCodes } from './person-codes.js';
import type { PackedBlock } from './row-block.js';

/** Some thousand records of one file, read and typed. Plain values only, because it crosses from thread to thread. */
export interface RecordBatch {
  /** How many records these are: loaded, set aside and rejected together. */
  readonly read: number;
  /** The number of its first record; where it has none, that of the record before. */
  readonly first: number;
  /** Per table of the plan; the record number stands in the place of the record id. */
  readonly rows: readonly PackedBlock[];
  /** Of a large file the rows of the first table, but for those that are too long. */
  readonly pages: readonly RowPage[];
  /** Of a series: records whose rows are those that the load before has stored. */
  readonly kept: readonly KeptRows[];
  readonly repairs: readonly NumberedRepair[];
  readonly rejected: readonly RejectedRecord[];
  readonly setAside: readonly SetAsideRow[];
  /** Records of what another file has given already, which may fill in what is blank there. */
  readonly joining: readonly JoiningRecord[];
  /** The values of `uniqueBy` that its records have used, as texts of `uniqueKey`. */
  readonly used: readonly string[];
  /** Who the entries of a list are, where linking will ask for it. */
  readonly people: PersonCodes | null;
  /** Cells that could not be read, the first of each field of the file: the numbers of all are in the file's end. */
  readonly unread: readonly NumberedCell[];
  /** Bytes of the file read so far, for progress. */
  readonly bytesRead: number;
}

/**
 * Records that follow one another, and have the cells of as many of the load before, from one record id on, but for the numbers of their
 * lines, which are greater by `shift`.
 */
export interface KeptRows {
  readonly number: number;
  readonly from: number;
  readonly records: number;
  readonly shift: number;
}

export interface NumberedRepair {
  readonly number: number;
  readonly field: string;
  readonly kind: string;
  readonly written: string;
}

export interface NumberedCell {
  readonly number: number;
  readonly field: string;
  readonly kind: string;
  readonly written: string;
}

/** A row that is no record, and why. */
export interface SetAsideRow {
  readonly number: number;
  readonly line: number;
  readonly raw: string;
  readonly reason: string;
}

/** A record that says more of what another file has given; `rejections` say why it is rejected where it contradicts that. */
export interface JoiningRecord extends RejectedRecord {
  /** By table of the plan: its row, several that follow one another, or none. */
  readonly rows: readonly (readonly SqlValue[] | null)[];
}

export interface RejectedRecord {
  readonly number: number;
  readonly line: number;
  readonly raw: string;
  readonly rejections: readonly Rejection[];
}

/** What is known of a file when its last record has been read. */
export interface FileEnd {
  readonly sha256: string;
  readonly bytes: number;
  readonly notes: readonly ReadNote[];
  readonly blankLines: number;
  /** Another table begins among the records, with a header of its own: they are not those of one table. */
  readonly isFollowed: boolean;
  /** Per column: how many records had something written in it. */
  readonly filled: readonly number[];
  /** How many cells of a field could not be read, by kind; and how many records lack these fields, all together. */
  readonly unreadCells: readonly { readonly field: string; readonly kind: string; readonly cells: number }[];
  readonly unreadRecords: readonly { readonly fields: string; readonly records: number }[];
  readonly evidence: FileEvidence;
  /** The numbers of precincts that stand in the file, as they were read. */
  readonly precincts: readonly string[];
}

/** The records of a file in batches, and then its end. */
export interface BatchSource {
  batches(): AsyncIterable<RecordBatch>;
  end(): FileEnd;
  close(): Promise<void>;
}
