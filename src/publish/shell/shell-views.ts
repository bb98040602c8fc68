import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { columnsOf, fieldsOfTable } from '../../extracts/extract.js';

/**
 * `record_field`: each filled field of each record as a line, whichever extract it is of: record_id, the column that
 * holds it, value as text. Asked
 * for one record it looks into each table by its key.
 */
export function fieldView(): string {
  const tables = new Map<string, Map<string, string>>();
  for (const extract of ALL_EXTRACTS) {
    for (const table of extract.tables) {
      const fields = tables.get(table) ?? new Map<string, string>();
      tables.set(table, fields);
      for (const field of fieldsOfTable(extract, table)) {
        const [first, second] = columnsOf(field);
        if (first === undefined) continue;
        // Where an IIN is not valid its column is null, and what stands in the cell is in the next one.
        fields.set(first, field.kind === 'iin' ? `coalesce(${first}, ${second})` : first);
      }
      if (extract.rowPerColumn === table) for (const name of ['candidate', 'votes']) fields.set(name, name);
    }
  }
  const selects = [...tables].flatMap(([table, fields]) =>
    [...fields].map(
      ([name, value]) =>
        `select record_id, '${name}' as field, cast(${value} as text) as value from ${table} where ${value} is not null`,
    ),
  );
  return `create view record_field as\n${selects.join('\nunion all\n')};`;
}

/** Views over findings and their evidence, from the broad to the narrow. */
export const EVIDENCE_VIEWS = `
create view finding_read as
select finding.finding_id, finding.code, check_text.family, finding.strength, finding.subject,
       finding_message.en as message_en, finding_message.ru as message_ru, finding_message.kk as message_kk,
       check_text.title_en, check_text.title_ru, check_text.title_kk,
       (select count(*) from finding_record where finding_record.finding_id = finding.finding_id) as records,
       suppression.owner as answered_for_by, suppression.until as answered_for_until,
       finding.measures, finding.claims, finding.fingerprint
from finding
join check_text on check_text.code = finding.code
join finding_message on finding_message.finding_id = finding.finding_id
left join suppression on suppression.fingerprint = finding.fingerprint;

create view evidence as
select finding_read.*, finding_record.record_id, source_file.extract, source_file.path as file,
       finding_record.record_id - source_file.first_record_id + 1 as record_number
from finding_read
join finding_record on finding_record.finding_id = finding_read.finding_id
join source_file
  on source_file.first_record_id = (select max(first_record_id) from source_file as earlier
                                    where earlier.first_record_id <= finding_record.record_id and earlier.records_read > 0);

create view evidence_value as
select evidence.finding_id, evidence.code, evidence.strength, evidence.subject, evidence.message_en, evidence.message_ru,
       evidence.message_kk, evidence.record_id, evidence.extract, evidence.file, evidence.record_number, record_field.field,
       field_label.en as label_en, field_label.ru as label_ru, field_label.kk as label_kk, record_field.value,
       repair.written
from evidence
join record_field on record_field.record_id = evidence.record_id
left join field_label on field_label.extract = evidence.extract and field_label.field = record_field.field
left join repair on repair.record_id = evidence.record_id and repair.field = record_field.field;
`;
