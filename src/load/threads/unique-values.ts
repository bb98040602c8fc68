import type { ReadingPlan } from '../../extracts/reading-plan.js';
import type { Rejection, SqlValue } from '../../model.js';

const NONE: readonly Rejection[] = [];

/** Finds records that repeat what may be given once: a precinct, a figure. */
export class UniqueValues {
  private readonly positions: readonly number[];
  private readonly seen = new Set<string>();
  private used: string[] = [];

  constructor(
    private readonly plan: ReadingPlan,
    private readonly taken: ReadonlySet<string>,
  ) {
    const table = plan.tables[0];
    this.positions = (plan.extract.uniqueBy ?? []).map((field) => table?.columns.indexOf(field) ?? -1);
  }

  /** Why a row cannot be stored; one that can has used its values. */
  problemsOf(row: readonly SqlValue[] | null): readonly Rejection[] {
    const { uniqueBy } = this.plan.extract;
    if (uniqueBy === undefined) return NONE;
    const values = this.positions.map((position) => String(row?.[position] ?? ''));
    const key = uniqueKey(values);
    if (!this.seen.has(key) && !this.taken.has(key)) {
      this.seen.add(key);
      this.used.push(key);
      return NONE;
    }
    return [{ reason: 'repeated', field: uniqueBy.join(' + '), expected: 'each only once', found: values.join(' ') }];
  }

  /** Whether the values of a row stand in an earlier file, and not yet in this one. */
  joins(row: readonly SqlValue[] | null): boolean {
    const key = uniqueKey(this.positions.map((position) => String(row?.[position] ?? '')));
    if (this.seen.has(key) || !this.taken.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  /** The values used since the last call. */
  take(): readonly string[] {
    const { used } = this;
    this.used = [];
    return used;
  }
}

/** The values that may stand together only once, as one text; nothing written is a value too. */
export function uniqueKey(values: readonly SqlValue[]): string {
  return values.map((value) => String(value ?? '')).join('\0');
}
