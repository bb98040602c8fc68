import type { AuditFile } from '../database/audit-file.js';
import type { TimedSubject } from '../statistics/time-profile.js';
import { type DeskCount, deskUnits } from './desk-units.js';
import type { CountedUnit } from './judge-counts.js';

/** Times of election-day additions by precinct; those on an AVC are left out. */
export function readAdditionTimes(db: AuditFile): TimedSubject[] {
  return read(
    db,
    `select precinct as subject, added_minute as minute from listing
     where list = 'supplementary' and coalesce(basis, 'other') <> 'avc' and added_minute is not null
     order by precinct, added_minute`,
  );
}

/** Times of residence certificates by desk (office, where no desk is named) and day. */
export function readCertificateTimes(db: AuditFile): TimedSubject[] {
  return read(
    db,
    `select certificate_desk.desk_day as subject, residence_certificate.issued_minute as minute
     from residence_certificate
     join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
     where residence_certificate.issued_minute is not null
     order by desk_day, minute`,
  );
}

/** Times at which AVCs were given out, by issuing commission and day. */
export function readIssueTimes(db: AuditFile): TimedSubject[] {
  return read(
    db,
    `select avc_issue_day.issuer_day as subject, avc_issued.issued_minute as minute
     from avc_issued
     join avc_issue_day on avc_issue_day.record_id = avc_issued.record_id
     where avc_issued.issued_minute is not null
     order by issuer_day, minute`,
  );
}

/** Certificates that each desk printed on each day; it serves the precincts where its certificates were presented, on any day. */
export function readDeskCounts(db: AuditFile): CountedUnit[] {
  const counts = db
    .prepare<[], DeskCount>(
      `with printed as (
         select certificate_desk.desk_day, residence_certificate.certificate_no, nullif(office, '') as office,
                substr(desk_day, 1, length(desk_day) - 12) as desk, substr(desk_day, length(desk_day) - 9) as day
         from certificate_desk
         join residence_certificate on residence_certificate.record_id = certificate_desk.record_id
       ), served as (
         select distinct printed.desk, listing.precinct
         from printed
         join listing on listing.certificate_no = printed.certificate_no and listing.list = 'supplementary'
       ), size as (
         select served.desk, sum(precinct_list.entries) as serves
         from served
         join precinct_list on precinct_list.precinct = served.precinct and precinct_list.list = 'voter'
         group by served.desk
       )
       select desk_day as id, printed.desk, day, max(office) as office, count(*) as y, max(size.serves) as serves
       from printed
       left join size on size.desk = printed.desk
       group by desk_day, printed.desk, day
       order by desk_day`,
    )
    .all();
  return deskUnits(counts);
}

function read(db: AuditFile, sql: string): TimedSubject[] {
  const subjects: { subject: string; minutes: number[] }[] = [];
  for (const { subject, minute } of db.prepare<[], { subject: string; minute: number }>(sql).iterate()) {
    const last = subjects.at(-1);
    if (last?.subject === subject) last.minutes.push(minute);
    else subjects.push({ subject, minutes: [minute] });
  }
  return subjects;
}
