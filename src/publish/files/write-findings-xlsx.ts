import type { AuditFile } from '../../database/audit-file.js';
import type { Language } from '../../model.js';
import type { AuditReading } from '../read/read-audit.js';
import type { CheckOutcome } from '../read/report-model.js';
import { familyLabel } from '../words/family-labels.js';
import { evidenceByCheck } from '../xlsx/evidence-columns.js';
import { type Family, familySheet } from '../xlsx/family-sheet.js';
import { sheetName } from '../xlsx/sheet-name.js';
import { MOST_ROWS, type Sheet } from '../xlsx/sheet-xml.js';
import { summarySheet } from '../xlsx/summary-sheet.js';
import { SHEET_TEXTS, type SheetTexts } from '../xlsx/texts.js';
import { workbookBytes } from '../xlsx/workbook.js';

export interface FindingsXlsxOptions {
  readonly language: Language;
  /** Rows of a sheet, headings included; as many as a spreadsheet takes unless given. */
  readonly mostRows?: number;
}

/**
 * findings.xlsx: a summary of every check, then a sheet for each family of checks that found something, with one row per
 * finding and record of evidence and a column for each field. Every value is text, serials and IINs too; only counts are
 * numbers. Rows that a sheet has no room for are counted below it.
 */
export function findingsXlsx(report: AuditReading, db: AuditFile, options: FindingsXlsxOptions): Generator<Uint8Array> {
  const { language, mostRows = MOST_ROWS } = options;
  const texts = SHEET_TEXTS[language];
  const evidence = evidenceByCheck(db);
  const above = linesAbove(report, texts);
  const taken = new Set<string>();
  const summaryName = sheetName(texts.summary, taken);
  const families = familiesOf(report.checks).map(({ family, checks }): Family => {
    const rows = checks.reduce((sum, { code }) => sum + (evidence.get(code)?.rows ?? 0), 0);
    return { name: sheetName(familyLabel(family)[language], taken), checks, rows };
  });
  const summary = summarySheet({ language, name: summaryName, above, families, evidence });
  const sheets = families
    .filter(({ rows }) => rows > 0)
    .map((family) => familySheet({ report, db, family, above, evidence, language, mostRows }));
  return workbookBytes([summary, ...sheets]);
}

function familiesOf(checks: readonly CheckOutcome[]) {
  const families = [...new Set(checks.map(({ family }) => family))];
  return families.map((family) => ({ family, checks: checks.filter((check) => check.family === family) }));
}

function linesAbove(report: AuditReading, texts: SheetTexts): Sheet['above'] {
  const leads = { text: texts.leads, warning: false };
  return report.revealed ? [{ text: texts.revealed, warning: true }, leads] : [leads];
}
