import type { AuditFile } from '../../database/audit-file.js';
import { RECORDS_KEPT } from '../constants.js';
import { readAudit } from './read-audit.js';

/**
 * What the records of a finding say, unmasked and in any order, as one text to be sealed; null where a finding has more records than a decision
 * keeps, or is not there. The text is for a seal alone: it is shown and stored nowhere.
 */
export function hiddenEvidence(db: AuditFile): (findingId: number) => string | null {
  const reading = readAudit(db, { reveal: true, evidenceShown: RECORDS_KEPT });
  return (findingId) => {
    const finding = reading.finding(findingId);
    if (finding === null || finding.evidence.length !== finding.evidenceCount) return null;
    const texts = finding.evidence.map(({ extract, fields }) =>
      JSON.stringify([
        extract,
        ...fields.map(({ name, value }) => [name, value]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
      ]),
    );
    return texts.sort().join('\n');
  };
}
