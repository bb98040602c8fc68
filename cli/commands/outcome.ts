import { type AuditReport, type Language, openAuditFile, readAudit, STRENGTHS } from '../../src/index.js';
import { EXIT, type Session } from '../run.js';
import { renderSummary } from '../terminal/summary.js';
import { summaryJson } from '../terminal/summary-json.js';

export type FailOn = (typeof STRENGTHS)[number] | 'never';

/** `--fail-on`: from which strength on findings give exit code 1. */
export const failOnOption = {
  choices: [...STRENGTHS, 'never'] as const,
  default: 'contradiction' as const,
  describe: 'Exit code 1 where findings of this strength or a greater one exist',
};

/** Prints what an audit file says after its checks ran, and sets the exit code by `--fail-on`. */
export function finishWith(
  session: Session,
  auditFile: string,
  given: { readonly lang: Language; readonly json: boolean; readonly quiet: boolean; readonly failOn: FailOn },
  files: readonly string[],
): void {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    const report = readAudit(db, { reveal: false });
    if (given.json) session.terminal.out(`${JSON.stringify(summaryJson(report, files), null, 2)}\n`);
    else if (!given.quiet) session.terminal.out(renderSummary(report, given.lang, session.terminal, files));
    session.exitCode = reaches(report, given.failOn) ? EXIT.findings : EXIT.clean;
  } finally {
    db.close();
  }
}

function reaches(report: AuditReport, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return STRENGTHS.slice(0, STRENGTHS.indexOf(failOn) + 1).some((strength) => report.counts.findings[strength] > 0);
}
