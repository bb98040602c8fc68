import type { Language } from '../../model.js';
import { findingAnchor } from '../page/anchors.js';
import type { CheckOutcome, EvidenceRecord, ReportFinding } from '../read/report-model.js';
import { type Paper, paperOf } from './papers.js';
import type { Package } from './read-packages.js';

/** A finding as a commission is asked about it. */
export interface AskedFinding {
  /** Its number in this package, from 1. */
  readonly no: number;
  readonly finding: ReportFinding;
  readonly check: CheckOutcome | undefined;
  /** Where it stands in report.html. */
  readonly anchor: string;
  /** What settles it, in words. */
  readonly settles: string;
  readonly papers: readonly Paper[];
  /** Other packages that are asked about it too. */
  readonly elsewhere: number;
}

/** Reads the papers of a package's findings. */
export function askedFindings(
  { findings }: Package,
  checks: ReadonlyMap<string, CheckOutcome>,
  readRecord: (recordId: number) => EvidenceRecord,
  language: Language,
): readonly AskedFinding[] {
  return findings.map(({ finding, records, elsewhere }, at) => {
    const check = checks.get(finding.code);
    return {
      no: at + 1,
      finding,
      check,
      anchor: findingAnchor(finding),
      settles: check?.next[language] ?? '',
      papers: records.flatMap((recordId) => paperOf(readRecord(recordId), language) ?? []),
      elsewhere,
    };
  });
}
