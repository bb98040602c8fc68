-- AVCs and the lines of their holders on the list of the issuing precinct, where that list bears serials at all: one without any
-- was copied before the issue, or its column was left out.
with issue as (
  -- An AVC entered twice is one; one that two precincts registered says nothing of either.
  select serial_series as series, serial_bare, min(record_id) as record_id, min(precinct) as precinct
  from avc_issued
  where serial_bare is not null
  group by serial_series, serial_bare
  having count(distinct precinct) = 1
), holder_line as (
  select issue.record_id as issue_record, issue.series, issue.serial_bare, issue.precinct, precinct_list.avc_on_line as serials_on_list,
         person_listing.record_id as line_record, person_listing.avc_serial,
         coalesce(person_listing.struck_off, 0) as struck_off, coalesce(person_listing.voted, 0) as voted
  from issue
  join tied_record as holder on holder.record_id = issue.record_id
  join precinct_list on precinct_list.precinct = issue.precinct and precinct_list.list = 'voter' and precinct_list.avc_on_line > 0
  join person_listing
    on person_listing.person_id = holder.person_id and person_listing.precinct = issue.precinct and person_listing.list = 'voter'
  join tied_record as listed on listed.record_id = person_listing.record_id
)
