import type { AuditFile } from '../database/audit-file.js';

/** Additions that were made on an AVC whose number stands beside them. */
const ON_AN_AVC = `list = 'supplementary' and avc_serial_bare is not null and coalesce(basis, 'avc') in ('avc', 'other')`;

/** What an addition says of the AVC, in the columns of a register of their use. */
const COLUMNS = `record_id, precinct, surname, surname_fold, given_name, given_name_fold, patronymic, patronymic_root, birth_date,
  birth_year, iin, iin_written, iin_problem`;

/**
 * Where no register of used AVCs is loaded, an addition on an AVC is the entry of its use: many commissions keep no other. The
 * register's records are those of the supplementary lists, and each file is given a note. May be run again.
 */
export function takeUsesFromAdditions(db: AuditFile): void {
  const has = (sql: string) => db.prepare(`select 1 from ${sql} limit 1`).get() !== undefined;
  if (has('avc_used') || !has(`listing where ${ON_AN_AVC}`)) return;
  db.transaction(() => {
    db.exec(`insert into avc_used (${COLUMNS}, serial, serial_series, serial_number, serial_bare, used_at, used_minute)
             select ${COLUMNS}, avc_serial, avc_serial_series, avc_serial_number, avc_serial_bare, added_at, added_minute
             from listing where ${ON_AN_AVC} order by record_id`);
    db.exec(`insert into file_note (source_file_id, note_no, kind, record_count, detail)
             select source_file.source_file_id,
                    1 + coalesce((select max(note_no) from file_note where file_note.source_file_id = source_file.source_file_id), 0),
                    'uses-from-additions', count(*), ''
             from source_file
             join avc_used on record_id between first_record_id and first_record_id + records_read - 1
             group by source_file.source_file_id`);
  })();
}
