import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { columnsOf, type Extract, fieldsOfTable } from '../../extracts/extract.js';
import type { ExtractName, Language } from '../../model.js';
import { speaksGenerally } from '../read/general-speech.js';
import { inGeneralWords } from '../words/general/general-words.js';
import { fieldLabel } from '../words/labels.js';

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

/** The columns of a sheet: every field that some record of evidence of these checks fills, in the extracts' order. */
export function fieldColumns(
  db: AuditFile,
  codes: readonly string[],
  extracts: ReadonlySet<ExtractName>,
  language: Language,
): readonly FieldColumn[] {
  const isGeneral = speaksGenerally(db);
  const headingOf = (field: string, extract?: ExtractName) => {
    const heading = fieldLabel(field, extract)[language];
    return isGeneral ? inGeneralWords(heading, language) : heading;
  };
  const labels = new Map<string, Set<string>>();
  for (const extract of ALL_EXTRACTS.filter(({ name }) => extracts.has(name))) {
    const filled = filledFields(db, codes, extract);
    for (const { name } of extract.fields.filter((field) => filled.has(field.name)))
      labels.set(name, (labels.get(name) ?? new Set()).add(headingOf(name, extract.name)));
  }
  return [...labels].map(([name, own]) => ({
    name,
    heading: own.size === 1 ? ([...own][0] ?? name) : headingOf(name),
  }));
}

/** The fields of an extract that records of evidence of these checks fill: counted in the tables, without reading a record. */
function filledFields(db: AuditFile, codes: readonly string[], extract: Extract): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const table of extract.tables.filter((each) => each !== extract.rowPerColumn)) {
    const fields = fieldsOfTable(extract, table).filter((field) => columnsOf(field).length > 0);
    const counts = fields.map((field) => {
      const [first, second] = columnsOf(field);
      // Where an IIN is not valid its column is null, and what stands in the cell is in the next one.
      return `count(nullif(${field.kind === 'iin' ? `coalesce(${first}, ${second})` : first}, ''))`;
    });
    const row = db
      .prepare<[string], number[]>(
        `select ${counts.join(', ')} from ${table}
         where record_id in (select record_id from finding join finding_record using (finding_id)
                             where code in (select value from json_each(?)))`,
      )
      .raw()
      .get(JSON.stringify(codes));
    fields.forEach(({ name }, at) => {
      if ((row?.[at] ?? 0) > 0) filled.add(name);
    });
  }
  return filled;
}

/** Which of the columns that are not fields have something in them, in the rows of these checks. */
export function filledOwnColumns(
  db: AuditFile,
  codes: readonly string[],
): ReadonlySet<'claims' | 'expected' | 'suppressed'> {
  const conditions = {
    claims: "claims <> '{}'",
    expected: "json_extract(measures, '$.expected_by_chance') is not null",
    suppressed: 'fingerprint in (select fingerprint from suppression)',
  } as const;
  const names = Object.keys(conditions) as (keyof typeof conditions)[];
  const given = JSON.stringify(codes);
  return new Set(
    names.filter(
      (name) =>
        db
          .prepare<[string], number>(
            `select exists (select 1 from finding where code in (select value from json_each(?)) and ${conditions[name]})`,
          )
          .pluck()
          .get(given) === 1,
    ),
  );
}
