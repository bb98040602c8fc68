with change as (
  select iin, from_precinct
  from registration_change
  where iin is not null
    and from_precinct <> to_precinct
    and (approved_at is null or approved_at < :polling_day)
    and (until is null or until >= :polling_day)
    and exists (select 1 from listing where listing.precinct = registration_change.to_precinct and listing.list in ('voter', 'special'))
), struck as (
  select count(*) as lines
  from (select distinct from_precinct from change) as old
  join listing on listing.precinct = old.from_precinct and listing.list = 'voter'
  join change on change.from_precinct = listing.precinct and change.iin = listing.iin
  where listing.struck_off = 1 and listing.avc_serial is null
)
select lines as examined,
       (select count(*) from registration_change) as changes,
       (select coalesce(sum(struck_off_or_avc - avc_on_line), 0) from precinct_list where list = 'voter') as struck_off_lines,
       lines * :clerical_error_rate as expected_by_chance
from struck
