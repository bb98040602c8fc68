-- Was an AVC issued to a person who stands on no list of the issuing precinct?
, absent as (
  select * from judged where found is null
), evidence as (
  select serial_series, serial_bare, record_id, 0 as elsewhere, 0 as with_serial, 0 as is_use from absent
  union
  select absent.serial_series, absent.serial_bare, person_listing.record_id, 1,
         case when person_listing.avc_serial is not null then 1 else 0 end, 0
  from absent
  join person_record on person_record.record_id = absent.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.list = 'voter'
  union
  select absent.serial_series, absent.serial_bare, link.use_record, 0, 0, 1
  from avc_use_and_issue as link
  join absent on absent.record_id = link.issue_record
  where link.use_record <> link.issue_record
), by_serial as (
  select serial_series, serial_bare, sum(elsewhere) as elsewhere, sum(with_serial) as with_serial, sum(is_use) as uses
  from evidence
  group by serial_series, serial_bare
), named as (
  select serial_series, serial_bare, min(serial) as serial, max(entries) as precinct_entries
  from absent
  group by serial_series, serial_bare
)
select 'serial ' || named.serial as subject, evidence.record_id as record,
       case when by_serial.with_serial > 0 then 'pattern' else 'needs-document' end as strength,
       case when by_serial.with_serial > 0 then 1 else 0 end as claim_serial_elsewhere,
       named.precinct_entries, by_serial.elsewhere, by_serial.uses
from named
join by_serial on by_serial.serial_series = named.serial_series and by_serial.serial_bare = named.serial_bare
join evidence on evidence.serial_series = named.serial_series and evidence.serial_bare = named.serial_bare
order by named.serial_series, named.serial_bare, evidence.record_id
