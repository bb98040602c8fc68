import type { ReadingPlan } from '../../extracts/reading-plan.js';
import type { UnreadCell } from '../../extracts/record-in-the-making.js';
import type { NumberedCell } from './record-batch.js';

/** Of a field of a list of people this many cells are kept one by one: a column nobody can read is as long as the list. */
const MOST_KEPT = 10_000;

/** Of cells in the order of their records, gives those that are kept of a list of people. */
export function firstOfEachField(): (cells: readonly NumberedCell[]) => readonly NumberedCell[] {
  const kept = new Map<string, number>();
  return (cells) =>
    cells.filter(({ field }) => {
      const before = kept.get(field) ?? 0;
      kept.set(field, before + 1);
      return before < MOST_KEPT;
    });
}

/** Counts the cells of a file that could not be read, and keeps the first of each field. */
export class UnreadCells {
  private readonly byKind = new Map<string, number>();
  private readonly byRecord = new Map<string, number>();
  private readonly kept = new Map<string, number>();
  private readonly most: number;

  constructor(plan: ReadingPlan) {
    this.most = plan.person.iin === undefined ? Number.POSITIVE_INFINITY : MOST_KEPT;
  }

  /** Counts the cells of one record; those that are to be kept go to `into`. */
  add(number: number, unread: readonly UnreadCell[], into: NumberedCell[]): void {
    for (const { field, kind, written } of unread) {
      const key = `${field}\0${kind}`;
      this.byKind.set(key, (this.byKind.get(key) ?? 0) + 1);
      const kept = this.kept.get(field) ?? 0;
      if (kept >= this.most) continue;
      this.kept.set(field, kept + 1);
      into.push({ number, field, kind, written });
    }
    const fields = unread
      .map(({ field }) => field)
      .sort()
      .join(' ');
    this.byRecord.set(fields, (this.byRecord.get(fields) ?? 0) + 1);
  }

  /** How many cells of each field, by kind, in a fixed order. */
  cells(): { field: string; kind: string; cells: number }[] {
    return inOrder(this.byKind).map(([key, cells]) => {
      const [field = '', kind = ''] = key.split('\0');
      return { field, kind, cells };
    });
  }

  /** How many records lack just these fields (their names with blanks between). */
  records(): { fields: string; records: number }[] {
    return inOrder(this.byRecord).map(([fields, records]) => ({ fields, records }));
  }
}

function inOrder(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
