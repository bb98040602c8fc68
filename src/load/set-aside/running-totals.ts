import { wholeNumber } from '../../extracts/read-number.js';
import type { ReadingPlan } from '../../extracts/reading-plan.js';

/** Extracts whose rows are figures of places: only there can a row be the sum of those above it. */
const FIGURES = new Set(['precinct_figures', 'tec_figures']);
const LEAST_SUMMANDS = 2;
/** Two equal figures are chance; a row that bears a number like any other must agree in more. */
const LEAST_DIFFERENT = 2;
const LEAST_DIFFERENT_OF_A_NUMBER = 3;

/** Sums of the figures of the rows since the last total, and of all rows. */
export class RunningTotals {
  private since: Sums;
  private all: Sums;

  private constructor(
    private readonly columns: readonly number[],
    private readonly naming: number,
    private readonly plan: ReadingPlan,
  ) {
    this.since = new Sums(columns.length);
    this.all = new Sums(columns.length);
  }

  /** Sums for a file of figures; null for any other. */
  static of(plan: ReadingPlan): RunningTotals | null {
    if (!FIGURES.has(plan.extract.name)) return null;
    const counts = plan.fields.filter(({ field, cell }) => field.kind === 'whole_number' && cell >= 0);
    const votes = plan.tables.flatMap(({ perColumn }) => (perColumn ?? []).map(({ planned }) => planned));
    const columns = [...counts, ...votes].map(({ cell }) => cell);
    const naming = plan.fieldOfCell.indexOf(plan.extract.name === 'tec_figures' ? 'tec' : 'precinct');
    return new RunningTotals(columns, naming, plan);
  }

  /** Takes a record into the sums. */
  add(cells: readonly string[]): void {
    const figures = this.figuresOf(cells);
    this.since.add(figures);
    this.all.add(figures);
  }

  /** Whether a row equals the sum of the rows since the last total, or of all rows, in all its figures. Then it closes them. */
  isSum(cells: readonly string[]): boolean {
    const figures = this.figuresOf(cells);
    const different = new Set(figures.filter((figure) => figure !== null && figure > 0)).size;
    const isNumber = /^[\s№]*\d+(?:[.,]0)?\s*$/.test(cells[this.naming] ?? '');
    if (different < (isNumber ? LEAST_DIFFERENT_OF_A_NUMBER : LEAST_DIFFERENT)) return false;
    const isSum = [this.since, this.all].some((sums) => sums.rows >= LEAST_SUMMANDS && sums.equal(figures));
    if (isSum) this.close();
    return isSum;
  }

  /** The next rows are summed anew. */
  close(): void {
    this.since = new Sums(this.columns.length);
  }

  private figuresOf(cells: readonly string[]): readonly (number | null)[] {
    return this.columns.map((cell) => {
      const reading = wholeNumber(cells[cell] ?? '', this.plan.settings.thousands?.[cell]);
      return reading === null ? null : (reading.value as number);
    });
  }
}

class Sums {
  rows = 0;
  private readonly sums: number[];

  constructor(width: number) {
    this.sums = new Array<number>(width).fill(0);
  }

  add(figures: readonly (number | null)[]): void {
    this.rows += 1;
    figures.forEach((figure, i) => {
      this.sums[i] = (this.sums[i] ?? 0) + (figure ?? 0);
    });
  }

  /** A figure that a row leaves out is no difference. */
  equal(figures: readonly (number | null)[]): boolean {
    return figures.every((figure, i) => figure === null || figure === this.sums[i]);
  }
}
