import type { SampleRecord } from './records.js';

/** What a row of the truth claims: a check must find it, must stay silent about it, or may name it because of another planting. */
export type TruthKind = 'planted' | 'near-miss' | 'follows';

/**
 * One record of evidence of one planted case. Rows with the same check and subject are one case; a case about an announced
 * total has one row without a record.
 */
export interface TruthRow {
  readonly kind: TruthKind;
  readonly check: string;
  readonly subject: string;
  readonly record: SampleRecord | null;
}

/** The rows of a case that the check must find. */
export function planted(check: string, subject: string, records: readonly SampleRecord[]): TruthRow[] {
  return records.map((record) => ({ kind: 'planted', check, subject, record }));
}

/** The row of a case without evidence: an announced total that the files do not bear out. */
export function plantedTotal(check: string, subject: string): TruthRow[] {
  return [{ kind: 'planted', check, subject, record: null }];
}

/** The rows of a case that looks alike and that the check must not name. */
export function nearMiss(check: string, subject: string, records: readonly SampleRecord[]): TruthRow[] {
  return records.map((record) => ({ kind: 'near-miss', check, subject, record }));
}

/** The row of a subject that a check may name because of other plantings, and need not. */
export function mayFollow(check: string, subject: string): TruthRow[] {
  return [{ kind: 'follows', check, subject, record: null }];
}
