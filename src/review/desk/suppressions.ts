import type { Journal } from '../../decisions/journal.js';
import type { AuditReading } from '../../publish/read/read-audit.js';

/** Somebody's word for a finding in election.yaml, and the last day on which it holds. */
export interface Suppression {
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

/** Takes the suppressions of election.yaml into the file of decisions, each once; gives those that hold today, by fingerprint. */
export function suppressionsOf(
  reading: AuditReading,
  journal: Journal,
  name: string,
  today: string,
): ReadonlyMap<string, Suppression> {
  const all = new Map<string, Suppression>();
  for (const { line } of journal.chain().own)
    if (line.what === 'suppressed')
      all.set(line.fingerprint, { owner: line.owner, reason: line.reason, until: line.until });
  const counts = Object.values(reading.counts.suppressed).reduce((sum, count) => sum + count, 0);
  if (counts > 0) {
    const fresh = [...reading.findings()].flatMap(({ fingerprint, suppression }) => {
      if (suppression === null || all.get(fingerprint)?.until === suppression.until) return [];
      all.set(fingerprint, suppression);
      return [{ what: 'suppressed' as const, fingerprint, ...suppression }];
    });
    if (fresh.length > 0) journal.add(name, fresh);
  }
  return new Map([...all].filter(([, { until }]) => until >= today));
}
