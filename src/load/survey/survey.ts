import type { FoundFile } from '../find-files.js';
import type { UnreadFile } from '../folder/unread-file.js';

/** The tables that are to be loaded, and every file, sheet and member that is not read. */
export interface Survey {
  readonly files: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
}
