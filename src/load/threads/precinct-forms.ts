import type { ReadingPlan } from '../../extracts/reading-plan.js';
import type { SqlValue } from '../../model.js';

/** The columns that hold the number of a precinct, in whatever table. */
export const PRECINCT_COLUMNS = [
  'precinct',
  'home_precinct',
  'issuing_precinct',
  'from_precinct',
  'to_precinct',
] as const;

const NUMBER = /^\d+$/;

/** Gathers the numbers of precincts that a file writes, to see later whether another file has lost their zeros. */
export class PrecinctForms {
  private readonly columns: readonly { readonly table: number; readonly at: number }[];
  private readonly last: SqlValue[];
  private readonly forms = new Set<string>();
  private lastForms = '';

  constructor(plan: ReadingPlan) {
    this.columns = plan.tables.flatMap(({ columns, perColumn }, table) =>
      perColumn !== null
        ? []
        : PRECINCT_COLUMNS.map((name) => ({ table, at: columns.indexOf(name) })).filter(({ at }) => at >= 0),
    );
    this.last = this.columns.map(() => null);
  }

  /** Looks at the rows of one record; most stand below one of the same precinct. */
  add(rows: readonly (readonly SqlValue[] | null)[]): void {
    for (let i = 0; i < this.columns.length; i += 1) {
      const { table, at } = this.columns[i]!;
      const precinct = rows[table]?.[at] ?? null;
      if (precinct === this.last[i] || precinct === null) continue;
      this.last[i] = precinct;
      this.see(precinct);
    }
  }

  /** Looks at one number. */
  see(precinct: SqlValue): void {
    if (typeof precinct === 'string' && NUMBER.test(precinct)) this.forms.add(precinct);
  }

  /** What the rows of one record add, as a text that `sayAgain` takes. */
  formsOf(rows: readonly (readonly SqlValue[] | null)[]): string {
    const forms = this.columns.map(({ table, at }) => rows[table]?.[at] ?? null);
    return forms.filter((form) => typeof form === 'string' && NUMBER.test(form)).join(' ');
  }

  sayAgain(forms: string): void {
    if (forms === '' || forms === this.lastForms) return;
    this.lastForms = forms;
    for (const form of forms.split(' ')) this.forms.add(form);
  }

  /** The numbers found, in order. */
  list(): string[] {
    return [...this.forms].sort();
  }
}
