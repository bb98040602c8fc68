import type { AuditFile } from '../database/audit-file.js';
import { EarlierFiles } from './earlier-files.js';
import { ReadingThread } from './threads/reading-thread.js';

/** What the files of one load have in common: what the later need of the earlier, and the thread that reads the large ones. */
export class LoadSession {
  readonly earlier: EarlierFiles;
  readonly thread = new ReadingThread();

  constructor(db: AuditFile) {
    this.earlier = new EarlierFiles(db);
  }

  /** Ends the reading thread. */
  async close(): Promise<void> {
    await this.thread.close();
  }
}
