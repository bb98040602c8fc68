import type { AuditFile } from '../database/audit-file.js';

/** The registers of AVCs; lines of voter lists are compared by number alone where either side leaves the series out. */
const REGISTERS = ['avc_issued', 'avc_used'] as const;

/** Where the registers know one series, all that is written without one is of it: one clerk writes "AB 0004711", another "4711". */
const OF_THE_ONLY = `serial_series = '' and serial_bare is not null`;
/** Where they know several, a number alone is the issued AVC of that number, if there is one, which nobody else used. */
const OF_ITS_NUMBER = `serial_series = '' and serial_bare in (
  select serial_bare from avc_issued where serial_series <> '' group by serial_bare having count(distinct serial_series) = 1
) and serial_bare in (select serial_bare from avc_used group by serial_bare having count(*) = 1)`;

/**
 * Gives AVCs of the registers that are written without their series the one that they must have, if there is one. The written serial is
 * kept, and each changed file is given a note. May be run again.
 */
export function assumeSeries(db: AuditFile): void {
  const series = db
    .prepare<[], string>(
      `select serial_series from (select serial_series from avc_issued union select serial_series from avc_used)
       where serial_series <> ''`,
    )
    .pluck()
    .all();
  const [only, ...others] = series;
  if (only === undefined) return;
  db.transaction(() => {
    if (others.length > 0) {
      noteFiles(db, 'avc_used', OF_ITS_NUMBER, '');
      db.exec(`update avc_used set serial_series = (select max(serial_series) from avc_issued where avc_issued.serial_bare = avc_used.serial_bare)
               where ${OF_ITS_NUMBER}`);
      return;
    }
    for (const register of REGISTERS) {
      noteFiles(db, register, OF_THE_ONLY, only);
      db.prepare(`update ${register} set serial_series = ? where ${OF_THE_ONLY}`).run(only);
    }
  })();
}

function noteFiles(db: AuditFile, register: (typeof REGISTERS)[number], condition: string, series: string): void {
  const files = db
    .prepare<[], { fileId: number; count: number }>(
      `select source_file_id as fileId,
              (select count(*) from ${register}
               where record_id between first_record_id and first_record_id + records_read - 1 and ${condition}) as count
       from source_file where extract in ('avc', '${register}') order by source_file_id`,
    )
    .all()
    .filter(({ count }) => count > 0);
  const note = db.prepare(
    `insert into file_note (source_file_id, note_no, kind, record_count, detail)
     select ?, 1 + coalesce(max(note_no), 0), 'series-assumed', ?, ? from file_note where source_file_id = ?`,
  );
  for (const { fileId, count } of files) note.run(fileId, count, series, fileId);
}
