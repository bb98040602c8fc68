import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { columnsOf, type Extract, type Field } from '../../extracts/extract.js';
import type { ExtractName, Language } from '../../model.js';
import { fieldLabel } from '../labels.js';

/** What the evidence of one check is made of. */
export interface CheckEvidence {
  /** Lines that its findings fill: one for each record, one for a finding without records. */
  readonly rows: number;
  readonly extracts: ReadonlySet<ExtractName>;
}

/** A column of evidence: a field by its name, in whichever extract the record stands. */
export interface FieldColumn {
  readonly name: string;
  readonly heading: string;
}

/** Rows and extracts of each check's evidence, by code, without reading a record. */
export function evidenceByCheck(db: AuditFile): ReadonlyMap<string, CheckEvidence> {
  const rows = db
    .prepare<[], [string, number]>(
      `select code, sum(max(1, records)) from (
         select code, count(record_id) as records from finding left join finding_record using (finding_id)
         group by finding_id)
       group by code`,
    )
    .raw();
  const evidence = new Map(
    rows.all().map(([code, count]) => [code, { rows: count, extracts: new Set<ExtractName>() }]),
  );
  const locate = recordLocator(db);
  const records = db
    .prepare<[], [string, number]>('select code, record_id from finding join finding_record using (finding_id)')
    .raw();
  for (const [code, recordId] of records.iterate()) evidence.get(code)?.extracts.add(locate(recordId).file.extract);
  return evidence;
}

/** The columns of a sheet: every field that some record of these checks' evidence has filled, in the extracts' order. */
export function fieldColumns(
  db: AuditFile,
  codes: readonly string[],
  extracts: ReadonlySet<ExtractName>,
  language: Language,
): readonly FieldColumn[] {
  const labels = new Map<string, Set<string>>();
  for (const extract of ALL_EXTRACTS.filter(({ name }) => extracts.has(name))) {
    const filled = filledFields(db, codes, extract);
    for (const { name } of extract.fields.filter((field) => filled.has(field.name))) {
      labels.set(name, (labels.get(name) ?? new Set()).add(fieldLabel(name, extract.name)[language]));
    }
  }
  return [...labels].map(([name, own]) => ({
    name,
    heading: own.size === 1 ? ([...own][0] ?? name) : fieldLabel(name)[language],
  }));
}

/** The fields of an extract's tables in which a record of the evidence has something. */
function filledFields(db: AuditFile, codes: readonly string[], extract: Extract): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const table of extract.tables) {
    const fields = extract.fields.filter(
      (field) => columnsOf(field).length > 0 && (field.tables ?? extract.tables).includes(table),
    );
    if (fields.length === 0) continue;
    const claims = fields.map((field) => `max(${storedValue(field)} is not null)`);
    const row = db
      .prepare<[string], (number | null)[]>(
        `select ${claims.join(', ')} from ${table} where record_id in (
           select record_id from finding join finding_record using (finding_id)
           where code in (select value from json_each(?)))`,
      )
      .raw()
      .get(JSON.stringify(codes));
    fields.forEach((field, index) => {
      if (row?.[index] === 1) filled.add(field.name);
    });
  }
  return filled;
}

/** Where an IIN is not valid its column is null, and what stands in the cell is in the next one. */
function storedValue(field: Field): string {
  const [first, second] = columnsOf(field);
  return field.kind === 'iin' ? `coalesce(${first}, ${second})` : (first ?? 'null');
}
