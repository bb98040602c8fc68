import { STRENGTHS } from '../../model.js';
import { logPoissonTail } from '../../statistics/poisson.js';
import { COUNTED_AS_CONCERNED, LEADING, LEADING_CHANCE } from '../constants.js';
import type { AuditReport, CheckOutcome, ReportFinding } from '../read/report-model.js';
import { findingsShown } from './limits.js';
import { groupsOf } from './page.js';

/** A finding to look at first, with the check that found it. */
export interface LeadingFinding {
  readonly check: CheckOutcome;
  readonly finding: ReportFinding;
}

/** A check that found no more than coincidence gives in one of twenty audits names nothing to look at first. */
const BEYOND_CHANCE = Math.log(LEADING_CHANCE);

/**
 * A few findings to look at first, by what hangs on them: of each family of checks the one that concerns most voters or ballots,
 * then more until there are three. A place or a person to ask about goes before a total or a file; ones, tens, hundreds … before strength,
 * strength before the exact number. A check that found no more than chance gives is passed by, and so is a finding that somebody
 * answers for. Each stands on the page.
 */
export function leadingFindings(ranked: readonly LeadingFinding[]): readonly LeadingFinding[] {
  const first = ranked.filter(({ check }, at) => ranked.findIndex((one) => one.check.family === check.family) === at);
  const more = ranked.filter((one) => !first.includes(one)).slice(0, Math.max(0, LEADING.least - first.length));
  return ranked.filter((one) => first.includes(one) || more.includes(one)).slice(0, LEADING.most);
}

const WHOLES: ReadonlySet<ReportFinding['subjectKind']> = new Set(['total', 'file']);

/** How many voters or ballots a finding is about: the first of the measures that count them, or else its records. */
export function concerned({ measures, evidenceCount }: ReportFinding): number {
  for (const name of COUNTED_AS_CONCERNED) {
    const value = measures[name];
    if (typeof value === 'number' && Number.isFinite(value)) return Math.abs(value);
  }
  return evidenceCount;
}

function byConsequence(a: LeadingFinding, b: LeadingFinding): number {
  const magnitude = ({ finding }: LeadingFinding) => Math.floor(Math.log10(Math.max(1, concerned(finding))));
  const strength = ({ finding }: LeadingFinding) => STRENGTHS.indexOf(finding.strength);
  // A whole file has many voters, and what it lacks concerns none of them more than another.
  const isTotal = ({ finding }: LeadingFinding) => (WHOLES.has(finding.subjectKind) ? 1 : 0);
  return (
    isTotal(a) - isTotal(b) ||
    magnitude(b) - magnitude(a) ||
    strength(a) - strength(b) ||
    concerned(b.finding) - concerned(a.finding) ||
    logChance(a.check) - logChance(b.check) ||
    (a.check.code < b.check.code ? -1 : 1)
  );
}

/** Natural logarithm of the probability of as many findings or more by chance alone; 0 where it is not computed. */
function logChance({ findingCount, expectedByChance }: CheckOutcome): number {
  return expectedByChance === null ? 0 : logPoissonTail(findingCount, Math.max(expectedByChance, 1e-12));
}

/** The checks that found more than chance gives, by what hangs on them, each with the finding that has most consequence. */
export function byWeight(report: AuditReport): readonly LeadingFinding[] {
  const limits = findingsShown(groupsOf(report.checks).found);
  const beyond = groupsOf(report.checks).found.filter(
    (check) => check.expectedByChance === null || logChance(check) <= BEYOND_CHANCE,
  );
  const weightiest = beyond.flatMap((check): readonly LeadingFinding[] => {
    let best: LeadingFinding | null = null;
    let room = limits.get(check.code) ?? 0;
    for (const finding of report.findings(new Set([check.code]))) {
      if (finding.code !== check.code) continue;
      if (room <= 0) break;
      room -= 1;
      const one = { check, finding };
      if (finding.suppression === null && (best === null || byConsequence(one, best) < 0)) best = one;
    }
    return best === null ? [] : [best];
  });
  return weightiest.sort(byConsequence);
}
