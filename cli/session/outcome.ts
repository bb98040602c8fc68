import { compareWithBaseline, judgedOn, openAuditFile, readAudit, readBaseline } from '../../src/api/results.js';
import type { AuditReport, BaselineComparison, Language, ReportFinding } from '../../src/index.js';
import { STRENGTHS } from '../../src/model.js';
import type { Losses } from '../terminal/losses.js';
import { jsonText } from '../terminal/printable.js';
import { renderSummary } from '../terminal/summary.js';
import { summaryJson } from '../terminal/summary-json.js';
import type { FailOn } from './fail-on.js';
import type { Session } from './session.js';
import { EXIT } from './session.js';

/** Throws an InputError where the baseline cannot be read: said before the work, not after it. */
export function refuseUnusableBaseline({ baseline }: { readonly baseline?: string }): void {
  if (baseline !== undefined) readBaseline(baseline);
}

/** Prints what an audit file says after its checks ran, and sets the exit code by `--fail-on`; `beside` goes into the JSON too. */
export function finishWith(
  session: Session,
  auditFile: string,
  given: {
    readonly lang: Language;
    readonly json: boolean;
    readonly quiet: boolean;
    readonly failOn: FailOn;
    readonly baseline?: string;
  },
  files: readonly string[],
  beside: object = {},
): void {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    const judged = given.failOn === 'undecided' ? { judged: judgedOn(db, auditFile) } : {};
    const report = readAudit(db, { reveal: false, ...judged });
    const compared = given.baseline === undefined ? null : compareWithBaseline(report, readBaseline(given.baseline));
    if (given.json) session.terminal.out(jsonText({ ...summaryJson(report, files, compared), ...beside }));
    else if (!given.quiet) session.terminal.out(renderSummary(report, given.lang, session.terminal, files, compared));
    session.exitCode = exitCodeOf(report, given.failOn, compared);
  } finally {
    db.close();
  }
}

/** The exit code that an audit's findings and losses come to by `--fail-on`. */
export function exitCodeOf(report: AuditReport, failOn: FailOn, compared: BaselineComparison | null): number {
  if (isTooLittle(report)) return EXIT.input;
  return reaches(report, failOn, compared) ? EXIT.findings : EXIT.clean;
}

/** Whether more was lost than the profile allows, or nothing was loaded: no answer then, whatever was found. */
export function isTooLittle({ losses, accounting: { files, loaded } }: Losses): boolean {
  return losses.length > 0 || (files.length > 0 && loaded === 0);
}

/** Suppressed findings do not count, nor do those that the baseline already had. */
function reaches({ counts, ...report }: AuditReport, failOn: FailOn, compared: BaselineComparison | null): boolean {
  if (failOn === 'never') return false;
  if (failOn === 'undecided') return isUndecided(report.findings(), compared);
  const enough = STRENGTHS.slice(0, STRENGTHS.indexOf(failOn) + 1);
  if (compared === null) return enough.some((strength) => counts.findings[strength] > counts.suppressed[strength]);
  const fresh = new Set(compared.fresh.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint, strength, suppression } of report.findings()) {
    if (fresh.has(fingerprint) && suppression === null && enough.includes(strength)) return true;
  }
  return false;
}

/** Whether a finding is left that reviewers have not settled and nobody answers for. */
function isUndecided(findings: Iterable<ReportFinding>, compared: BaselineComparison | null): boolean {
  const fresh = compared === null ? null : new Set(compared.fresh.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint, suppression, review } of findings)
    if (suppression === null && review?.state !== 'settled' && fresh?.has(fingerprint) !== false) return true;
  return false;
}
