import { hash } from 'node:crypto';
import type { AuditReading } from '../../publish/read/read-audit.js';
import type { CheckOutcome, ReportFinding } from '../../publish/read/report-model.js';

/** A finding in the list. */
export interface Listed {
  readonly id: number;
  readonly fingerprint: string;
  readonly check: number;
  readonly strength: ReportFinding['strength'];
  readonly kind: ReportFinding['subjectKind'];
  readonly subject: string;
  /** Places in `precincts`. */
  readonly where: readonly number[];
}

/** The findings of an audit in their order, read once: what lists and filters need, and no evidence. */
export interface Catalogue {
  readonly checks: readonly CheckOutcome[];
  readonly findings: readonly Listed[];
  /** Precincts that a finding touches. */
  readonly precincts: ReturnType<AuditReading['precincts']>['touched'];
  /** Place in the list, by fingerprint. */
  readonly places: ReadonlyMap<string, number>;
}

/** Bytes of a fingerprint by which an audit is known in the file of decisions: two of a million are the same once in 500 audits. */
const KNOWN_BYTES = 6;

export function catalogueOf(reading: AuditReading): Catalogue {
  const checks = reading.checks.filter(({ findingCount }) => findingCount > 0);
  const placeOf = new Map(checks.map(({ code }, place) => [code, place]));
  const { touched, touching } = reading.precincts();
  const findings = reading.listed().map(
    ({ id, fingerprint, code, strength, subjectKind, subject }): Listed => ({
      ...{
        id,
        fingerprint,
        check: placeOf.get(code) ?? 0,
        strength,
        kind: subjectKind,
        subject,
        where: touching.get(id) ?? [],
      },
    }),
  );
  return {
    checks,
    findings,
    precincts: touched,
    places: new Map(findings.map(({ fingerprint }, place) => [fingerprint, place])),
  };
}

/** What the file of decisions keeps of an audit, so that a later one can say which findings are new. */
export function knownFindings({ findings }: Catalogue): string {
  return Buffer.concat(findings.map(({ fingerprint }) => shortOf(fingerprint))).toString('base64');
}

/** Whether a finding is among those that were kept of an audit. */
export function knowsFinding(known: string): (fingerprint: string) => boolean {
  const bytes = Buffer.from(known, 'base64');
  const all = new Set<string>();
  for (let at = 0; at < bytes.length; at += KNOWN_BYTES) all.add(bytes.toString('hex', at, at + KNOWN_BYTES));
  return (fingerprint) => all.has(shortOf(fingerprint).toString('hex'));
}

function shortOf(fingerprint: string): Buffer {
  return hash('sha256', fingerprint, 'buffer').subarray(0, KNOWN_BYTES);
}
