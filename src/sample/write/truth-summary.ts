import type { TruthRow } from '../papers/truth.js';
import type { Messy } from './damage.js';

/** How many cases of one check a sample holds. */
export interface TruthSummary {
  readonly check: string;
  /** Cases that the check must find, and their records of evidence. */
  readonly planted: number;
  readonly evidence: number;
  /** Cases about which it must stay silent. */
  readonly nearMisses: number;
}

/** Counts the cases of each check, in the order of their codes. */
export function summariseTruth(truth: readonly TruthRow[]): TruthSummary[] {
  const claimed = truth.filter(({ kind }) => kind !== 'follows');
  const checks = [...new Set(claimed.map(({ check }) => check))].sort();
  return checks.map((check) => {
    const rows = truth.filter((row) => row.check === check);
    const cases = (kind: TruthRow['kind']) =>
      new Set(rows.filter((row) => row.kind === kind).map(({ subject }) => subject)).size;
    const evidence = rows.filter((row) => row.kind === 'planted' && row.record !== null).length;
    return { check, planted: cases('planted'), evidence, nearMisses: cases('near-miss') };
  });
}

/** What was written. */
export interface SampleSummary {
  readonly directory: string;
  readonly voters: number;
  readonly seed: number;
  readonly messy: Messy;
  readonly format: string;
  /** Extracts in the order of their names, with their number of records. */
  readonly files: readonly { readonly path: string; readonly records: number }[];
  /** Per check: cases planted, and cases that only look alike. */
  readonly truth: readonly TruthSummary[];
}
