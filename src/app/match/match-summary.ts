import type { PassReport } from '../../link/blocking/candidate-pairs.js';
import type { ExplainedPair } from './explain-pair.js';
import type { MatchScore } from './match-score.js';

/** One compared column: what it was taken for, how often it is filled, and what it says. */
export interface ComparedColumn {
  readonly header: string;
  readonly kind: string;
  readonly weightEqual: number;
  readonly weightDifferent: number;
}

/** What matching found, in counts; no value of any record. */
export interface MatchSummary {
  readonly records: number;
  /** The tables that were read, in the order in which other outputs number them; a workbook may hold several. */
  readonly tables: readonly string[];
  readonly broken: number;
  /** Rows of these tables that are nobody's: headers printed again, totals, headings. */
  readonly asides: number;
  readonly columns: readonly ComparedColumn[];
  readonly unused: readonly string[];
  readonly persons: number;
  readonly personsWithSeveral: number;
  readonly pairs: number;
  readonly refusedLinks: number;
  readonly priorWeight: number;
  readonly passes: readonly PassReport[];
  readonly score: MatchScore | null;
  readonly written: string | null;
  readonly clustersWritten: string | null;
  readonly threshold: number;
  /** Where the weights were written to or taken from. */
  readonly model: { readonly path: string; readonly isNew: boolean } | null;
  readonly explained: ExplainedPair | null;
  /** Pairs judged one person that are expected to be two, by their own probabilities, and the bound that 19 of 20 such lists keep. */
  readonly wrong: { readonly expected: number; readonly bound: number };
  /** Most of the likely pairs that any pass can have brought together, as a share; null where no links tell. */
  readonly reach: number | null;
  readonly htmlWritten: string | null;
}
