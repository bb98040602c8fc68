import type { Language, SqlValue } from '../../model.js';
import { claimsLine } from '../read/finding-claims.js';
import type { AuditReading } from '../read/read-audit.js';
import type { CheckOutcome, EvidenceRecord, ReportFinding } from '../read/report-model.js';
import { strengthText, subjectText, valueText } from '../words/labels.js';
import { csvText, decimalCell } from './csv-text.js';

const COLUMNS = [
  'code',
  'title',
  'strength',
  'subject',
  'message',
  'claims',
  'fingerprint',
  'suppressed_by',
  'suppressed_until',
  'suppressed_because',
  'expected_by_chance',
  'evidence_count',
  'evidence_no',
  'extract',
  'file',
  'sha256',
  'record',
  'fields',
] as const;

const NO_EVIDENCE: readonly SqlValue[] = [null, null, null, null, null, null];

/** findings.csv: one line per finding and record of evidence, all of it; one line where a finding is about a total. */
export function findingsCsv(report: AuditReading, options: { readonly language: Language }) {
  return csvText(COLUMNS, findingRows(report, options.language));
}

function* findingRows(report: AuditReading, language: Language): Generator<SqlValue[]> {
  const checks = new Map(report.checks.map((check) => [check.code, check]));
  for (const finding of report.findings()) {
    const head = findingCells(finding, checks.get(finding.code), language);
    let number = 0;
    for (const record of report.evidenceOf(finding.id)) {
      number += 1;
      yield [...head, number, ...evidenceCells(record, language)];
    }
    if (number === 0) yield [...head, ...NO_EVIDENCE];
  }
}

function findingCells(finding: ReportFinding, check: CheckOutcome | undefined, language: Language): SqlValue[] {
  const own = finding.measures['expected_by_chance'];
  const expected = typeof own === 'number' ? own : (check?.expectedByChance ?? null);
  return [
    finding.code,
    check?.title[language] ?? null,
    strengthText(finding.strength, language),
    subjectText(finding.subjectKind, finding.subject, language),
    finding.message[language],
    claimsLine(finding, language),
    finding.fingerprint,
    finding.suppression?.owner ?? null,
    finding.suppression?.until ?? null,
    finding.suppression?.reason ?? null,
    decimalCell(expected, language),
    finding.evidenceCount,
  ];
}

function evidenceCells(record: EvidenceRecord, language: Language): SqlValue[] {
  const fields = record.fields.map(
    ({ name, label, value }) => `${label[language]}: ${valueText(name, value, record.extract, language)}`,
  );
  return [record.extractTitle[language], record.file, record.sha256, record.recordNumber, fields.join('; ')];
}
