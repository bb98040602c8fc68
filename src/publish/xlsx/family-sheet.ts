import type { AuditFile } from '../../database/audit-file.js';
import type { Language } from '../../model.js';
import { PSEUDONYM_FIELD } from '../privacy/pseudonyms.js';
import { claimsLine } from '../read/finding-claims.js';
import type { AuditReading } from '../read/read-audit.js';
import type { CheckOutcome, EvidenceRecord, ReportFinding } from '../read/report-model.js';
import { fieldLabel, strengthText, subjectText, valueText } from '../words/labels.js';
import { fileNameOf } from '../words/output-names.js';
import { type CheckEvidence, type FieldColumn, fieldColumns, filledOwnColumns } from './evidence-columns.js';
import type { Cell, Column, Sheet } from './sheet-xml.js';
import { type Heading, SHEET_TEXTS } from './texts.js';

/** Checks that stand on one sheet, and how many rows their findings fill. */
export interface Family {
  readonly name: string;
  readonly checks: readonly CheckOutcome[];
  readonly rows: number;
}

interface Context {
  readonly report: AuditReading;
  readonly db: AuditFile;
  readonly family: Family;
  readonly above: Sheet['above'];
  readonly evidence: ReadonlyMap<string, CheckEvidence>;
  readonly language: Language;
  readonly mostRows: number;
}

/**
 * The sheet of a family: the finding in the first columns, the record's place next, then its fields, a column each. A column in
 * which no row has anything is left out.
 */
export function familySheet(context: Context): Sheet {
  const { report, family, above, language, mostRows } = context;
  const fields = fieldsOf(context);
  const isEmpty = emptyColumns(context);
  const kept = columnsOf(fields, language).filter(({ name }) => !isEmpty.has(name));
  const room = mostRows - above.length - 1;
  // The line that says how many rows are missing needs a row itself.
  const shown = family.rows <= room ? family.rows : room - 1;
  const more = new Intl.NumberFormat(language).format(family.rows - shown);
  return {
    name: family.name,
    above,
    columns: kept,
    rows: firstOf(rowsOf(context, fields, kept), shown),
    rowCount: shown,
    below: shown < family.rows ? SHEET_TEXTS[language].cut(more, fileNameOf('findings.csv', report.revealed)) : null,
  };
}

function fieldsOf({ report, db, family, evidence, language }: Context): readonly FieldColumn[] {
  const codes = family.checks.map(({ code }) => code);
  const extracts = new Set(codes.flatMap((code) => [...(evidence.get(code)?.extracts ?? [])]));
  const fields = fieldColumns(db, codes, extracts, language);
  const person = { name: PSEUDONYM_FIELD, heading: fieldLabel(PSEUDONYM_FIELD)[language] };
  return report.pseudonyms ? [person, ...fields] : fields;
}

/** Columns of the finding, and of the record's place, that no row of the sheet fills. */
function emptyColumns({ db, family, evidence }: Context): ReadonlySet<string> {
  const codes = family.checks.map(({ code }) => code);
  const filled: ReadonlySet<string> = filledOwnColumns(db, codes);
  const hasExpected = family.checks.some(
    ({ expectedByChance, findingCount }) => expectedByChance !== null && findingCount > 0,
  );
  const hasRecords = codes.some((code) => (evidence.get(code)?.extracts.size ?? 0) > 0);
  const empty = ['claims', 'expected', 'suppressed'].filter(
    (name) => !filled.has(name) && !(name === 'expected' && hasExpected),
  );
  return new Set([...empty, ...(hasRecords ? [] : ['evidenceNo', ...PLACE.map(([name]) => name)])]);
}

const FINDING: readonly (readonly [Heading, number])[] = [
  ['code', 8],
  ['title', 44],
  ['strength', 16],
  ['subject', 22],
  ['message', 60],
  ['claims', 60],
  ['expected', 12],
  ['evidenceCount', 12],
  ['evidenceNo', 12],
];
const PLACE: readonly (readonly [Heading, number])[] = [
  ['extract', 28],
  ['file', 28],
  ['record', 10],
];
const END: readonly (readonly [Heading, number])[] = [
  ['suppressed', 30],
  ['fingerprint', 20],
];
const FIELD_WIDTH = 18;
const WIDE_FIELDS: Readonly<Record<string, number>> = { address: 44 };

/** A column, and its place among all that the sheet could have. */
interface PlacedColumn extends Column {
  readonly name: string;
  readonly at: number;
}

function columnsOf(fields: readonly FieldColumn[], language: Language): readonly PlacedColumn[] {
  const { headings } = SHEET_TEXTS[language];
  const named = (columns: typeof FINDING) => columns.map(([name, width]) => ({ name, heading: headings[name], width }));
  const own = fields.map(({ name, heading }) => ({
    // A field may be called as a column of the finding.
    name: `field ${name}`,
    heading,
    width: WIDE_FIELDS[name] ?? FIELD_WIDTH,
  }));
  return [...named(FINDING), ...named(PLACE), ...own, ...named(END)].map((column, at) => ({ ...column, at }));
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let given = 0;
  for (const item of items) {
    if (given === count) return;
    given += 1;
    yield item;
  }
}

function* rowsOf(
  { report, family, language }: Context,
  fields: readonly FieldColumn[],
  kept: readonly PlacedColumn[],
): Generator<Cell[]> {
  const cut = (cells: readonly Cell[]) => kept.map(({ at }) => cells[at] ?? null);
  const checks = new Map(family.checks.map((check) => [check.code, check]));
  for (const finding of report.findings(new Set(checks.keys()))) {
    const head = findingCells(finding, checks.get(finding.code), language);
    const end = [suppressionText(finding), finding.fingerprint];
    let number = 0;
    for (const record of report.evidenceOf(finding.id)) {
      number += 1;
      yield cut([...head, number, ...placeCells(record, language), ...fieldCells(record, fields, language), ...end]);
    }
    if (number === 0) yield cut([...head, null, null, null, null, ...fields.map(() => null), ...end]);
  }
}

function findingCells(finding: ReportFinding, check: CheckOutcome | undefined, language: Language): Cell[] {
  const own = finding.measures['expected_by_chance'];
  const expected = typeof own === 'number' ? own : (check?.expectedByChance ?? null);
  return [
    finding.code,
    check?.title[language] ?? null,
    strengthText(finding.strength, language),
    subjectText(finding.subjectKind, finding.subject, language),
    finding.message[language],
    claimsLine(finding, language) || null,
    expectedCell(expected),
    finding.evidenceCount,
  ];
}

/** A number with as many digits as it deserves. */
export function expectedCell(expected: number | null): Cell {
  return expected === null ? null : Number(expected.toPrecision(6));
}

function suppressionText({ suppression }: ReportFinding): Cell {
  return suppression === null ? null : `${suppression.owner}, ${suppression.until}: ${suppression.reason}`;
}

function placeCells(record: EvidenceRecord, language: Language): Cell[] {
  return [record.extractTitle[language], record.file, record.recordNumber];
}

function fieldCells(record: EvidenceRecord, fields: readonly FieldColumn[], language: Language): Cell[] {
  const values = new Map(
    record.fields.map(({ name, value }) => [name, valueText(name, value, record.extract, language)]),
  );
  return fields.map(({ name }) => values.get(name) ?? null);
}
