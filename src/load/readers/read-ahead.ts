import type { FoundFile } from '../find-files.js';
import type { Reading } from '../threads/reading.js';
import type { ReaderStart } from './messages.js';

/** A file that is to be read, and how large it is. */
export interface SizedFile {
  readonly file: FoundFile;
  readonly size: number;
}

/** Where files are read before they are stored: in threads of this process, or elsewhere. */
export interface ReadAhead {
  /** Waits until a file is opened; null where it has to be read by whoever asks. Files are taken in their order, and may be left out. */
  take(file: FoundFile): Promise<Reading | null>;
  close(): Promise<void>;
}

/** Has files read elsewhere than in threads of this process. */
export type ReadElsewhere = (files: readonly SizedFile[], start: ReaderStart) => Promise<ReadAhead>;
