import type { EntriesHandover } from '../compare/read-entries.js';
import { KeptLists, type ListHandover } from '../load/kept/kept-lists.js';

/** What one comparison of a series takes from the one before, whose later state is its earlier one, and leaves to the next. */
export interface Handover {
  readonly lists: ListHandover;
  readonly entries: EntriesHandover;
}

/** A handover to the comparison that is to be written into `auditFile`; the first of a series takes nothing. */
export function handoverTo(auditFile: string, before: Handover | null): Handover {
  const taken = before?.lists.left ?? null;
  const left = taken?.after(auditFile) ?? new KeptLists(auditFile);
  const lists: ListHandover = { taken, left, moved: [], same: [] };
  const { moved, same } = lists;
  return { lists, entries: { taken: before?.entries.left ?? null, moved, same, left: null } };
}
