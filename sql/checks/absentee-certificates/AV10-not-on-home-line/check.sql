-- Is the serial of an issued AVC missing from its holder's line on the list of the issuing precinct?
with serial_on_list as (
  select precinct, avc_serial_series as series, avc_serial_bare as bare_number
  from listing
  where avc_serial is not null and list = 'voter'
), writing_precinct as (
  -- A list without any serial was copied before the issue, or its column was left out.
  select precinct, avc_on_line as serials_on_list from precinct_list where list = 'voter' and avc_on_line > 0
), holder_line as (
  select avc_issued.record_id as issue_record, avc_issued.precinct, avc_issued.serial_series as series,
         avc_issued.serial, avc_issued.serial_bare, person_listing.record_id as line_record, person_listing.avc_serial,
         coalesce(person_listing.struck_off, 0) as struck_off, coalesce(person_listing.voted, 0) as voted
  from avc_issued
  join writing_precinct on writing_precinct.precinct = avc_issued.precinct
  join person_record on person_record.record_id = avc_issued.record_id and person_record.tier <> 'probable'
  join person_listing
    on person_listing.person_id = person_record.person_id
   and person_listing.precinct = avc_issued.precinct
   and person_listing.list = 'voter'
   and person_listing.tier <> 'probable'
), without_serial as (
  select issue_record, precinct, series, serial, serial_bare, count(*) as lines, sum(struck_off) as struck_off, sum(voted) as voted
  from holder_line
  group by issue_record, precinct, series, serial, serial_bare
  having count(avc_serial) = 0
), missing as (
  -- A serial that stands on a neighbour's line of the same list is a slip, and is written.
  select without_serial.*
  from without_serial
  left join serial_on_list
    on serial_on_list.precinct = without_serial.precinct
   and serial_on_list.bare_number = without_serial.serial_bare
   and (serial_on_list.series in (without_serial.series, '') or without_serial.series = '')
  where serial_on_list.precinct is null
)
select 'serial ' || min(missing.serial) over of_serial as subject, evidence.record_id as record,
       max(missing.lines) over of_serial as lines, max(missing.struck_off) over of_serial as struck_off,
       max(missing.voted) over of_serial as ballot_marks,
       max(writing_precinct.serials_on_list) over of_serial as serials_on_list
from missing
join writing_precinct on writing_precinct.precinct = missing.precinct
join (select issue_record, line_record as record_id from holder_line
      union select issue_record, issue_record from holder_line) as evidence on evidence.issue_record = missing.issue_record
window of_serial as (partition by missing.series, missing.serial_bare)
order by missing.series, missing.serial_bare, evidence.record_id
