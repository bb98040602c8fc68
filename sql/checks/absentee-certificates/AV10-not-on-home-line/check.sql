-- Is the serial of an issued AVC missing from its holder's line on the list of the issuing precinct?
, without_serial as (
  select issue_record, series, serial_bare, precinct, serials_on_list, count(*) as lines, sum(struck_off) as struck_off, sum(voted) as voted
  from holder_line
  group by issue_record, series, serial_bare, precinct, serials_on_list
  having count(avc_serial) = 0
), missing as (
  -- A serial that stands on a neighbour's line of the same list is a slip, and is written.
  select *
  from without_serial
  where not exists (select 1 from listing
                    where listing.precinct = without_serial.precinct and listing.list = 'voter' and listing.avc_serial is not null
                      and listing.avc_serial_bare = without_serial.serial_bare
                      and (listing.avc_serial_series in (without_serial.series, '') or without_serial.series = ''))
)
select 'serial ' || avc_issued.serial as subject, evidence.record_id as record,
       case when missing.struck_off = missing.lines then 'pattern' else 'needs-document' end as strength,
       case when missing.struck_off = missing.lines then 1 else 0 end as claim_struck_off,
       missing.lines, missing.struck_off, missing.voted as ballot_marks, missing.serials_on_list
from missing
join avc_issued on avc_issued.record_id = missing.issue_record
join (select issue_record, line_record as record_id from holder_line
      union
      select issue_record, issue_record from holder_line) as evidence on evidence.issue_record = missing.issue_record
order by missing.series, missing.serial_bare, evidence.record_id
