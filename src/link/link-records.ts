import type { AuditFile } from '../database/audit-file.js';
import type { OnProgress } from '../model.js';
import { linkLikely } from './link-likely.js';

/**
 * Finds the records that are one person and stores them, replacing those of an earlier run: first, as certain, records of any
 * extract with the same valid IIN, then by likeness those that bear none. A record that is nobody else's has no person row.
 */
export function linkRecords(db: AuditFile, onProgress: OnProgress = () => {}): void {
  db.transaction(() => {
    onProgress({ step: 'link', what: 'iin', done: 0, total: 2 });
    db.exec(
      'delete from match_field; delete from match; delete from person_record; delete from person; delete from link_statistic;',
    );
    linkByIin(db);
    onProgress({ step: 'link', what: 'likeness', done: 1, total: 2 });
    linkLikely(db);
  })();
  onProgress({ step: 'link', what: 'likeness', done: 2, total: 2 });
}

function linkByIin(db: AuditFile): void {
  // One pass over every extract; the same record may stand in two tables (an AVC file with issue and use together).
  db.exec(`
    create temp table identified as
      select iin, record_id from listing where iin is not null
      union select iin, record_id from avc_issued where iin is not null
      union select iin, record_id from avc_used where iin is not null
      union select iin, record_id from residence_certificate where iin is not null
      union select iin, record_id from disqualified where iin is not null
      order by 1, 2;
    create temp table shared as
      select iin, row_number() over (order by min(record_id)) as person_id, count(*) as record_count
      from identified group by iin having count(*) > 1;
    insert into person (person_id, tier, record_count)
      select person_id, 'certain', record_count from shared order by person_id;
    insert into person_record (record_id, person_id, rule)
      select record_id, person_id, 'same-iin' from identified join shared using (iin) order by record_id;
    drop table shared;
    drop table identified;
    insert into link_statistic (name, value)
      select 'listed_with_iin', count(*) from listing where iin is not null
      union all select 'listed', count(*) from listing
      union all select 'iin_heads', count(distinct substr(iin, 1, 7)) from listing where iin is not null;
  `);
}
