import type { AuditFile } from '../../database/audit-file.js';
import { decisionsBeside, readDecisions } from '../../decisions/journal.js';
import type { SeenFinding } from '../../decisions/line.js';
import { sealBeside } from '../../decisions/seal.js';
import { staleDecisions } from '../../decisions/stale.js';
import { type Judgement, judgements, judging } from '../../decisions/states.js';
import { RECORDS_KEPT } from '../constants.js';
import { hiddenEvidence } from './hidden-evidence.js';
import { readAudit } from './read-audit.js';
import type { ReportFinding } from './report-model.js';

/** A finding as a decision keeps it, with the seal on what is masked; the reading must be a masked one that shows as many records. */
export function seenFinding(finding: ReportFinding, seal?: string): SeenFinding {
  return {
    ...(seal === undefined ? {} : { seal }),
    fingerprint: finding.fingerprint,
    code: finding.code,
    kind: finding.subjectKind,
    subject: finding.subject,
    records: finding.evidence.map(({ extract, fields }) => ({
      extract,
      fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    })),
    of: finding.evidenceCount,
  };
}

/**
 * What reviewers decided on the findings of an audit as they are now, by fingerprint; nothing where nobody has. A decision on
 * evidence that has changed since does not count. Throws as `readDecisions`.
 */
export function judgedOn(db: AuditFile, auditFile: string): ReadonlyMap<string, Judgement> {
  const chain = readDecisions(decisionsBeside(auditFile));
  if (chain === null) return new Map();
  const whole = judgements(chain);
  const stale = staleDecisions(whole, findingsNow(db, decisionsBeside(auditFile)));
  return stale.size === 0 ? whole : judging(chain, stale).judged;
}

/** The findings of an audit as decisions of this file would keep them now, by fingerprint; null where it has none such. */
export function findingsNow(db: AuditFile, decisions: string): (fingerprint: string) => SeenFinding | null {
  const reading = readAudit(db, { reveal: false, evidenceShown: RECORDS_KEPT });
  const idOf = db.prepare<[string], number>('select finding_id from finding where fingerprint = ?').pluck();
  const seal = sealBeside(decisions);
  const hiddenOf = seal === null ? () => null : hiddenEvidence(db);
  return (fingerprint) => {
    const finding = reading.finding(idOf.get(fingerprint) ?? -1);
    if (finding === null) return null;
    const hidden = hiddenOf(finding.id);
    return seenFinding(finding, hidden === null ? undefined : seal?.(hidden));
  };
}
