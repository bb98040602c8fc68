with change as (
  select person_id, iin, from_precinct
  from registration_change
  join person_record on person_record.record_id = registration_change.record_id
  where iin is not null
    and from_precinct <> to_precinct
    and (approved_at is null or approved_at < :polling_day)
    and (until is null or until >= :polling_day)
    and exists (select 1 from listing where listing.precinct = registration_change.to_precinct and listing.list in ('voter', 'special'))
), struck as (
  select count(*) as lines
  from change
  join person_listing as line
    on line.person_id = change.person_id and line.iin = change.iin
   and line.precinct = change.from_precinct and line.list = 'voter'
  where line.struck_off = 1 and line.avc_serial is null
)
select lines as examined,
       (select count(*) from registration_change) as changes,
       (select coalesce(sum(struck_off_or_avc - avc_on_line), 0) from precinct_list where list = 'voter') as struck_off_lines,
       lines * :clerical_error_rate as expected_by_chance
from struck
