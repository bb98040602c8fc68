import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { columnsOf } from '../../extracts/extract.js';
import type { ExtractName, Language } from '../../model.js';
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

/** The columns of a sheet: every field that some loaded file of these extracts has filled, in the extracts' order. */
export function fieldColumns(
  db: AuditFile,
  extracts: ReadonlySet<ExtractName>,
  language: Language,
): readonly FieldColumn[] {
  const labels = new Map<string, Set<string>>();
  for (const extract of ALL_EXTRACTS.filter(({ name }) => extracts.has(name))) {
    const filled = filledFields(db, extract.name);
    for (const field of extract.fields) {
      if (columnsOf(field).length === 0 || !(filled.has(field.name) || field.fallback !== undefined)) continue;
      labels.set(field.name, (labels.get(field.name) ?? new Set()).add(fieldLabel(field.name, extract.name)[language]));
    }
  }
  return [...labels].map(([name, own]) => ({
    name,
    heading: own.size === 1 ? ([...own][0] ?? name) : fieldLabel(name)[language],
  }));
}

/** A full name fills the fields of its parts. */
const NAME_PARTS = ['surname', 'given_name', 'patronymic'];

/** The fields that the files of an extract have, as loading counted them: the evidence itself need not be read twice. */
function filledFields(db: AuditFile, extract: ExtractName): ReadonlySet<string> {
  const fields = db
    .prepare<[string], string>(
      `select distinct field from file_column join source_file using (source_file_id)
       where status = 'complete' and extract = ? and field is not null and filled > 0`,
    )
    .pluck()
    .all(extract);
  return new Set([...fields, ...(fields.includes('full_name') ? NAME_PARTS : [])]);
}
