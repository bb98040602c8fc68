import type { SqlValue } from '../../model.js';

/** One precinct with everything that the audit says of it. */
export interface PrecinctCard {
  readonly precinct: string;
  readonly tec: string | null;
  readonly region: string | null;
  readonly settlement: string | null;
  readonly type: string | null;
  /** The other columns of sql/precinct_summary.sql in their order; null where no loaded file fills it. */
  readonly figures: readonly { readonly name: string; readonly value: SqlValue }[];
  /** Findings that touch it by a record of their evidence, or that are about it; the first of them. */
  readonly findings: readonly number[];
  readonly findingCount: number;
}

/** One TEC: how many precincts it has, and the sums of their figures. */
export interface TecCard {
  readonly tec: string | null;
  readonly precincts: number;
  readonly figures: readonly { readonly name: string; readonly value: number | null }[];
}

export interface PrecinctCards {
  /** Precincts that a finding touches, and of each finding the places of its precincts in this list. */
  readonly touched: readonly {
    readonly precinct: string;
    readonly tec: string | null;
    readonly region: string | null;
  }[];
  readonly touching: ReadonlyMap<number, readonly number[]>;
  /** Precincts that any extract names, and those of them that a finding touches. */
  readonly all: number;
  readonly withFindings: number;
  /** All precincts of a small audit; of a large one, those with most findings. In the order of TECs and precincts. */
  readonly cards: readonly PrecinctCard[];
  readonly tecs: readonly TecCard[];
}
