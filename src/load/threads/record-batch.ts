import type { Rejection } from '../../model.js';
import type { ReadNote } from '../read/types.js';
import type { PackedBlock } from './row-block.js';

/** Some thousand records of one file, read and typed. Plain values only, because it crosses from thread to thread. */
export interface RecordBatch {
  /** How many records these are, loaded and rejected together. */
  readonly read: number;
  /** Per table of the plan; the record number stands in the place of the record id. */
  readonly rows: readonly PackedBlock[];
  readonly repairs: readonly NumberedRepair[];
  readonly rejected: readonly RejectedRecord[];
  /** Bytes of the file read so far, for progress. */
  readonly bytesRead: number;
}

export interface NumberedRepair {
  readonly number: number;
  readonly field: string;
  readonly kind: string;
  readonly written: string;
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
  /** Per column: how many records had something written in it. */
  readonly filled: readonly number[];
}

/** The records of a file in batches, and then its end. */
export interface BatchSource {
  batches(): AsyncIterable<RecordBatch>;
  end(): FileEnd;
  close(): Promise<void>;
}
