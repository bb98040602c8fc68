import type { ElectionProfile } from '../../election/profile.js';
import { extractNamed } from '../../extracts/catalogue.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import type { ExtractName } from '../../model.js';
import type { FoundFile } from '../find-files.js';
import type { Turns } from '../read/types.js';
import type { OpenedFile } from '../threads/reading.js';
import type { FileEnd, RecordBatch } from '../threads/record-batch.js';

/** What a reader knows from its start: how the folder's files are understood. */
export interface ReaderStart {
  readonly profile: ElectionProfile;
  /** Its number among the readers where it is to number the people of lists; null where nobody asks for them. */
  readonly coder: number | null;
  /** Rows of files of so many bytes and more come as pages. */
  readonly pagesFrom: number;
}

/** A file to be read, under a number by which is told what it gives. */
export interface ReaderOrder {
  readonly id: number;
  readonly file: Omit<FoundFile, 'extract'> & { readonly extract: ExtractName | null };
  readonly proven: ProvenConventions | null;
  /** Where others read it too: which stretches are this reader's. */
  readonly turns: Turns | null;
}

/** What a reader is told: a file to be read, or that a batch of one has been taken, so that another may follow. */
export type ReaderTold = ReaderOrder | { readonly taken: number };

/** What a reader says of a file: how it was understood, its batches and its end; or that it has to be read by whoever asked. */
export type ReaderSaid =
  | { readonly kind: 'opened'; readonly opened: OpenedFile; readonly takesTurns: boolean }
  | { readonly kind: 'declined' }
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
  | { readonly kind: 'end'; readonly end: FileEnd }
  | { readonly kind: 'unreadable'; readonly expected: string; readonly found: string; readonly advice: string }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };

/** Several at once: a message for each part of a small file would cost more than the file. */
export interface ReaderMessage {
  readonly id: number;
  readonly said: readonly ReaderSaid[];
}

/** Batches of one file that may be on their way: enough to keep both threads busy, few enough to bound memory. */
export const BATCHES_AHEAD = 16;

/** Whether nothing more follows on the file. */
export function isLast({ kind }: ReaderSaid): boolean {
  return kind !== 'opened' && kind !== 'batch';
}

/** A file as plain values. */
export function orderOf(
  id: number,
  file: FoundFile,
  proven: ProvenConventions | null,
  turns: Turns | null = null,
): ReaderOrder {
  return { id, file: { ...file, extract: file.extract?.name ?? null }, proven, turns };
}

/** The file of an order. */
export function fileOf({ file }: ReaderOrder): FoundFile {
  return { ...file, extract: file.extract === null ? null : extractNamed(file.extract) };
}
