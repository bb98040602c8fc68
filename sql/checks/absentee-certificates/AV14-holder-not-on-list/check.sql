-- Was an AVC issued to a person who stands on no list of the issuing precinct?
with listed_precinct as (
  select precinct, entries from precinct_list where list = 'voter' and with_iin > 0
), found_by_link as (
  select avc_issued.record_id
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.precinct = avc_issued.precinct
), absent as (
  -- A line with the same names and no valid IIN, or with the birth date too, is the holder's line with a damaged number.
  select avc_issued.*, listed_precinct.entries
  from avc_issued
  join listed_precinct on listed_precinct.precinct = avc_issued.precinct
  where avc_issued.iin is not null
    and avc_issued.record_id not in (select record_id from found_by_link)
    and not exists (select 1 from listing
                    where listing.precinct = avc_issued.precinct
                      and listing.surname_fold = avc_issued.surname_fold
                      and listing.given_name_fold = avc_issued.given_name_fold
                      and (listing.iin is null or listing.birth_date = avc_issued.birth_date))
), line_elsewhere as (
  select absent.record_id as issue_record, person_listing.record_id
  from absent
  join person_record on person_record.record_id = absent.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.list = 'voter'
), evidence as (
  select record_id as issue_record, record_id, 0 as elsewhere, 0 as is_use from absent
  union all
  select issue_record, record_id, 1, 0 from line_elsewhere
  union all
  select link.issue_record, link.use_record, 0, 1
  from avc_use_and_issue as link
  join absent on absent.record_id = link.issue_record
  where link.use_record <> link.issue_record
)
select 'serial ' || min(absent.serial) over of_serial as subject, evidence.record_id as record,
       max(absent.entries) over of_serial as precinct_entries,
       sum(evidence.elsewhere) over of_serial as elsewhere,
       sum(evidence.is_use) over of_serial as uses
from absent
join evidence on evidence.issue_record = absent.record_id
window of_serial as (partition by absent.serial_series, absent.serial_bare)
order by absent.serial_series, absent.serial_bare, evidence.record_id
