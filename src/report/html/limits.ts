import type { CheckOutcome } from '../report-model.js';

/** Findings of one check that the page shows at most; all of them are in findings.csv. */
export const FINDINGS_PER_CHECK = 200;
/** Records of evidence that the page shows at most of one finding. */
export const EVIDENCE_PER_FINDING = 20;
/** Findings that the whole page shows at most, so that it opens quickly whatever the number of checks. */
export const FINDINGS_PER_PAGE = 1000;

/**
 * How many findings of each check the page shows: all of the small ones first, then equal shares for the large ones.
 * Depends on the counts alone, so that the page can be written as a stream.
 */
export function findingsShown(checks: readonly CheckOutcome[]): ReadonlyMap<string, number> {
  const withFindings = checks.filter((check) => check.findingCount > 0);
  const ascending = [...withFindings].sort((a, b) => a.findingCount - b.findingCount);
  const shown = new Map<string, number>();
  let left = FINDINGS_PER_PAGE;
  ascending.forEach((check, index) => {
    const share = Math.max(1, Math.floor(left / (ascending.length - index)));
    const count = Math.min(check.findingCount, FINDINGS_PER_CHECK, share);
    shown.set(check.code, count);
    left -= count;
  });
  return shown;
}
