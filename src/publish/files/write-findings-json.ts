import { escapeJson } from '../privacy/defuse.js';
import type { AuditReading } from '../read/read-audit.js';
import type { CheckOutcome, EvidenceRecord, FileAccounting, ReportFinding } from '../read/report-model.js';
import type { FieldResults } from '../words/field-words.js';
import { ownVersion } from './own-version.js';

/** 2: the strength of a check is the most its findings can claim, and no longer that of each. */
const SCHEMA_VERSION = 2;

/**
 * findings.json as findings.schema.json describes it, a finding at a time and one to a line. Values are as in the files
 * (masked unless the report is revealed) and never defused: only unseen characters are escaped, which JSON undoes.
 */
export function* findingsJson(report: AuditReading): Generator<string> {
  yield '{\n';
  for (const [name, value] of Object.entries(headOf(report))) yield `"${name}": ${asJson(value)},\n`;
  yield* list(
    'checks',
    report.checks.map((check) => asJson(checkJson(check))),
  );
  yield ',\n';
  yield* list('findings', findingLines(report));
  yield '\n}\n';
}

/** findings.jsonl: the findings of findings.json, one to a line and nothing else, for programs that read a stream. */
export function* findingsJsonLines(report: AuditReading): Generator<string> {
  for (const line of findingLines(report)) yield `${line}\n`;
}

function* findingLines(report: AuditReading): Generator<string> {
  for (const finding of report.findings()) {
    const evidence = [...report.evidenceOf(finding.id)];
    yield asJson(findingJson(finding, evidence));
  }
}

function* list(name: string, items: Iterable<string>): Generator<string> {
  yield `"${name}": [`;
  let before = '\n';
  for (const item of items) {
    yield before + item;
    before = ',\n';
  }
  yield before === '\n' ? ']' : '\n]';
}

function asJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

function headOf(report: AuditReading) {
  const { election, accounting, linking, counts } = report;
  return {
    schema_version: SCHEMA_VERSION,
    generator: { name: 'rollproof', version: ownVersion() },
    personal_data: report.revealed ? 'revealed' : 'masked',
    election: {
      title: election.title,
      profile: election.profile,
      profile_stated: election.stated,
      polling_day: election.pollingDay,
      values: election.values,
    },
    accounting: {
      read: accounting.read,
      loaded: accounting.loaded,
      set_aside: accounting.setAside,
      rejected: accounting.rejected,
      files: accounting.files.map(fileJson),
      unread_files: accounting.unreadFiles,
    },
    linking: {
      persons: linking.persons,
      records: linking.records,
      listed: linking.listed,
      listed_with_iin: linking.listedWithIin,
    },
    counts: {
      ran: counts.ran,
      skipped: counts.skipped,
      nothing_to_examine: counts.nothingToExamine,
      findings: counts.findings,
      suppressed: counts.suppressed,
    },
    ...(report.field === undefined ? {} : { field: fieldJson(report.field) }),
  };
}

function fieldJson({ checks, overall, missed, designs }: FieldResults) {
  const sets = Object.entries(designs).map(([name, { designEffect, ...one }]) => [
    name.replaceAll('-', '_'),
    { ...one, design_effect: designEffect },
  ]);
  return { checks, overall, missed, designs: Object.fromEntries(sets) };
}

function fileJson(file: FileAccounting) {
  return {
    path: file.path,
    extract: file.extract,
    sha256: file.sha256,
    size_bytes: file.sizeBytes,
    encoding: file.encoding,
    encoding_evidence: file.encodingEvidence,
    delimiter: file.delimiter,
    header_line: file.headerLine,
    read: file.read,
    loaded: file.loaded,
    set_aside: file.setAside,
    rejected: file.rejected,
    aside: file.aside,
    unread: file.unread,
    reasons: file.reasons,
    repairs: file.repairs,
    notes: file.notes.map(({ kind, fromRecord, toRecord, records, detail }) => ({
      kind,
      from_record: fromRecord,
      to_record: toRecord,
      records,
      detail,
    })),
    columns: file.columns,
  };
}

function checkJson(check: CheckOutcome) {
  return {
    code: check.code,
    family: check.family,
    strength: check.strength,
    subject_kind: check.subject,
    title: check.title,
    question: check.question,
    outcome: check.outcome,
    reason: check.reason,
    examined: check.examined,
    nothing_to_examine: check.nothingToExamine,
    chance: check.chance,
    expected_by_chance: check.expectedByChance,
    innocent: check.innocent,
    next: check.next,
    parameters: check.parameters,
    sources: check.sources,
    sql_sha256: check.sqlSha256,
    finding_count: check.findingCount,
    findings_by_strength: check.findingsByStrength,
    unread_records: check.unreadRecords,
  };
}

function findingJson(finding: ReportFinding, evidence: readonly EvidenceRecord[]) {
  return {
    code: finding.code,
    strength: finding.strength,
    subject_kind: finding.subjectKind,
    subject: finding.subject,
    message: finding.message,
    measures: finding.measures,
    claims: finding.claims,
    because: finding.because,
    fingerprint: finding.fingerprint,
    suppression: finding.suppression,
    ...(finding.review === undefined ? {} : { review: finding.review }),
    evidence_count: finding.evidenceCount,
    evidence: evidence.map((record) => ({
      extract: record.extract,
      file: record.file,
      sha256: record.sha256,
      record: record.recordNumber,
      fields: Object.fromEntries(record.fields.map(({ name, value }) => [name, value])),
    })),
  };
}
