import { allChecks, type Check } from '../../checks/index.js';
import { type AuditFile, isLinked } from '../../database/audit-file.js';
import { readNumbers } from '../../database/deciding-numbers.js';
import type { Judgement, State } from '../../decisions/states.js';
import type { Strength } from '../../model.js';
import { EVIDENCE_SHOWN } from '../constants.js';
import { pseudonymsOf } from '../privacy/pseudonyms.js';
import { readReconciliation } from '../reconciliation/read-reconciliation.js';
import type { FieldResults } from '../words/field-words.js';
import { speaksGenerally } from './general-speech.js';
import { lazy } from './lazy.js';
import { type PrecinctSummary, precinctSummary } from './precinct-summary.js';
import { readAccounting } from './read-accounting.js';
import { readAnswers } from './read-answers.js';
import { readCheckRuns } from './read-check-outcomes.js';
import { readElection } from './read-election.js';
import { findingReader, type ListedFinding } from './read-findings.js';
import { readLosses } from './read-losses.js';
import { readPictures } from './read-pictures.js';
import { readPrecincts } from './read-precincts.js';
import type { AuditReport, CheckOutcome, EvidenceRecord, ReportFinding } from './report-model.js';

/** A report that can also give a finding's evidence whole, a record at a time. */
export interface AuditReading extends AuditReport {
  /** Persons are named by pseudonyms, not by their number in the audit file. */
  readonly pseudonyms: boolean;
  precinctSummary(): PrecinctSummary;
  /** What a list names of every finding, in the order of `findings`, without reading what each says. */
  listed(): readonly ListedFinding[];
  evidenceOf(findingId: number): Iterable<EvidenceRecord>;
  /** One finding by its number in the audit file; null where there is none. */
  finding(findingId: number): ReportFinding | null;
}

export interface ReadAuditOptions {
  readonly reveal: boolean;
  /** The most evidence records in one finding; 20 unless given. */
  readonly evidenceShown?: number;
  /** The checks whose words describe the findings; those of this installation unless given. */
  readonly checks?: readonly Check[];
  /** The key of the pseudonyms that persons are named by; without it they have their numbers in the audit file. */
  readonly pseudonymKey?: Uint8Array;
  /** What reviewers decided, by fingerprint; without it the report says nothing of decisions. */
  readonly judged?: ReadonlyMap<string, Judgement>;
  /** What a check in the field came to, of a draw from this audit. */
  readonly field?: FieldResults;
}

/**
 * Reads everything that a report says out of the audit file. Personal data is masked unless `reveal`. Findings and evidence
 * are read when they are asked for, so the audit file must stay open until then. Throws an InputError where the findings
 * were made by other checks than this installation has.
 */
export function readAudit(db: AuditFile, options: ReadAuditOptions): AuditReading {
  const known = options.checks ?? allChecks();
  const runs = readCheckRuns(db, known, options.reveal);
  const checks = runs.map(({ outcome }) => outcome);
  const pseudonyms = options.pseudonymKey === undefined ? null : pseudonymsOf(db, options.pseudonymKey);
  const summary = lazy(() => precinctSummary(db));
  const reader = findingReader(db, options.reveal, options.evidenceShown ?? EVIDENCE_SHOWN, pseudonyms, options.judged);
  return {
    election: readElection(db),
    numbers: readNumbers(db),
    revealed: options.reveal,
    accounting: readAccounting(db, options),
    losses: readLosses(db, options),
    generalWords: speaksGenerally(db),
    linking: readLinking(db),
    checks,
    ...(options.field === undefined ? {} : { field: options.field }),
    counts: { ...countsOf(db, checks), reviewed: reviewedOf(db, options.judged) },
    pseudonyms: pseudonyms !== null,
    findings: (codes) => reader.findings(runs.filter(({ check }) => codes?.has(check.code) ?? true)),
    answers: lazy(() => readAnswers(db, options)),
    reconciliation: lazy(() => readReconciliation(db)),
    pictures: () => readPictures(db, options),
    precincts: () => readPrecincts(db, summary(), options),
    precinctSummary: summary,
    listed: () => reader.listed(runs),
    finding: (findingId) => reader.finding(runs, findingId),
    evidenceOf: (findingId) => reader.evidenceOf(findingId),
  };
}

function readLinking(db: AuditFile): AuditReport['linking'] {
  const count = (table: string) => db.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
  if (!isLinked(db))
    return {
      persons: null,
      records: null,
      listed: count('listing'),
      listedWithIin: count('listing where iin is not null'),
    };
  const statistic = db.prepare<[string], number>('select value from link_statistic where name = ?').pluck();
  return {
    persons: count('person'),
    records: count('person_record'),
    listed: statistic.get('listed') ?? 0,
    listedWithIin: statistic.get('listed_with_iin') ?? 0,
  };
}

function reviewedOf(db: AuditFile, judged: ReadAuditOptions['judged']): AuditReport['counts']['reviewed'] {
  if (judged === undefined) return null;
  const counts: Record<State, number> = { undecided: 0, 'one-of-two': 0, settled: 0, disputed: 0, conflict: 0 };
  const fingerprints = db.prepare<[], string>('select fingerprint from finding').pluck();
  for (const fingerprint of fingerprints.iterate()) counts[judged.get(fingerprint)?.state ?? 'undecided'] += 1;
  return counts;
}

function countsOf(db: AuditFile, checks: readonly CheckOutcome[]): Omit<AuditReport['counts'], 'reviewed'> {
  const found = (strength: Strength) => checks.reduce((sum, check) => sum + check.findingsByStrength[strength], 0);
  const suppressed = db
    .prepare<[string], number>('select count(*) from finding join suppression using (fingerprint) where strength = ?')
    .pluck();
  return {
    suppressed: {
      contradiction: suppressed.get('contradiction') ?? 0,
      'needs-document': suppressed.get('needs-document') ?? 0,
      pattern: suppressed.get('pattern') ?? 0,
    },
    ran: checks.filter((check) => check.outcome !== 'skipped').length,
    skipped: checks.filter((check) => check.outcome === 'skipped').length,
    nothingToExamine: checks.filter((check) => check.nothingToExamine).length,
    findings: {
      contradiction: found('contradiction'),
      'needs-document': found('needs-document'),
      pattern: found('pattern'),
    },
  };
}
