import {
  EVIDENCE_PER_FINDING,
  FEW_FINDINGS,
  FINDINGS_OF_MANY,
  FINDINGS_PER_CHECK,
  FINDINGS_PER_PAGE,
} from '../constants.js';
import type { AuditReport, CheckOutcome } from '../read/report-model.js';

/** Whether each finding has room to repeat what its check says. */
export function roomy({ checks }: AuditReport): boolean {
  return checks.reduce((sum, check) => sum + check.findingCount, 0) <= FEW_FINDINGS;
}

/** Records of evidence that the page shows at most of one finding. */
export function evidenceLimit(report: AuditReport): number {
  return roomy(report) ? EVIDENCE_PER_FINDING.few : EVIDENCE_PER_FINDING.many;
}

/**
 * How many findings of each check the page shows: all of the small ones first, then equal shares for the large ones.
 * Depends on the counts alone, so that the page can be written as a stream.
 */
export function findingsShown(checks: readonly CheckOutcome[]): ReadonlyMap<string, number> {
  const withFindings = checks.filter((check) => check.findingCount > 0);
  const ascending = [...withFindings].sort((a, b) => a.findingCount - b.findingCount);
  const shown = new Map<string, number>();
  const all = withFindings.reduce((sum, { findingCount }) => sum + findingCount, 0);
  let left = all < FINDINGS_OF_MANY.from ? FINDINGS_PER_PAGE : FINDINGS_OF_MANY.most;
  ascending.forEach((check, index) => {
    const share = Math.max(1, Math.floor(left / (ascending.length - index)));
    const count = Math.min(check.findingCount, FINDINGS_PER_CHECK, share);
    shown.set(check.code, count);
    left -= count;
  });
  return shown;
}
