import type { FoundFile } from '../find-files.js';
import { type TriedTable, tryTable } from './try-table.js';

/** So many tables show what a folder's tables have in common; more would be opened twice for nothing. */
export const MOST_TABLES = 60;

/** Tables as they were first looked at, each opened once for all who ask; of a folder of thousands not all are kept. */
export class FirstLook {
  private readonly seen = new Map<string, TriedTable>();

  /** The table as it was opened and understood before anything of the folder was known. */
  async at(file: FoundFile): Promise<TriedTable> {
    const before = this.seen.get(file.path);
    if (before !== undefined) return before;
    const tried = await tryTable(file);
    if (this.seen.size < MOST_TABLES) this.seen.set(file.path, tried);
    return tried;
  }
}

/** Some of these files, spread over all of them. */
export function someOf(files: readonly FoundFile[]): readonly FoundFile[] {
  const step = Math.max(1, Math.ceil(files.length / MOST_TABLES));
  return files.filter((_, index) => index % step === 0);
}
