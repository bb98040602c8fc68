import type { AuditFile } from '../../database/audit-file.js';
import type { Chain } from '../../decisions/chain.js';
import { fates } from '../../decisions/match.js';
import { staleDecisions } from '../../decisions/stale.js';
import { judgements } from '../../decisions/states.js';
import { RECORDS_KEPT } from '../../publish/constants.js';
import { readAudit } from '../../publish/read/read-audit.js';
import { findingsNow, seenFinding } from '../../publish/read/seen-finding.js';

/** How the audit that is open has what was decided on: as it was, with other evidence, or not at all. */
export type Bearing = 'as-decided' | 'changed' | 'gone';

/** The bearing of each decided finding by its fingerprint: a decision on other evidence has to be made again, and settles nothing. */
export function bearings(db: AuditFile, chain: Chain, decisions: string): ReadonlyMap<string, Bearing> {
  const judged = judgements(chain);
  const now = findingsNow(db, decisions);
  const stale = staleDecisions(judged, now);
  const reading = readAudit(db, { reveal: false, evidenceShown: RECORDS_KEPT });
  const decided = [...judged.values()].map(({ standing }) => standing.at(-1)!.line.finding);
  const found = fates(decided, {
    has: (fingerprint) => now(fingerprint) !== null,
    *of(code) {
      for (const finding of reading.findings(new Set([code]))) yield seenFinding(finding);
    },
  });
  return new Map(
    [...judged].map(([fingerprint, { standing }]): [string, Bearing] => {
      const kind = found.get(fingerprint)?.kind;
      if (kind !== 'kept') return [fingerprint, kind === 'changed' ? 'changed' : 'gone'];
      return [fingerprint, standing.some(({ digest }) => stale.has(digest)) ? 'changed' : 'as-decided'];
    }),
  );
}
