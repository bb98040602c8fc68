import { STRENGTHS } from '../../model.js';
import { logPoissonTail } from '../../statistics/poisson.js';
import { LEADING, LEADING_CHANCE } from '../constants.js';
import type { AuditReport, CheckOutcome, ReportFinding } from '../read/report-model.js';
import { findingsShown } from './limits.js';
import { groupsOf, strongestOf } from './page.js';

/** A finding to look at first, with the check that found it. */
export interface LeadingFinding {
  readonly check: CheckOutcome;
  readonly finding: ReportFinding;
}

/** A check that found no more than coincidence gives in one of twenty audits names nothing to look at first. */
const BEYOND_CHANCE = Math.log(LEADING_CHANCE);

/**
 * A few findings to look at first: one of each family of checks, then more until there are three; by strength, then by how
 * far the check's findings go beyond chance (Poisson), then by code. A check whose chance is not computed comes after those
 * of its strength where it is. Each stands on the page; a finding that somebody answers for is passed by.
 */
export function leadingFindings(report: AuditReport): readonly LeadingFinding[] {
  const ranked = rankedChecks(report.checks);
  const first = ranked.filter((check, at) => ranked.findIndex(({ family }) => family === check.family) === at);
  const more = ranked.filter((check) => !first.includes(check)).slice(0, Math.max(0, LEADING.least - first.length));
  const chosen = ranked.filter((check) => first.includes(check) || more.includes(check)).slice(0, LEADING.most);
  const findings = mostEvidence(report, chosen);
  return chosen.flatMap((check) => {
    const finding = findings.get(check.code);
    return finding === undefined ? [] : [{ check, finding }];
  });
}

function rankedChecks(checks: readonly CheckOutcome[]): readonly CheckOutcome[] {
  const rank = (check: CheckOutcome) => [STRENGTHS.indexOf(strongestOf(check)), logChance(check)] as const;
  return groupsOf(checks)
    .found.filter((check) => logChance(check) <= BEYOND_CHANCE || check.expectedByChance === null)
    .sort((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one[0] - other[0] || one[1] - other[1] || (a.code < b.code ? -1 : 1);
    });
}

/** Natural logarithm of the probability of as many findings or more by chance alone; 0 where it is not computed. */
function logChance({ findingCount, expectedByChance }: CheckOutcome): number {
  return expectedByChance === null ? 0 : logPoissonTail(findingCount, Math.max(expectedByChance, 1e-12));
}

/** Of the strongest findings of each check that stand on the page, the one with most records of evidence. */
function mostEvidence(report: AuditReport, chosen: readonly CheckOutcome[]): ReadonlyMap<string, ReportFinding> {
  const left = new Map(findingsShown(report.checks.filter(({ outcome }) => outcome !== 'skipped')));
  const best = new Map<string, ReportFinding>();
  const codes = new Set(chosen.map(({ code }) => code));
  for (const finding of report.findings(codes)) {
    const room = left.get(finding.code) ?? 0;
    left.set(finding.code, room - 1);
    if (!codes.has(finding.code) || room <= 0 || finding.suppression !== null) continue;
    const known = best.get(finding.code);
    if (known === undefined || leads(finding, known)) best.set(finding.code, finding);
  }
  return best;
}

function leads(one: ReportFinding, other: ReportFinding): boolean {
  const weaker = STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength);
  return weaker < 0 || (weaker === 0 && one.evidenceCount > other.evidenceCount);
}
