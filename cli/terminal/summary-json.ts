import type { AuditReport, BaselineComparison } from '../../src/index.js';

/** The summary for machines: counts, what ran and what could not, and the files written. */
export function summaryJson(report: AuditReport, files: readonly string[], compared: BaselineComparison | null) {
  const { election, accounting, counts, checks } = report;
  return {
    election: {
      title: election.title,
      profile: election.profile,
      profile_stated: election.stated,
      profile_that_fits: election.fitting,
    },
    losses: report.losses,
    accounting: {
      read: accounting.read,
      loaded: accounting.loaded,
      set_aside: accounting.setAside,
      rejected: accounting.rejected,
      files: accounting.files.map(({ path, extract, read, loaded, setAside, rejected, aside, unread }) => ({
        path,
        extract,
        read,
        loaded,
        set_aside: setAside,
        rejected,
        aside,
        unread,
      })),
    },
    counts: {
      ran: counts.ran,
      skipped: counts.skipped,
      nothing_to_examine: counts.nothingToExamine,
      findings: counts.findings,
      suppressed: counts.suppressed,
    },
    checks: checks.map((check) => ({
      code: check.code,
      outcome: check.outcome,
      strength: check.strength,
      findings: check.findingCount,
      findings_by_strength: check.findingsByStrength,
      unread_records: check.unreadRecords,
      nothing_to_examine: check.nothingToExamine,
      expected_by_chance: check.expectedByChance,
      reason: check.reason,
      examined: check.examined,
    })),
    ...(compared === null ? {} : { baseline: compared }),
    files,
  };
}
